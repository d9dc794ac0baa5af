// Complex types made from others: simple content, restrictions, mixed content, xs:anyType.
import { describe, expect, it } from "vitest";
import {
  attributesText,
  complexNamed,
  contentText,
  problemsOf,
  read,
  restriction,
  typeNamed,
  union,
} from "./components.js";

const element = (name: string, rest = ""): string => `<xs:element name="${name}" type="xs:int" ${rest}/>`;
const simple = (name: string, text: string): string =>
  `<xs:complexType name="${name}"><xs:simpleContent>${text}</xs:simpleContent></xs:complexType>`;
const derived = (name: string, method: string, base: string, text = "", mixed = ""): string =>
  `<xs:complexType name="${name}"><xs:complexContent ${mixed}><xs:${method} base="${base}">${text}</xs:${method}></xs:complexContent></xs:complexType>`;

describe("simple content", () => {
  const price = simple(
    "Price",
    '<xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string" use="required"/></xs:extension>',
  );

  it("extends a simple type with attributes", () => {
    const type = complexNamed(read(price), "Price");
    expect(type.simpleContent?.name?.local).toBe("decimal");
    expect(type.base).toBeUndefined();
    expect(type.derivation).toBeUndefined();
    expect(type.content).toEqual([]);
    expect(attributesText(type)).toBe("currency!");
  });

  it("extends a type with simple content", () => {
    const sale = simple(
      "Sale",
      '<xs:extension base="t:Price"><xs:attribute name="until" type="xs:date"/></xs:extension>',
    );
    const schema = read(sale, price);
    const type = complexNamed(schema, "Sale");
    expect(type.derivation).toBe("extension");
    expect(type.base?.name?.local).toBe("Price");
    expect(type.simpleContent?.name?.local).toBe("decimal");
    expect(attributesText(type)).toBe("until");
  });

  it("restricts the text and the attributes of its base", () => {
    const all = read(
      `${price}${simple(
        "Few",
        `<xs:restriction base="t:Price"><xs:maxInclusive value="9"/><xs:enumeration value=" 1 "/>
          <xs:attribute name="currency" type="xs:string" use="required" fixed="EUR"/></xs:restriction>`,
      )}${simple("Same", '<xs:restriction base="t:Price"/>')}`,
    );
    const few = complexNamed(all, "Few");
    expect(few.derivation).toBe("restriction");
    expect(attributesText(few)).toBe("currency!==EUR");
    const text = restriction(few.simpleContent);
    expect(text.name).toBeUndefined();
    expect(text.base).toBe(complexNamed(all, "Price").simpleContent);
    expect(text.facets.constraints).toEqual([{ facet: "maxInclusive", value: "9" }]);
    expect(text.facets.enumeration.map(({ value }) => value)).toEqual(["1"]);
    expect(complexNamed(all, "Same").simpleContent).toBe(text.base);
  });

  it("restricts a type that it states within, also in place of mixed content", () => {
    const inner = (base: string): string =>
      `<xs:restriction base="${base}"><xs:simpleType><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType></xs:restriction>`;
    const schema = read(
      `${price}${simple("Own", inner("t:Price"))}<xs:complexType name="Mixed" mixed="true"/>${simple("Text", inner("t:Mixed"))}`,
    );
    for (const name of ["Own", "Text"]) {
      const text = restriction(complexNamed(schema, name).simpleContent);
      expect(text.facets.constraints).toEqual([{ facet: "minInclusive", value: "1" }]);
    }
    expect(complexNamed(schema, "Text").mixed).toBe(false);
  });

  it("is never mixed", () => {
    const type = complexNamed(
      read(price.replace("<xs:complexType", '<xs:complexType mixed="true"')),
      "Price",
    );
    expect(type.mixed).toBe(false);
  });

  it("is inherited by what adds attributes in complex content", () => {
    const schema = read(`${price}${derived("More", "extension", "t:Price", '<xs:attribute name="a"/>')}`);
    expect(complexNamed(schema, "More").simpleContent?.name?.local).toBe("decimal");
  });

  it("needs a base with a text", () => {
    expect(
      problemsOf(
        `<xs:complexType name="B"><xs:sequence/></xs:complexType>
        ${simple("A", '<xs:extension base="t:B"/>')}${simple("C", '<xs:extension base="xs:anyType"/>')}`,
      ),
    ).toEqual([
      'SO306 The type "B" (namespace "urn:t") has no simple content, which xs:simpleContent needs; any text is taken.',
      'SO306 The type "anyType" (namespace "http://www.w3.org/2001/XMLSchema") has no simple content, which xs:simpleContent needs; any text is taken.',
    ]);
  });

  it("may be a union or a list", () => {
    const schema = read(
      `${simple("T", '<xs:extension base="t:U"/>')}<xs:simpleType name="U"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>`,
    );
    expect(union(complexNamed(schema, "T").simpleContent).members.map(({ name }) => name?.local)).toEqual([
      "int",
      "date",
    ]);
  });
});

