// Attributes of types: declared in place, referred to, in groups, by wildcard, inherited.
import { describe, expect, it } from "vitest";
import type { ComplexType } from "../../../generator/model/model.js";
import { attributesText, complexNamed, problemsOf, read } from "./components.js";
import { resolve } from "./documents.js";

/** The type `T` that holds this text; further texts are global components. */
function typeOf(text: string, ...globals: readonly string[]): ComplexType {
  return complexNamed(read(`<xs:complexType name="T">${text}</xs:complexType>${globals.join("")}`), "T");
}

const attribute = (name: string, rest = ""): string => `<xs:attribute name="${name}" type="xs:int" ${rest}/>`;

describe("attributes", () => {
  it.each([
    ["optional", "", "a"],
    ["required", 'use="required"', "a!"],
    ["with a default", 'default=" 1 "', "a= 1 "],
    ["fixed", 'use="required" fixed="1"', "a!==1"],
    ["prohibited", 'use="prohibited"', ""],
    ["qualified", 'form="qualified"', "{urn:t}a"],
  ])("may be %s", (_, rest, text) => {
    expect(attributesText(typeOf(attribute("a", rest)))).toBe(text);
  });

  it("have a simple type, anonymous or not, or any", () => {
    const type = typeOf(
      `<xs:attribute name="named" type="t:S"/><xs:attribute name="any"/>
      <xs:attribute name="anonymous"><xs:annotation><xs:documentation>What for.</xs:documentation></xs:annotation>
        <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="x"/></xs:restriction></xs:simpleType></xs:attribute>`,
      '<xs:simpleType name="S"><xs:list itemType="xs:int"/></xs:simpleType>',
    );
    expect(type.attributes.map((one) => one.type.kind)).toEqual(["list", "builtin", "restriction"]);
    expect(type.attributes.map((one) => one.type.name?.local)).toEqual(["S", "anySimpleType", undefined]);
    expect(type.attributes.map((one) => one.documentation)).toEqual([undefined, undefined, "What for."]);
  });

  it("are qualified as the schema says, unless they say it", () => {
    const attributes = (schemaSays: string): string => {
      const { contract, problems } = resolve([
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" ${schemaSays}>
          <xs:complexType name="T">${attribute("a")}${attribute("b", 'form="qualified"')}${attribute("c", 'form="unqualified"')}</xs:complexType>
        </xs:schema>`,
      ]);
      expect(problems).toEqual([]);
      const type = contract.schemas[0]?.types[0];
      return type?.kind === "complex" ? attributesText(type) : "";
    };
    expect(attributes("")).toBe("a {urn:t}b c");
    expect(attributes('elementFormDefault="qualified"')).toBe("a {urn:t}b c");
    expect(attributes('attributeFormDefault="qualified"')).toBe("{urn:t}a {urn:t}b c");
  });

  it("may be references to global ones, which say the rest", () => {
    const type = typeOf(
      '<xs:attribute ref="t:g"/><xs:attribute ref="t:h" use="required" fixed="2"/>',
      attribute("g", 'default="1"'),
      attribute("h"),
    );
    expect(attributesText(type)).toBe("{urn:t}g=1 {urn:t}h!==2");
  });

  it("that every element may have anyway needn't be stated", () => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    expect(attributesText(typeOf(`<xs:attribute ref="xsi:type" ${xsi}/>`))).toBe("");
  });

  it("that refer to nothing are reported", () => {
    expect(problemsOf('<xs:complexType name="T"><xs:attribute ref="t:none"/></xs:complexType>')).toEqual([
      'SO301 There is no attribute "none" (namespace "urn:t"); it is left out.',
    ]);
  });

  it("may stand with foreign attributes, which say nothing", () => {
    const type = typeOf('<xs:attribute name="a" type="xs:int" f:min="1" xmlns:f="urn:f" unknown="x"/>');
    expect(attributesText(type)).toBe("a");
  });
});

describe("groups of attributes", () => {
  const groups = [
    `<xs:attributeGroup name="G">${attribute("a")}<xs:attributeGroup ref="t:H"/></xs:attributeGroup>`,
    `<xs:attributeGroup name="H">${attribute("b", 'use="required"')}</xs:attributeGroup>`,
  ];

  it("stand where they are referred to, and twice is once", () => {
    const refer = (name: string): string => `<xs:attributeGroup ref="t:${name}"/>`;
    expect(attributesText(typeOf(`${attribute("c")}${refer("G")}${refer("H")}`, ...groups))).toBe("c a b!");
  });

  it("can't hold themselves", () => {
    expect(
      problemsOf('<xs:attributeGroup name="G"><xs:attributeGroup ref="t:G"/></xs:attributeGroup>'),
    ).toEqual(['SO305 The attribute group "G" (namespace "urn:t") contains itself.']);
  });
});

describe("wildcards for attributes", () => {
  const group = (name: string, namespace: string): string =>
    `<xs:attributeGroup name="${name}"><xs:anyAttribute namespace="${namespace}"/></xs:attributeGroup>`;

  it.each([
    ["##any", "<any>"],
    ["##other", "<not urn:t>"],
    ["##local urn:a", "<- urn:a>"],
  ])("%s", (namespace, text) => {
    expect(attributesText(typeOf(`<xs:anyAttribute namespace="${namespace}"/>`))).toBe(text);
  });

  // Part 1, 3.10.6, "Attribute Wildcard Intersection"
  it.each([
    ["##any", "##other", "<not urn:t>"],
    ["urn:a ##local urn:t", "##other", "<urn:a>"],
    ["##other", "urn:a ##local", "<urn:a>"],
    ["urn:a urn:b", "urn:b urn:c", "<urn:b>"],
    ["urn:a", "urn:b", ""],
    ["##other", "##other", "<not urn:t>"],
  ])("of a type and a group allow what both do: %s and %s", (own, grouped, text) => {
    const type = typeOf(
      `<xs:attributeGroup ref="t:G"/><xs:anyAttribute namespace="${own}"/>`,
      group("G", grouped),
    );
    expect(attributesText(type)).toBe(text);
  });

  // Part 1, 3.10.6, "Attribute Wildcard Union"
  it.each([
    ["##any", "urn:a", "<any>"],
    ["urn:a", "##any", "<any>"],
    ["urn:a", "urn:b urn:a", "<urn:b urn:a>"],
    ["##other", "##other", "<not urn:t>"],
    ["##other", "urn:t", "<not ->"],
    ["##other", "urn:t ##local", "<any>"],
    ["urn:a", "##other", "<not urn:t>"],
    ["##local", "##other", "<not urn:t>"],
  ])("of a base and an extension allow what either does: %s or %s", (base, own, text) => {
    const type = typeOf(
      `<xs:complexContent><xs:extension base="t:B"><xs:anyAttribute namespace="${own}"/></xs:extension></xs:complexContent>`,
      `<xs:complexType name="B"><xs:anyAttribute namespace="${base}"/></xs:complexType>`,
    );
    expect(attributesText(type)).toBe(text);
  });
});

describe("inheritance", () => {
  const base = `<xs:complexType name="B">${attribute("a")}${attribute("b", 'use="required"')}${attribute("c")}<xs:anyAttribute/></xs:complexType>`;
  const derived = (method: string, text: string): ComplexType =>
    typeOf(`<xs:complexContent><xs:${method} base="t:B">${text}</xs:${method}></xs:complexContent>`, base);

  it("lets an extension state its own", () => {
    expect(attributesText(derived("extension", attribute("d")))).toBe("d");
  });

  it("ignores what an extension states of its base's", () => {
    expect(attributesText(derived("extension", `${attribute("a")}${attribute("d")}`))).toBe("d");
  });

  it("gives a restriction all that it doesn't change or prohibit, but for the wildcard", () => {
    expect(attributesText(derived("restriction", ""))).toBe("a b! c");
    const changed = [attribute("c", 'use="prohibited"'), attribute("d"), attribute("a", 'use="required"')];
    expect(attributesText(derived("restriction", changed.join("")))).toBe("a! b! d");
    expect(attributesText(derived("restriction", '<xs:anyAttribute namespace="urn:a"/>'))).toBe(
      "a b! c <urn:a>",
    );
  });

  it("gives a restriction what its base has of others, in whatever order they stand", () => {
    const schema = read(
      `<xs:complexType name="R"><xs:complexContent><xs:restriction base="t:E"><xs:attribute name="a" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>
      <xs:complexType name="E"><xs:complexContent><xs:extension base="t:Q">${attribute("d")}</xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name="Q"><xs:complexContent><xs:restriction base="t:B">${attribute("b", 'default="1"')}</xs:restriction></xs:complexContent></xs:complexType>${base}`,
    );
    expect(attributesText(complexNamed(schema, "R"))).toBe("b=1 c d");
    expect(attributesText(complexNamed(schema, "E"))).toBe("d");
  });
});

describe("SOAP arrays", () => {
  const soapenc = "http://schemas.xmlsoap.org/soap/encoding/";
  const encoding = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${soapenc}">
    <xs:attribute name="arrayType" type="xs:string"/><xs:complexType name="Array"><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:schema>`;

  it.each([
    ["t:X[]", [1]],
    ["t:X[,]", [2]],
    ["t:X[,][]", [2, 1]],
    [" t:X[2, 3] ", [2]],
    ["t:X", []],
  ])("say what they hold: %s", (arrayType, dimensions) => {
    const { contract, problems } = resolve([
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:e="${soapenc}" targetNamespace="urn:t">
        <xs:complexType name="ArrayOfX"><xs:complexContent><xs:restriction base="e:Array">
          <xs:attribute ref="e:arrayType" w:arrayType="${arrayType}" xmlns:w="http://schemas.xmlsoap.org/wsdl/"/>
        </xs:restriction></xs:complexContent></xs:complexType>
        <xs:complexType name="X"><xs:sequence/></xs:complexType></xs:schema>`,
      encoding,
    ]);
    expect(problems).toEqual([]);
    const [array, item] = contract.schemas[0]?.types ?? [];
    const type = array?.kind === "complex" ? array : undefined;
    expect(type?.base?.name).toEqual({ namespace: soapenc, local: "Array" });
    expect(type?.derivation).toBe("restriction");
    expect(type?.attributes.map(({ name, arrayType }) => [name.local, arrayType])).toEqual([
      ["id", undefined],
      ["arrayType", { item, dimensions }],
    ]);
  });
});
