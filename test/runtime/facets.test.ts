// Facets, fixed values and unions: what is a value, in both directions.
import { describe, expect, it } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import { enumeration, list, type SimpleCodec } from "../../templates/runtime/codec.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { fixed, restricted } from "../../templates/runtime/facets.js";
import { union } from "../../templates/runtime/union.js";
import { decode, encode } from "./elements.js";

/** That texts without markup are values, or none, whichever the direction. */
function expectTexts<T>(codec: SimpleCodec<T>, valid: readonly string[], invalid: readonly string[]): void {
  for (const text of valid) {
    const value = decode(codec, `<v>${text}</v>`);
    expect(decode(codec, encode(codec, value)[0])).toEqual(value);
  }
  for (const text of invalid) {
    expect(() => decode(codec, `<v>${text}</v>`), text).toThrow(DecodeError);
  }
}

describe("length", () => {
  it("counts characters by code point", () => {
    expectTexts(restricted(xs.string, { length: 2 }), ["ab", "\u{1f600}\u{1f600}", "  "], ["a", "abc", ""]);
    expectTexts(restricted(xs.token, { minLength: 1, maxLength: 3 }), ["a", " a b "], ["", "  ", "abcd"]);
  });

  it("counts bytes and items", () => {
    expectTexts(restricted(xs.base64Binary, { length: 2 }), ["AAA="], ["AA==", ""]);
    expectTexts(restricted(xs.hexBinary, { maxLength: 2 }), ["00ff", ""], ["00ff00"]);
    expectTexts(restricted(list(xs.int), { minLength: 1, maxLength: 2 }), ["1", "1 2"], ["", "1 2 3"]);
  });

  it("holds for what is written", () => {
    const codec = restricted(xs.string, { maxLength: 1 });
    expect(encode(codec, "&")[0]).toBe("<v>&#38;</v>");
    expect(() => encode(codec, "ab")).toThrow(EncodeError);
    expect(() => encode(codec, "ab")).toThrow(/^"ab" is not a valid xs:string with maxLength 1$/);
    expect(() => encode(codec, 1 as unknown as string)).toThrow(EncodeError);
  });
});

describe("pattern", () => {
  it("is any of a step, and one of every step", () => {
    const codec = restricted(restricted(xs.string, { pattern: [/^a+$/u, /^b+$/u] }), { pattern: [/^..$/u] });
    expectTexts(codec, ["aa", "bb"], ["a", "ab", "cc", "aaa"]);
  });

  it("sees text as the type's white space leaves it", () => {
    expectTexts(restricted(xs.string, { pattern: [/^ a$/u] }), [" a"], ["a"]);
    expectTexts(restricted(xs.int, { pattern: [/^\d\d$/u] }), [" 12 "], ["012", "1"]);
    expectTexts(restricted(list(xs.string), { pattern: [/^\S+ \S+$/u] }), [" a  b&lt; "], ["a", "a b c"]);
    expect(encode(restricted(list(xs.string), { pattern: [/^a <$/u] }), ["a", "<"])[0]).toBe(
      "<v>a &#60;</v>",
    );
  });
});

describe("digits", () => {
  it("are counted without zeros that don't count", () => {
    expectTexts(
      restricted(xs.decimal, { totalDigits: 4, fractionDigits: 2 }),
      ["1", "-0012.340", "+99.99", "1234", ".5", "0.00", "1234."],
      ["12345", "1.234", "123.45"],
    );
    expectTexts(restricted(xs.decimal, { totalDigits: 2 }), ["0.12"], ["0.012"]);
    expectTexts(restricted(xs.integer, { totalDigits: 2 }), ["99", "0099", "-12"], ["100"]);
  });
});

