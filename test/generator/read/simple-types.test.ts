// Simple types made from others: unions, lists, restrictions of both, values of every type.
import { describe, expect, it } from "vitest";
import type { SimpleType } from "../../../generator/model/model.js";
import { list, problemsOf, read, restriction, typeNamed, union } from "./components.js";

/** The type `T` that holds this text; further texts are global components. */
function typeOf(text: string, ...globals: readonly string[]): SimpleType {
  const type = typeNamed(read(`<xs:simpleType name="T">${text}</xs:simpleType>${globals.join("")}`), "T");
  if (type.kind === "complex" || type.kind === "any") throw new Error("not a simple type");
  return type;
}

const inner = (base: string): string =>
  `<xs:simpleType><xs:restriction base="${base}"><xs:minLength value="1"/></xs:restriction></xs:simpleType>`;

describe("unions", () => {
  it("have named members and then those stated within", () => {
    const type = union(
      typeOf(
        `<xs:union memberTypes=" xs:int  t:S ">${inner("xs:token")}${inner("xs:Name")}</xs:union>`,
        '<xs:simpleType name="S"><xs:list itemType="xs:date"/></xs:simpleType>',
      ),
    );
    expect(type.members.map((one) => [one.kind, one.name?.local])).toEqual([
      ["builtin", "int"],
      ["list", "S"],
      ["restriction", undefined],
      ["restriction", undefined],
    ]);
  });

  it("can be restricted and listed", () => {
    const schema = read(
      `<xs:simpleType name="U"><xs:union memberTypes="xs:int xs:string"/></xs:simpleType>
      <xs:simpleType name="R"><xs:restriction base="t:U"><xs:enumeration value="1"/><xs:enumeration value=" x "/></xs:restriction></xs:simpleType>
      <xs:simpleType name="L"><xs:list itemType="t:U"/></xs:simpleType>`,
    );
    const type = restriction(typeNamed(schema, "R"));
    expect(type.base).toBe(typeNamed(schema, "U"));
    expect(type.facets.enumeration.map(({ value }) => value)).toEqual(["1", " x "]);
    expect(list(typeNamed(schema, "L")).item).toBe(type.base);
  });

  it("need members, and can't be their own", () => {
    expect(
      problemsOf(
        '<xs:simpleType name="A"><xs:union/></xs:simpleType><xs:simpleType name="B"><xs:union memberTypes="xs:int t:B"/></xs:simpleType>',
      ),
    ).toEqual([
      "SO313 Here the attribute memberTypes or xs:simpleType is missing; nothing is taken from here.",
      "SO305 The type is derived from itself.",
    ]);
  });
});

describe("lists", () => {
  it("can be of types stated within, and restricted in length", () => {
    const type = restriction(
      typeOf(
        '<xs:restriction base="t:L"><xs:length value="2"/><xs:enumeration value=" a  b "/></xs:restriction>',
        `<xs:simpleType name="L"><xs:list>${inner("xs:token")}</xs:list></xs:simpleType>`,
      ),
    );
    expect(type.facets.constraints).toEqual([{ facet: "length", value: "2" }]);
    expect(type.facets.enumeration.map(({ value }) => value)).toEqual(["a b"]);
    expect(restriction(list(type.base).item).base.name?.local).toBe("token");
  });

  it("can't be of lists, however deep they are in it", () => {
    expect(
      problemsOf(
        `<xs:simpleType name="L"><xs:list itemType="xs:int"/></xs:simpleType>
        <xs:simpleType name="U"><xs:union memberTypes="xs:int t:L"/></xs:simpleType>
        <xs:simpleType name="R"><xs:restriction base="t:U"/></xs:simpleType>
        <xs:simpleType name="LL"><xs:list itemType="t:R"/></xs:simpleType>`,
      ),
    ).toEqual(["SO316 The items of this list are lists themselves."]);
  });
});

describe("values", () => {
  const values = (base: string, ...written: readonly string[]): readonly string[] =>
    restriction(
      typeOf(
        `<xs:restriction base="${base}">${written.map((value) => `<xs:enumeration value="${value}"/>`).join("")}</xs:restriction>`,
        '<xs:simpleType name="Collapsed"><xs:restriction base="xs:string"><xs:whiteSpace value="collapse"/></xs:restriction></xs:simpleType>',
      ),
    ).facets.enumeration.map(({ value }) => value);

  it.each([
    ["xs:string", [" a ", "a", " a "], [" a ", "a"]],
    ["xs:normalizedString", ["a&#9;b", "a b"], ["a b"]],
    ["xs:token", [" a  b ", "a b"], ["a b"]],
    ["t:Collapsed", [" a ", "a"], ["a"]],
    ["xs:int", [" 1", "1", "01"], ["1", "01"]],
    ["xs:dateTime", ["2001-01-01T00:00:00Z"], ["2001-01-01T00:00:00Z"]],
    ["xs:QName", ["t:a", " xs:a", "b"], ["{urn:t}a", "{http://www.w3.org/2001/XMLSchema}a", "{}b"]],
    ["xs:anyURI", ["urn:t", "urn:t"], ["urn:t"]],
  ])("of %s are told apart as the type does", (base, written, expected) => {
    expect(values(base, ...written)).toEqual(expected);
  });

  it("must be the base's, where that shows in the text", () => {
    const restricted = (base: string, ofBase: string, own: string): readonly string[] =>
      problemsOf(
        `<xs:simpleType name="B"><xs:restriction base="${base}"><xs:enumeration value="${ofBase}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="T"><xs:restriction base="t:B"><xs:enumeration value="${own}"/></xs:restriction></xs:simpleType>`,
      );
    expect(restricted("xs:token", "a", " a ")).toEqual([]);
    expect(restricted("xs:decimal", "1.0", "1")).toEqual([]);
    expect(restricted("xs:token", "a", "b")).toEqual([
      `SO309 The value "b" isn't one of the base type's; it is taken all the same.`,
    ]);
  });
});

it("keeps every facet", () => {
  const facets = [
    ["length", "1"],
    ["minLength", "0"],
    ["maxLength", "+2"],
    ["pattern", "\\d"],
    ["whiteSpace", "preserve"],
    ["minInclusive", "-1"],
    ["minExclusive", "-INF"],
    ["maxInclusive", "1e3"],
    ["maxExclusive", "2001-01-01"],
    ["totalDigits", "5"],
    ["fractionDigits", "2"],
  ];
  const text = facets
    .map(([facet = "", value = ""]) => `<xs:${facet} value="${value}" fixed="true"/>`)
    .join("");
  const { constraints } = restriction(
    typeOf(`<xs:restriction base="xs:string">${text}</xs:restriction>`),
  ).facets;
  expect(constraints.map(({ facet, value }) => [facet, value])).toEqual(facets);
});
