// The built-in types as a whole, and those for text and truth.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtinNames } from "../../generator/model/model.js";
import * as xs from "../../templates/runtime/builtins.js";
import { list } from "../../templates/runtime/codec.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
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

test("there is a codec for every built-in type, under its name, and conversions", () => {
  const conversions = ["asNumber", "dateTimeAsDate", "decimalAsNumber"];
  expect(Object.keys(xs).sort()).toEqual([...builtinNames, ...conversions].sort());
  for (const name of builtinNames) expect(xs[name].name).toBe(`xs:${name}`);
});

describe("boolean", () => {
  testAccepted<boolean>([
    [xs.boolean, "true", true],
    [xs.boolean, "1", true],
    [xs.boolean, "false", false],
    [xs.boolean, "0", false],
    [xs.boolean, " \t\r\ntrue\n", true],
  ]);
  testRejected([
    [xs.boolean, "", " ", "True", "TRUE", "yes", "2", "01", "+1", "-0", "true false", "\u00a0true", "t"],
  ]);
  testPrinted<boolean>([
    [xs.boolean, true, "true"],
    [xs.boolean, false, "false"],
  ]);
  testRefused([[xs.boolean, "true", 1, 0, null, undefined, "", [], new Boolean(true)]]);
});

describe("text", () => {
  const spaced = " \t a\u00a0 b\n";
  testAccepted<string>([
    [xs.string, "", ""],
    [xs.string, spaced, spaced],
    [xs.string, "\r😀<&", "\r😀<&"],
    [xs.anySimpleType, spaced, spaced],
    [xs.normalizedString, "\ta\r\nb ", " a  b "],
    [xs.normalizedString, "", ""],
    [xs.token, spaced, "a\u00a0 b"],
    [xs.token, " \n ", ""],
    [xs.token, "a\n \tb", "a b"],
    [xs.token, "\u00a0a\u2003", "\u00a0a\u2003"],
    [xs.anyURI, "\n http://example.com/å?a=1&b=%20#c ", "http://example.com/å?a=1&b=%20#c"],
    [xs.anyURI, "", ""],
    [xs.language, " nb-NO\n", "nb-NO"],
    [xs.language, "en", "en"],
    [xs.language, "x-klingon-1a", "x-klingon-1a"],
    [xs.language, "abcdefgh-12345678", "abcdefgh-12345678"],
  ]);
  testRejected([
    [xs.language, "", " ", "abcdefghi", "nb-", "-nb", "nb_NO", "1a", "nb--NO", "nb NO", "en-123456789", "nå"],
  ]);
  testPrinted<string>([
    [xs.string, "", ""],
    [xs.string, " <a> & \t\n", " &#60;a&#62; &#38; \t\n"],
    [xs.string, "\r", "&#13;"],
    [xs.anySimpleType, "a<b", "a&#60;b"],
    [xs.normalizedString, " a  b ", " a  b "],
    [xs.token, "a & b", "a &#38; b"],
    [xs.anyURI, "http://example.com/?a=1&b=2", "http://example.com/?a=1&#38;b=2"],
    [xs.language, "nb-NO", "nb-NO"],
  ]);
  testRefused([
    [xs.string, 5, null, undefined, true, 5n, {}, ["a"], new String("a"), Symbol("a")],
    [xs.anySimpleType, 5, null, undefined],
    [xs.normalizedString, "a\tb", "a\n", "\r", 5, null],
    [xs.token, " a", "a ", "a  b", "a\tb", "a\nb", 5, null],
    [xs.anyURI, " a", "a\n", 5, null, new URL("http://example.com/")],
    [xs.language, "nb_NO", " nb", "", 5, null],
  ]);

  test.each([xs.string, xs.anySimpleType, xs.token, xs.normalizedString, xs.anyURI])(
    "$name refuses what XML can't carry",
    (codec) => {
      for (const text of ["\u0000", "a\u001f", "\ufffe", "a\ud800", "\udc00a"]) {
        expect(() => print(codec, text)).toThrow(EncodeError);
      }
    },
  );

  test("texts read back as they were written", () => {
    const characters = fc.constantFrom(
      "a",
      "<",
      ">",
      "&",
      '"',
      "]]>",
      " ",
      "\t",
      "\n",
      "\r",
      "\u00a0",
      "\u{1f600}",
      "\u0085",
      "\u2028",
    );
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 20 }), (text) => {
        for (const codec of [xs.string, xs.anySimpleType]) {
          expect(readDocument(codec, written(codec, text))).toBe(text);
        }
        for (const codec of [xs.token, xs.anyURI, xs.normalizedString]) {
          const value = parse(codec, text) ?? "";
          expect(readDocument(codec, written(codec, value))).toBe(value);
          if (value !== text) expect(print(codec, text)).toBeUndefined();
        }
      }),
      { numRuns: 500, seed: 8086 },
    );
  });
});

describe("within a document", () => {
  test("an error names the type and the text", () => {
    expect(() => readDocument(xs.int, "<v> 2147483648 </v>")).toThrow(
      new DecodeError('" 2147483648 " is not a valid xs:int', { path: "" }).message,
    );
    expect(() => readDocument(xs.int, "<v/>")).toThrow(DecodeError);
    expect(() => readDocument(xs.int, "<v><w/></v>")).toThrow(DecodeError);
  });

  test("a value of the wrong kind is not written", () => {
    expect(() => written(xs.int, "5" as never)).toThrow(EncodeError);
    expect(() => written(xs.long, 5 as never)).toThrow("5 is not a valid xs:long");
  });

  test("an empty element is an empty text", () => {
    expect(readDocument(xs.string, "<v/>")).toBe("");
    expect(readDocument(xs.base64Binary, "<v/>")).toStrictEqual(new Uint8Array());
  });

  test("references, CDATA sections and comments are the text that they stand for", () => {
    expect(readDocument(xs.int, "<v>&#x31;<!-- and -->2<![CDATA[3]]></v>")).toBe(123);
    expect(readDocument(xs.string, "<v>a\r\n&#13;<![CDATA[<&]]></v>")).toBe("a\n\r<&");
    expect(readDocument(xs.boolean, "<v>&#9;true&#13;</v>")).toBe(true);
  });
});

describe("lists", () => {
  test("hold items separated by white space", () => {
    expect(readDocument(list(xs.int), "<v>\n1\t+2  -0\r\n</v>")).toEqual([1, 2, 0]);
    expect(readDocument(list(xs.int), "<v/>")).toEqual([]);
    expect(written(list(xs.boolean), [true, false])).toBe("<v>true false</v>");
    expect(written(list(xs.dateTime), [])).toBe("<v></v>");
    expect(() => readDocument(list(xs.int), "<v>1 x</v>")).toThrow(DecodeError);
    expect(() => written(list(xs.int), [1, 1.5])).toThrow(EncodeError);
  });

  test("read back as they were written", () => {
    const tables = fc.record({
      ints: fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      longs: fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
      booleans: fc.array(fc.boolean()),
      languages: fc.array(fc.constantFrom("nb-NO", "en", "x-a1")),
    });
    fc.assert(
      fc.property(tables, ({ ints, longs, booleans, languages }) => {
        const back = [
          readDocument(list(xs.int), written(list(xs.int), ints)),
          readDocument(list(xs.unsignedLong), written(list(xs.unsignedLong), longs)),
          readDocument(list(xs.boolean), written(list(xs.boolean), booleans)),
          readDocument(list(xs.language), written(list(xs.language), languages)),
        ];
        expect(back).toEqual([ints, longs, booleans, languages]);
      }),
      { numRuns: 200, seed: 8086 },
    );
  });
});