describe("bounds", () => {
  it("of numbers are exact", () => {
    expectTexts(
      restricted(xs.decimal, { minInclusive: "-1.50", maxExclusive: "10000000000000000000.01" }),
      ["-1.5", "-01.500", "-0", "10000000000000000000.009", "9.9"],
      ["-1.51", "-2", "10000000000000000000.010", "10000000000000000001"],
    );
    expectTexts(restricted(xs.decimal, { minExclusive: "0.00" }), ["0.001"], ["0", "-0.0", "-1"]);
    expectTexts(
      restricted(xs.integer, { maxInclusive: "9007199254740993" }),
      ["9007199254740993"],
      ["9007199254740994"],
    );
    expectTexts(restricted(xs.int, { minInclusive: "1", maxInclusive: "5" }), ["1", "5"], ["0", "6"]);
    expectTexts(
      restricted(xs.double, { minExclusive: "0", maxInclusive: "INF" }),
      ["1e-9", "INF"],
      ["0", "-0", "NaN"],
    );
  });

  it("of dates and times heed offsets, and what they leave open", () => {
    expectTexts(
      restricted(xs.dateTime, { minInclusive: "2024-02-29T12:00:00Z" }),
      [
        "2024-02-29T13:00:00+01:00",
        "2024-02-29T12:00:00.0001Z",
        "2024-03-01T02:00:01",
        "2024-02-28T24:00:00-13:00",
      ],
      ["2024-02-29T12:59:59+01:00", "2024-02-29T20:00:00", "2024-03-01T02:00:00"],
    );
    expectTexts(
      restricted(xs.dateTime, { maxExclusive: "2024-01-01T00:00:00.5" }),
      ["2024-01-01T00:00:00.49", "-0001-01-01T00:00:00", "2023-12-31T24:00:00"],
      ["2024-01-01T00:00:00.50", "2024-01-01T00:00:00.51", "12024-01-01T00:00:00"],
    );
    expectTexts(
      restricted(xs.date, { maxInclusive: "2024-02-29" }),
      ["2024-02-29", "1999-12-31"],
      ["2024-03-01"],
    );
    expectTexts(
      restricted(xs.time, { minInclusive: "08:00:00" }),
      ["08:00:00", "23:59:59"],
      ["07:59:59", "24:00:00"],
    );
    expectTexts(restricted(xs.gYear, { minInclusive: "1999" }), ["1999", "12000"], ["1998", "-2000"]);
    expectTexts(
      restricted(xs.gYear, { minInclusive: "1999Z" }),
      ["1999Z", "2000+14:00"],
      ["1999+01:00", "1999"],
    );
    expectTexts(restricted(xs.gYearMonth, { maxInclusive: "2024-05" }), ["2024-05", "2023-12"], ["2024-06"]);
    expectTexts(restricted(xs.gMonthDay, { minExclusive: "--02-28" }), ["--02-29", "--12-01"], ["--02-28"]);
    expectTexts(restricted(xs.gMonth, { maxInclusive: "--03" }), ["--02"], ["--04"]);
    expectTexts(restricted(xs.gDay, { maxInclusive: "---15" }), ["---15"], ["---16"]);
    expectTexts(
      restricted(xs.dateTimeAsDate, { maxInclusive: "2024-01-01T00:00:00Z" }),
      ["2024-01-01T01:00:00+01:00"],
      ["2024-01-01T00:00:00.001Z"],
    );
  });

  it("of durations hold where every month agrees", () => {
    expectTexts(
      restricted(xs.duration, { minInclusive: "P1M" }),
      ["P1M", "P1Y", "P32D", "PT768H"],
      ["P31D", "P28D", "P27D", "-P1Y"],
    );
    expectTexts(
      restricted(xs.duration, { maxExclusive: "PT1M" }),
      ["PT59.9S", "-PT90M"],
      ["PT60S", "PT0H61S"],
    );
    expectTexts(
      restricted(xs.duration, { maxInclusive: "P1Y" }),
      ["P12M", "P364D"],
      ["P13M", "P365D", "P367D"],
    );
  });
});

describe("whiteSpace", () => {
  it("is heeded before the other facets, and before those of the base", () => {
    const base = restricted(xs.string, { pattern: [/^[A-Z ]+$/u] });
    const codec = restricted(base, { whiteSpace: "collapse", maxLength: 3 });
    expect(decode(codec, "<v>\n A \t B </v>")).toBe("A B");
    expect(() => decode(codec, "<v>A B C</v>")).toThrow(DecodeError);
    expect(encode(codec, "A B")[0]).toBe("<v>A B</v>");
    expect(() => encode(codec, " A B")).toThrow(EncodeError);
    expect(decode(restricted(xs.string, { whiteSpace: "replace" }), "<v>a\n b</v>")).toBe("a  b");
  });
});

