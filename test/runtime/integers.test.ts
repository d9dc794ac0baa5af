// The built-in types for integers: their ranges, lexical forms, and `bigint` as `number`.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import type { SimpleCodec } from "../../templates/runtime/codec.js";
import {
  readDocument,
  testAccepted,
  testPrinted,
  testRefused,
  testRejected,
  written,
} from "./simple-types.js";

const seeded = { numRuns: 300, seed: 8086 };

describe("types of number", () => {
  testAccepted<number>([
    [xs.byte, "-128", -128],
    [xs.byte, "127", 127],
    [xs.short, "-32768", -32768],
    [xs.short, "32767", 32767],
    [xs.int, "-2147483648", -2147483648],
    [xs.int, "2147483647", 2147483647],
    [xs.unsignedByte, "0", 0],
    [xs.unsignedByte, "255", 255],
    [xs.unsignedShort, "65535", 65535],
    [xs.unsignedInt, "4294967295", 4294967295],
    [xs.int, "0", 0],
    [xs.int, "-0", 0],
    [xs.int, "+0", 0],
    [xs.int, "+5", 5],
    [xs.int, "-5", -5],
    [xs.int, "007", 7],
    [xs.int, "-0000000000000000000000000000007", -7],
    [xs.int, " \t\r\n42 \t\r\n", 42],
    [xs.unsignedInt, "+5", 5],
    [xs.unsignedInt, "-0", 0],
  ]);
  testRejected([
    [xs.byte, "-129", "128"],
    [xs.short, "-32769", "32768"],
    [xs.int, "-2147483649", "2147483648", "9".repeat(400)],
    [xs.unsignedByte, "-1", "256"],
    [xs.unsignedShort, "-1", "65536"],
    [xs.unsignedInt, "-1", "4294967296"],
    [
      xs.int,
      "",
      " ",
      "+",
      "-",
      "--5",
      "+-5",
      "5-",
      "1.0",
      "1.",
      "1e3",
      "1E3",
      "0x10",
      "1 2",
      "1,000",
      "1_000",
    ],
    [xs.int, "NaN", "INF", "Infinity", "true", "\u00a05", "5\u00a0", "٣", "５", "5\u0000", "null"],
  ]);
  testPrinted<number>([
    [xs.byte, -128, "-128"],
    [xs.int, 2147483647, "2147483647"],
    [xs.int, -2147483648, "-2147483648"],
    [xs.int, -0, "0"],
    [xs.unsignedInt, 4294967295, "4294967295"],
  ]);
  testRefused([
    [xs.byte, 128, -129],
    [xs.short, 32768, -32769],
    [xs.int, 2147483648, -2147483649, 1.5, NaN, Infinity, -Infinity],
    [xs.int, "5", "", 5n, true, null, undefined, [], [5], {}, new Date(0), new Number(5)],
    [xs.unsignedByte, 256, -1],
    [xs.unsignedShort, 65536, -1],
    [xs.unsignedInt, 4294967296, -1],
  ]);
});

