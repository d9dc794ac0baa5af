// Sample values of simple types: one for each built-in, and what facets make of them.
import { describe, expect, it } from "vitest";
import { builtinNames } from "../../generator/model/model.js";
import { jsPattern, matchOf } from "../../generator/sample/pattern.js";
import { builtinText, sampleText } from "../../generator/sample/values.js";
import * as xs from "../../templates/runtime/builtins.js";
import type { SimpleCodec } from "../../templates/runtime/codec.js";
import { resolveSchemas } from "../generator/read/documents.js";

const now = "2023-02-15T13:12:26Z";

/** The sample of a type that is stated as `<xs:simpleType name="T">` with this content. */
function sampleOf(content: string): string {
  const { contract, problems } = resolveSchemas(`<xs:simpleType name="T">${content}</xs:simpleType>`);
  expect(problems).toEqual([]);
  const type = contract.schemas.flatMap(({ types }) => types).find(({ name }) => name.local === "T");
  if (type === undefined || type.kind === "complex") throw new Error("no simple type");
  return sampleText(type, now);
}

describe("built-in types", () => {
  it.each(builtinNames)("%s has a sample that the runtime takes", (name) => {
    const codec = (xs as unknown as Record<string, SimpleCodec<unknown>>)[name];
    expect(codec?.parse(builtinText(name, now), {})).toBeDefined();
  });

  it.each([
    ["dateTime", "2023-02-15T13:12:26Z"],
    ["date", "2023-02-15"],
    ["time", "13:12:26Z"],
    ["gYearMonth", "2023-02"],
    ["gYear", "2023"],
    ["gMonthDay", "--02-15"],
    ["gDay", "---15"],
    ["gMonth", "--02"],
    ["duration", "PT0S"],
    ["int", "0"],
    ["negativeInteger", "-1"],
    ["boolean", "false"],
    ["string", ""],
  ] as const)("%s is %s", (name, expected) => {
    expect(builtinText(name, now)).toBe(expected);
  });

  it("dates keep a year of five digits and a negative one", () => {
    expect(builtinText("date", "12023-02-15T00:00:00")).toBe("12023-02-15");
    expect(builtinText("gYearMonth", "-0044-03-15T00:00:00")).toBe("-0044-03");
  });
});

function restriction(base: string, ...facets: readonly string[]): string {
  const stated = facets.map((facet) => facet.replace(/^(\w+)=(.*)$/s, '<xs:$1 value="$2"/>'));
  return `<xs:restriction base="${base}">${stated.join("")}</xs:restriction>`;
}

describe("facets", () => {
  it.each([
    ["the first of an enumeration", "xs:string", ["enumeration=Unknown", "enumeration=OnlyThis"], "Unknown"],
    ["a guid's pattern", "xs:string", ["pattern=[\\da-fA-F]{8}-[\\da-fA-F]{4}"], "00000000-0000"],
    [
      "a pattern that the plainest value matches",
      "xs:duration",
      ["pattern=\\-?P(\\d*D)?(T(\\d*S)?)?"],
      "PT0S",
    ],
    ["alternatives and repetitions", "xs:string", ["pattern=(NO|SE)-[A-Z]{2,3}\\d+x*"], "NO-AA0"],
    ["several patterns, each of them enough", "xs:string", ["pattern=[a-z-[a]]", "pattern=b+"], "b"],
    ["minInclusive", "xs:int", ["minInclusive=5"], "5"],
    ["minExclusive", "xs:int", ["minExclusive=5"], "6"],
    ["maxInclusive", "xs:int", ["maxInclusive=-5"], "-5"],
    ["maxExclusive", "xs:int", ["maxExclusive=-5"], "-6"],
    ["bounds around the plainest value", "xs:int", ["minInclusive=-9", "maxInclusive=9"], "0"],
    ["bounds close together", "xs:decimal", ["minExclusive=1", "maxExclusive=2"], "1.5"],
    ["a dateTime after now", "xs:dateTime", ["minInclusive=2030-01-01T00:00:00Z"], "2030-01-01T00:00:00Z"],
    ["minLength", "xs:string", ["minLength=2"], "xx"],
    ["more than is understood: the plainest value", "xs:string", ["pattern=\\d+", "length=4"], ""],
    ["length of hexBinary", "xs:hexBinary", ["length=2"], "0000"],
    ["length of base64Binary", "xs:base64Binary", ["length=2"], "AAA="],
    ["a length beyond measure", "xs:string", ["minLength=2000000000"], ""],
  ] as const)("%s", (_, base, facets, expected) => {
    expect(sampleOf(restriction(base, ...facets))).toBe(expected);
  });

  it("hold along the derivation", () => {
    const { contract } = resolveSchemas(
      `<xs:simpleType name="A">${restriction("xs:int", "minInclusive=3")}</xs:simpleType>` +
        `<xs:simpleType name="B">${restriction("t:A", "maxInclusive=9")}</xs:simpleType>`,
    );
    const type = contract.schemas.flatMap(({ types }) => types)[1];
    expect(type && type.kind !== "complex" && sampleText(type, now)).toBe("3");
  });

  it("a list holds one item, or as many as it must", () => {
    expect(sampleOf('<xs:list itemType="xs:int"/>')).toBe("0");
    const list = '<xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType>';
    expect(sampleOf(`<xs:restriction>${list}<xs:minLength value="3"/></xs:restriction>`)).toBe("0 0 0");
  });
});

describe("patterns", () => {
  it.each([
    "[A-Z]{3}\\d{2}",
    "(a(b|c)?d){2}",
    "\\i\\c*",
    "[^0a]+",
    "\\p{L}{2}",
    ".{3}",
    "\\s\\S\\w\\D",
    "a\\.b\\|c",
    "[\\]\\[]x",
    "x?y*z{0}",
    "^\\d$",
    "",
  ])("%s has a match", (pattern) => {
    const text = matchOf(pattern, 100) ?? "nothing was found";
    expect(jsPattern(pattern)?.test(text)).toBe(true);
  });

  it.each([["[a-z-[aeiou]]"], ["\\p{IsGreek}"], ["(a{1000}){1000}"], ["(((("], ["[a"], ["a)b"]])(
    "%s is given up without an error",
    (pattern) => {
      expect(matchOf(pattern, 100) ?? "").toSatisfy((text: string) => text.length <= 100);
    },
  );
});
