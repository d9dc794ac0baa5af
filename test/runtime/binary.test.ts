// The built-in types for bytes: base64 and hexadecimal.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64Binary, hexBinary } from "../../templates/runtime/builtins.js";
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

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("base64Binary", () => {
  testAccepted<Uint8Array>([
    [base64Binary, "", bytes()],
    [base64Binary, " \n", bytes()],
    [base64Binary, "AA==", bytes(0)],
    [base64Binary, "/w==", bytes(255)],
    [base64Binary, "AAA=", bytes(0, 0)],
    [base64Binary, "//8=", bytes(255, 255)],
    [base64Binary, "Zm9v", bytes(102, 111, 111)],
    [base64Binary, "Zm9vYg==", bytes(102, 111, 111, 98)],
    [base64Binary, "Zm9vYmE=", bytes(102, 111, 111, 98, 97)],
    [base64Binary, "Zm9vYmFy", bytes(102, 111, 111, 98, 97, 114)],
    [base64Binary, "+/+/", bytes(251, 255, 191)],
    [base64Binary, "\r\n Zm9v\tYmFy \n", bytes(102, 111, 111, 98, 97, 114)],
    [base64Binary, "Z m 9 v", bytes(102, 111, 111)],
    [base64Binary, "A A = =", bytes(0)],
  ]);
  testRejected([
    [base64Binary, "A", "AA", "AAA", "AAAAA", "=", "==", "===", "====", "A===", "AA=", "AAA==", "AAAA="],
    [base64Binary, "AA==AA==", "AA=A", "=AAA", "A=AA", "AB==", "AP==", "AAB=", "AAD=", "AAA=AAAA", "A=A="],
    [
      base64Binary,
      "AA-_",
      "AA*A",
      "AAA\u00a0",
      "AA\u0100A",
      "\ud83d\ude00==",
      "AAA\u0000",
      "AA\u00a0==",
      "AA\f==",
    ],
  ]);
  testPrinted([
    [base64Binary, bytes(), ""],
    [base64Binary, bytes(0), "AA=="],
    [base64Binary, bytes(255, 255), "//8="],
    [base64Binary, bytes(102, 111, 111), "Zm9v"],
    [base64Binary, bytes(251, 255, 191, 0), "+/+/AA=="],
    [base64Binary, bytes(9, 102, 111, 111, 9).subarray(1, 4), "Zm9v"],
  ]);
  testRefused([
    [
      base64Binary,
      "AA==",
      [0],
      null,
      undefined,
      0,
      {},
      new ArrayBuffer(1),
      new Uint16Array(1),
      new DataView(new ArrayBuffer(1)),
    ],
  ]);

  test("agrees with the platform, at every length around a chunk", () => {
    const all = Uint8Array.from({ length: 12_300 }, (_, index) => (index * 7919) >> 3);
    for (const length of [1, 2, 3, 4, 6143, 6144, 6145, 6146, 6147, 12_288, 12_300]) {
      const part = all.slice(0, length);
      const text = Buffer.from(part).toString("base64");
      expect(print(base64Binary, part)).toBe(text);
      expect(parse(base64Binary, text)).toStrictEqual(part);
      expect(parse(base64Binary, text.replace(/.{76}/g, "$&\r\n"))).toStrictEqual(part);
    }
  });

  test("a text is either refused or the only one for its bytes", () => {
    const texts = fc.string({ unit: fc.constantFrom("A", "B", "Q", "g", "w", "/", "+", "="), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const value = parse(base64Binary, text);
        if (value !== undefined) expect(print(base64Binary, value)).toBe(text);
      }),
      { numRuns: 2000, seed: 8086 },
    );
  });
});

describe("hexBinary", () => {
  testAccepted<Uint8Array>([
    [hexBinary, "", bytes()],
    [hexBinary, "00", bytes(0)],
    [hexBinary, "0FB7", bytes(15, 183)],
    [hexBinary, "0fb7", bytes(15, 183)],
    [hexBinary, "AbCdEf", bytes(0xab, 0xcd, 0xef)],
    [hexBinary, "\n 19\t", bytes(25)],
  ]);
  testRejected([
    [hexBinary, "0", "000", "0g", "G0", "0x00", "00 00", "-1", "/0", ":0", "@0", "`0", "\u01300", "\u00a000"],
  ]);
  testPrinted([
    [hexBinary, bytes(), ""],
    [hexBinary, bytes(0, 15, 183, 255), "000FB7FF"],
  ]);
  testRefused([[hexBinary, "00", [0], null, undefined, new ArrayBuffer(1)]]);
});

test.each([base64Binary, hexBinary])("$name reads back what it wrote", (codec) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (value) => {
      expect(readDocument(codec, written(codec, value))).toStrictEqual(Uint8Array.from(value));
    }),
    { numRuns: 300, seed: 8086 },
  );
});
