// The built-in types for decimal and floating-point numbers: lexical forms, ranges and conversions.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import {
  parse,
  print,
  readDocument,
  testAccepted,
  testPrinted,
  testRefused,
  testRejected,
  written,
} from "./simple-types.js";

const seeded = { numRuns: 300, seed: 8086 };

describe("decimal", () => {
  testAccepted<string>(
    ["0", "-0", "+1.50", "210", "-1.23", "12678967.543233", "+100000.00", ".5", "-.5", "5.", "007.70"].map(
      (text) => [xs.decimal, text, text],
    ),
  );
  testAccepted([[xs.decimal, "\n 1.5\t", "1.5"]]);
  testRejected([
    [
      xs.decimal,
      "",
      " ",
      ".",
      "+",
      "-.",
      "1e3",
      "1E3",
      "INF",
      "NaN",
      "1,5",
      "1.2.3",
      "0x1",
      "1 2",
      "--1",
      "\u00a01",
    ],
  ]);
  testPrinted([[xs.decimal, "-0012.50", "-0012.50"]]);
  testRefused([[xs.decimal, "", "1e3", " 1", "1\n", "NaN", 1.5, 1n, null, undefined]]);
});

describe("double and float", () => {
  testAccepted<number>([
    [xs.double, "0", 0],
    [xs.double, "-0", -0],
    [xs.double, "-1E4", -10000],
    [xs.double, "1267.43233E12", 1267432330000000],
    [xs.double, "12.78e-2", 0.1278],
    [xs.double, "12", 12],
    [xs.double, "+1.5e+3", 1500],
    [xs.double, ".5", 0.5],
    [xs.double, "5.", 5],
    [xs.double, "5.e1", 50],
    [xs.double, "INF", Infinity],
    [xs.double, "-INF", -Infinity],
    [xs.double, " NaN\n", NaN],
    [xs.double, "1.7976931348623157E308", Number.MAX_VALUE],
    [xs.double, "1.7976931348623157081e308", Number.MAX_VALUE],
    [xs.double, "4.9E-324", Number.MIN_VALUE],
    [xs.double, "1e-400", 0],
    [xs.float, "0.1", 0.1],
    [xs.float, "3.4028235E38", 3.4028235e38],
    [xs.float, "-3.40282347E+38", -3.40282347e38],
    [xs.float, "INF", Infinity],
    [xs.float, "NaN", NaN],
  ]);
  testRejected([
    [xs.double, "1e309", "-1e309", "1e99999999999"],
    [xs.float, "3.4028236E38", "-3.5e38", "1e39"],
    [
      xs.double,
      "",
      " ",
      ".",
      "e5",
      "1e",
      "1e+",
      "1e1.5",
      "1 e5",
      "+INF",
      "inf",
      "Inf",
      "Infinity",
      "nan",
      "-NaN",
    ],
    [xs.double, "0x10", "1,5", "1f", "1d", "--1", "1_0", "\u00a01", "true"],
    [xs.float, "", "+INF", "Infinity", "1e"],
  ]);
  testPrinted<number>([
    [xs.double, 0.1, "0.1"],
    [xs.double, -0, "-0"],
    [xs.double, 1e21, "1e+21"],
    [xs.double, 5e-324, "5e-324"],
    [xs.double, 1.5e300, "1.5e+300"],
    [xs.double, Infinity, "INF"],
    [xs.double, -Infinity, "-INF"],
    [xs.double, NaN, "NaN"],
    [xs.float, 0.1, "0.1"],
    [xs.float, NaN, "NaN"],
    [xs.float, -Infinity, "-INF"],
  ]);
  testRefused([
    [xs.double, "1.5", 1n, null, undefined, true, [1], {}],
    [xs.float, 3.5e38, -1e39, Number.MAX_VALUE, "1"],
  ]);

  test("the limit of float is where IEEE 754 rounds to infinity", () => {
    const limit = 2 ** 128 - 2 ** 103;
    const below = 3.402823567797336e38;
    expect([Math.fround(limit), Math.fround(below)]).toEqual([Infinity, 2 ** 128 - 2 ** 104]);
    expect([print(xs.float, limit), print(xs.float, below)]).toEqual([undefined, "3.402823567797336e+38"]);
  });
});

describe("decimalAsNumber", () => {
  testAccepted<number>([
    [xs.decimalAsNumber, " 12.50\n", 12.5],
    [xs.decimalAsNumber, "0.1000000000000000000000000000001", 0.1],
    [xs.decimalAsNumber, "1" + "0".repeat(21), 1e21],
  ]);
  testRejected([[xs.decimalAsNumber, "", "1e3", "NaN", "INF", "1".repeat(400)]]);
  testPrinted<number>([
    [xs.decimalAsNumber, 12.5, "12.5"],
    [xs.decimalAsNumber, -0, "0"],
    [xs.decimalAsNumber, 1e-7, "0.0000001"],
    [xs.decimalAsNumber, -1.25e-9, "-0.00000000125"],
    [xs.decimalAsNumber, 1e21, "1000000000000000000000"],
    [xs.decimalAsNumber, -1.2345e25, "-12345000000000000000000000"],
    [xs.decimalAsNumber, 123456789012345680000, "123456789012345680000"],
  ]);
  testRefused([[xs.decimalAsNumber, NaN, Infinity, -Infinity, "1.5", 1n, null, undefined]]);
});

describe("round trips", () => {
  test.each([
    [xs.double, fc.double()],
    [xs.float, fc.float()],
    // A sum, as a decimal has no -0.
    [xs.decimalAsNumber, fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0)],
  ])("of numbers: $name", (codec, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const text = print(codec, value) ?? "";
        expect(parse(codec, text)).toBe(value);
        if (codec === xs.decimalAsNumber) expect(parse(xs.decimal, text)).toBe(text);
      }),
      seeded,
    );
  });

  test("of decimals", () => {
    const decimals = fc.tuple(fc.bigInt(), fc.nat()).map(([whole, fraction]) => `${whole}.${fraction}`);
    fc.assert(
      fc.property(decimals, (value) => {
        expect(readDocument(xs.decimal, written(xs.decimal, value))).toBe(value);
      }),
      seeded,
    );
  });
});

test("a long text that is no number is refused in linear time", () => {
  for (const text of [`${"1".repeat(1_000_000)}x`, `${"1".repeat(1_000_000)}.${"1".repeat(1_000_000)}x`]) {
    expect([parse(xs.decimal, text), parse(xs.double, text), parse(xs.float, text)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
});