describe("enumeration and fixed", () => {
  it("go by the value, not by its form", () => {
    expectTexts(restricted(xs.decimal, { enumeration: ["1.0", "2"] }), ["1", "01.00", "2"], ["1.01", "3"]);
    expectTexts(restricted(xs.string, { enumeration: ["1.0"] }), ["1.0"], ["1"]);
    expectTexts(restricted(xs.int, { enumeration: ["1", "2"] }), ["1", "02"], ["3"]);
    expectTexts(restricted(xs.hexBinary, { enumeration: ["00ff"] }), ["00FF"], ["00", "00fe"]);
    expectTexts(restricted(list(xs.int), { enumeration: ["1 2"] }), ["1 2", "01  2"], ["1", "2 1"]);
    expectTexts(
      fixed(xs.dateTime, "2024-01-01T00:00:00Z"),
      ["2024-01-01T01:00:00+01:00"],
      ["2024-01-01T00:00:00"],
    );
    expectTexts(fixed(xs.boolean, "true"), ["1", "true"], ["false"]);
    expectTexts(fixed(xs.double, "NaN"), ["NaN"], ["1"]);
    expectTexts(fixed(xs.duration, "P1Y"), ["P12M"], ["P365D"]);
    const codec = fixed(xs.QName, "q:a", { q: "urn:q" });
    expect(decode(codec, '<v xmlns="urn:q">a</v>')).toEqual({ namespace: "urn:q", local: "a" });
    expect(() => decode(codec, "<v>a</v>")).toThrow(DecodeError);
    expect(() => encode(fixed(xs.int, "1"), 2)).toThrow(/^2 is not a valid xs:int with the fixed value "1"$/);
    const names = restricted(xs.QName, { enumeration: ["q:a", "q:b"] }, { q: "urn:q" });
    expect(decode(names, '<v xmlns:x="urn:q">x:b</v>')).toEqual({ namespace: "urn:q", local: "b" });
    expect(() => decode(names, '<v xmlns:x="urn:x">x:b</v>')).toThrow(DecodeError);
  });

  it("let others pass where the session says so", () => {
    const codec = restricted(xs.int, { enumeration: ["1"] });
    expect(decode(codec, "<v>2</v>", { unknownEnumValues: "pass" })).toBe(2);
    expect(encode(codec, 2, { unknownEnumValues: "pass" })[0]).toBe("<v>2</v>");
  });
});

describe("a union", () => {
  const Size: SimpleCodec<number | "large" | boolean> = union(
    xs.int,
    enumeration({ large: "large" }),
    xs.boolean,
  );

  it("is the first type that takes the value", () => {
    for (const [text, value] of [
      ["1", 1],
      ["large", "large"],
      ["true", true],
    ] as const) {
      expect(decode(Size, `<v> ${text} </v>`)).toBe(value);
      expect(encode(Size, value)[0]).toBe(`<v>${text}</v>`);
    }
  });

  it("refuses what none takes", () => {
    expect(() => decode(Size, "<v>small</v>")).toThrow(
      /^"small" is not a valid union of xs:int and enumeration value and xs:boolean$/,
    );
    expect(() => encode(Size, "small" as "large")).toThrow(EncodeError);
    expect(() => encode(Size, 1.5)).toThrow(EncodeError);
  });

  it("lets unknown values of an enumeration pass behind all types", () => {
    const options = { unknownEnumValues: "pass" } as const;
    expect(decode(Size, "<v>true</v>", options)).toBe(true);
    expect(decode(Size, "<v>small</v>", options)).toBe("small");
  });

  it("may be the items of a list, and have lists and names in it", () => {
    expect(decode(list(Size), "<v>1 large</v>")).toEqual([1, "large"]);
    const codec = union(list(xs.int), xs.QName);
    expect(decode(codec, "<v>1 2</v>")).toEqual([1, 2]);
    expect(decode(codec, '<v xmlns:q="urn:q">q:a</v>')).toEqual({ namespace: "urn:q", local: "a" });
    expect(encode(codec, [1, 2])[0]).toBe("<v>1 2</v>");
    expect(encode(codec, { namespace: "urn:q", local: "a" })[0]).toBe("<v>n0:a</v>");
  });
});