describe("types of bigint", () => {
  testAccepted<bigint>([
    [xs.long, "-9223372036854775808", -9223372036854775808n],
    [xs.long, "9223372036854775807", 9223372036854775807n],
    [xs.unsignedLong, "18446744073709551615", 18446744073709551615n],
    [xs.unsignedLong, "-0", 0n],
    [xs.long, " +00012\n", 12n],
    [xs.integer, "123456789012345678901234567890", 123456789012345678901234567890n],
    [xs.integer, "-123456789012345678901234567890", -123456789012345678901234567890n],
    [xs.nonPositiveInteger, "0", 0n],
    [xs.nonPositiveInteger, "+0", 0n],
    [xs.nonPositiveInteger, "-99999999999999999999", -99999999999999999999n],
    [xs.negativeInteger, "-1", -1n],
    [xs.nonNegativeInteger, "0", 0n],
    [xs.nonNegativeInteger, "-0", 0n],
    [xs.nonNegativeInteger, "+99999999999999999999", 99999999999999999999n],
    [xs.positiveInteger, "1", 1n],
    [xs.integer, "0".repeat(5000) + "7", 7n],
    [xs.integer, "-" + "9".repeat(1000), 1n - 10n ** 1000n],
  ]);
  testRejected([
    [xs.long, "-9223372036854775809", "9223372036854775808"],
    [xs.unsignedLong, "-1", "18446744073709551616"],
    [xs.nonPositiveInteger, "1"],
    [xs.negativeInteger, "0", "-0", "1"],
    [xs.nonNegativeInteger, "-1"],
    [xs.positiveInteger, "0", "-1"],
    [xs.integer, "1" + "0".repeat(1000)],
    [xs.integer, "", " ", "+", "-", "1.0", "1e3", "0x10", "0b1", "5n", "1 2", "\u00a05", "--1"],
  ]);
  testPrinted<bigint>([
    [xs.long, -9223372036854775808n, "-9223372036854775808"],
    [xs.unsignedLong, 18446744073709551615n, "18446744073709551615"],
    [xs.integer, 10n ** 30n, "1" + "0".repeat(30)],
    [xs.negativeInteger, -1n, "-1"],
  ]);
  testRefused([
    [xs.long, 9223372036854775808n, -9223372036854775809n, 5, "5", 1.5, NaN, null, undefined, true, [5n]],
    [xs.unsignedLong, -1n, 18446744073709551616n],
    [xs.nonPositiveInteger, 1n],
    [xs.negativeInteger, 0n],
    [xs.nonNegativeInteger, -1n],
    [xs.positiveInteger, 0n],
    [xs.integer, 5, "5", 10n ** 1000n],
  ]);
});

describe("asNumber", () => {
  const long = xs.asNumber(xs.long);
  const unsignedLong = xs.asNumber(xs.unsignedLong);
  testAccepted<number>([
    [long, "-0", 0],
    [long, " 42 ", 42],
    [long, "9007199254740991", Number.MAX_SAFE_INTEGER],
    [long, "-9007199254740991", Number.MIN_SAFE_INTEGER],
  ]);
  testRejected([
    [
      long,
      "9007199254740992",
      "-9007199254740992",
      "9007199254740993",
      "9223372036854775807",
      "",
      "x",
      "1.0",
    ],
    [unsignedLong, "-1"],
  ]);
  testPrinted<number>([
    [long, Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [long, -0, "0"],
  ]);
  testRefused([
    [long, Number.MAX_SAFE_INTEGER + 1, 1.5, NaN, Infinity, 5n, "5", null, undefined],
    [unsignedLong, -1],
  ]);
});

describe("round trips", () => {
  const integers: readonly [SimpleCodec<number>, min: number, max: number][] = [
    [xs.byte, -128, 127],
    [xs.short, -32768, 32767],
    [xs.int, -2147483648, 2147483647],
    [xs.unsignedByte, 0, 255],
    [xs.unsignedShort, 0, 65535],
    [xs.unsignedInt, 0, 4294967295],
    [xs.asNumber(xs.integer), Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ];
  test.each(integers)("of integers: $name", (codec, min, max) => {
    fc.assert(
      fc.property(fc.integer({ min, max }), (value) => {
        expect(readDocument(codec, written(codec, value))).toBe(value);
      }),
      seeded,
    );
  });

  const bigints: readonly [SimpleCodec<bigint>, min: bigint, max: bigint][] = [
    [xs.long, -(2n ** 63n), 2n ** 63n - 1n],
    [xs.unsignedLong, 0n, 2n ** 64n - 1n],
    [xs.integer, -(2n ** 200n), 2n ** 200n],
    [xs.nonPositiveInteger, -(2n ** 200n), 0n],
    [xs.negativeInteger, -(2n ** 200n), -1n],
    [xs.nonNegativeInteger, 0n, 2n ** 200n],
    [xs.positiveInteger, 1n, 2n ** 200n],
  ];
  test.each(bigints)("of bigints: $name", (codec, min, max) => {
    fc.assert(
      fc.property(fc.bigInt({ min, max }), (value) => {
        expect(readDocument(codec, written(codec, value))).toBe(value);
      }),
      seeded,
    );
  });
});