describe("restrictions of complex content", () => {
  it("state all that is left of the content", () => {
    const schema = read(
      `<xs:complexType name="B"><xs:sequence>${element("a", 'minOccurs="0"')}${element("b", 'minOccurs="0"')}</xs:sequence></xs:complexType>
      ${derived("R", "restriction", "t:B", `<xs:sequence>${element("a")}</xs:sequence>`)}${derived("None", "restriction", "t:B")}`,
    );
    const type = complexNamed(schema, "R");
    expect(type.base).toBe(complexNamed(schema, "B"));
    expect(type.derivation).toBe("restriction");
    expect(contentText(type)).toBe("a");
    expect(contentText(complexNamed(schema, "None"))).toBe("");
  });

  it("are a type of their own where they restrict xs:anyType", () => {
    const type = complexNamed(
      read(
        derived(
          "T",
          "restriction",
          "xs:anyType",
          `<xs:sequence>${element("a")}</xs:sequence><xs:attribute name="b"/>`,
        ),
      ),
      "T",
    );
    expect(type.base).toBeUndefined();
    expect(type.derivation).toBeUndefined();
    expect(type.mixed).toBe(false);
    expect(contentText(type)).toBe("a");
    expect(attributesText(type)).toBe("b");
  });
});

describe("extensions", () => {
  it("of xs:anyType hold anything before their own", () => {
    const type = complexNamed(
      read(derived("T", "extension", "xs:anyType", `<xs:sequence>${element("a")}</xs:sequence>`)),
      "T",
    );
    expect(type.base).toBeUndefined();
    expect(type.mixed).toBe(true);
    expect(contentText(type)).toBe("<any>*, a");
    expect(attributesText(type)).toBe("<any>");
  });

  it("keep groups, and say what can't stand for their base", () => {
    const schema = read(
      `<xs:complexType name="B" block="restriction"><xs:choice>${element("a")}${element("b")}</xs:choice></xs:complexType>
      ${derived("E", "extension", "t:B", `<xs:choice minOccurs="0">${element("c")}${element("d")}</xs:choice>`)}
      <xs:complexType name="All" block="#all"/>`,
    );
    expect(contentText(complexNamed(schema, "E"))).toBe("(c | d)?");
    expect(complexNamed(schema, "B").block).toEqual(["restriction"]);
    expect(complexNamed(schema, "E").block).toBeUndefined();
    expect(complexNamed(schema, "All").block).toEqual(["extension", "restriction"]);
  });

  it("must not extend a simple type in complex content", () => {
    expect(problemsOf(derived("T", "extension", "xs:int"))).toEqual([
      'SO306 The type "int" (namespace "http://www.w3.org/2001/XMLSchema") is simple, but a complex one is needed here; it is passed over.',
    ]);
  });
});

describe("mixed content", () => {
  it.each([
    ["a type", '<xs:complexType name="T" mixed="true"><xs:sequence/></xs:complexType>', true],
    ["complex content", derived("T", "extension", "t:Plain", "", 'mixed="true"'), true],
    [
      "complex content against its type",
      '<xs:complexType name="T" mixed="true"><xs:complexContent mixed="false"><xs:extension base="t:Plain"/></xs:complexContent></xs:complexType>',
      false,
    ],
    ["the base of an extension", derived("T", "extension", "t:Mixed"), true],
    ["but not that of a restriction", derived("T", "restriction", "t:Mixed"), false],
  ])("is said by %s", (_, text, mixed) => {
    const bases =
      '<xs:complexType name="Plain"/><xs:complexType name="Mixed" mixed="1"><xs:sequence/></xs:complexType>';
    expect(complexNamed(read(text + bases), "T").mixed).toBe(mixed);
  });
});

it("reports what stands beside the content of a type", () => {
  expect(
    problemsOf(
      `<xs:complexType name="T"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent><xs:attribute name="a"/></xs:complexType>
      <xs:complexType name="U"><xs:simpleContent><xs:extension base="xs:int"><xs:sequence/></xs:extension></xs:simpleContent></xs:complexType>
      <xs:complexType name="V"><xs:complexContent><xs:restriction base="xs:anyType"><xs:pattern value="x"/></xs:restriction></xs:complexContent></xs:complexType>`,
    ),
  ).toEqual([
    "SO312 Here stand both xs:simpleContent and xs:attribute, which exclude each other; the one named first counts.",
    'SO307 The element "xs:sequence" doesn\'t belong in "xs:extension"; it is passed over.',
    'SO307 The element "xs:pattern" doesn\'t belong in "xs:restriction"; it is passed over.',
  ]);
});

it("takes any number of types in one chain", () => {
  const count = 5_000;
  const links = Array.from({ length: count }, (_, index) => [
    derived(`T${index}`, "restriction", `t:T${index + 1}`, `<xs:sequence>${element("a")}</xs:sequence>`),
    simple(`S${index}`, `<xs:extension base="t:S${index + 1}"/>`),
    `<xs:simpleType name="U${index}"><xs:union memberTypes="t:U${index + 1}"/></xs:simpleType>`,
  ]);
  const schema = read(
    `${links.flat().join("")}<xs:complexType name="T${count}"><xs:attribute name="id" type="xs:int"/></xs:complexType>
    ${simple(`S${count}`, '<xs:extension base="xs:int"/>')}<xs:simpleType name="U${count}"><xs:restriction base="xs:int"/></xs:simpleType>`,
  );
  expect(attributesText(complexNamed(schema, "T0"))).toBe("id");
  expect(complexNamed(schema, "S0").simpleContent?.name?.local).toBe("int");
  expect(union(typeNamed(schema, "U0")).members[0]?.name?.local).toBe("U1");
});
