// `xs:redefine`: what is redefined takes the place of the old, and holds what it refers to of that.
import { describe, expect, it } from "vitest";
import { flat, inFolderOfItsOwn, schemasOf } from "./loaded.js";

inFolderOfItsOwn();

const start =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">';

/** The redefining and the redefined schema, each without its start and end tag. */
async function redefined(components: string, old: string): Promise<readonly string[]> {
  const { schemas, codes } = await schemasOf(
    `${start}<xs:redefine schemaLocation="old.xsd">${components}</xs:redefine></xs:schema>`,
    { "old.xsd": `${start}${old}</xs:schema>` },
  );
  return [...schemas.map((text) => text.replace(/^<schema[^>]*?(?:\/>|>(.*)<\/schema>)$/, "$1")), ...codes];
}

describe("redefine", () => {
  it("restricts a simple type to a part of what it was, in place", async () => {
    expect(
      await redefined(
        '<xs:simpleType name="S"><xs:restriction base="t:S"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>',
        '<xs:simpleType name="S"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType><xs:element name="e" type="t:S"/>',
      ),
    ).toEqual([
      flat(`<simpleType name="S"><restriction>
        <simpleType><restriction base="xs:string"><minLength value="1"/></restriction></simpleType>
        <maxLength value="3"/></restriction></simpleType>`),
      '<element name="e" type="t:S"/>',
    ]);
  });

  it("extends a complex type by what it adds", async () => {
    expect(
      await redefined(
        flat(`<xs:complexType name="C"><xs:complexContent><xs:extension base="t:C">
          <xs:sequence><xs:element name="b"/></xs:sequence><xs:attribute name="y"/></xs:extension></xs:complexContent></xs:complexType>`),
        '<xs:complexType name="C" mixed="true"><xs:sequence><xs:element name="a"/></xs:sequence><xs:attribute name="x"/></xs:complexType>',
      ),
    ).toEqual([
      flat(`<complexType name="C" mixed="true">
        <sequence><sequence><element name="a"/></sequence><sequence><element name="b"/></sequence></sequence>
        <attribute name="x"/><attribute name="y"/></complexType>`),
      "",
    ]);
  });

  it("extends a complex type that extends another", async () => {
    expect(
      await redefined(
        '<xs:complexType name="C"><xs:complexContent><xs:extension base="t:C"><xs:attribute name="y"/></xs:extension></xs:complexContent></xs:complexType>',
        flat(`<xs:complexType name="B"/><xs:complexType name="C"><xs:complexContent><xs:extension base="t:B">
          <xs:sequence><xs:element name="a"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`),
      ),
    ).toEqual([
      flat(`<complexType name="C"><complexContent><extension base="t:B">
        <sequence><element name="a"/></sequence><attribute name="y"/></extension></complexContent></complexType>`),
      '<complexType name="B"/>',
    ]);
  });

  it("restricts a complex type to what it states, with the attributes that it doesn't mention", async () => {
    expect(
      await redefined(
        flat(`<xs:complexType name="C"><xs:complexContent><xs:restriction base="t:C">
          <xs:sequence><xs:element name="a"/></xs:sequence><xs:attribute name="x" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>`),
        flat(`<xs:complexType name="C"><xs:sequence><xs:element name="a"/><xs:element name="b" minOccurs="0"/></xs:sequence>
          <xs:attribute name="x"/><xs:attribute name="y"/></xs:complexType>`),
      ),
    ).toEqual([
      flat(`<complexType name="C"><sequence><element name="a"/></sequence>
        <attribute name="y"/><attribute name="x" use="prohibited"/></complexType>`),
      "",
    ]);
  });

  it("adds attributes to a type of simple content", async () => {
    expect(
      await redefined(
        '<xs:complexType name="C"><xs:simpleContent><xs:extension base="t:C"><xs:attribute name="y"/></xs:extension></xs:simpleContent></xs:complexType>',
        '<xs:complexType name="C"><xs:simpleContent><xs:extension base="xs:int"><xs:attribute name="x"/></xs:extension></xs:simpleContent></xs:complexType>',
      ),
    ).toEqual([
      flat(`<complexType name="C"><simpleContent><extension base="xs:int">
        <attribute name="x"/><attribute name="y"/></extension></simpleContent></complexType>`),
      "",
    ]);
  });

  it("keeps the old type under another name, abstract, where one type can't say both", async () => {
    expect(
      await redefined(
        '<xs:complexType name="C"><xs:simpleContent><xs:restriction base="t:C"><xs:maxLength value="3"/></xs:restriction></xs:simpleContent></xs:complexType>',
        '<xs:complexType name="C"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent></xs:complexType>',
      ),
    ).toEqual([
      flat(`<complexType name="C_redefined" abstract="true"><simpleContent><extension base="xs:string"/></simpleContent></complexType>
        <complexType name="C"><simpleContent><restriction base="t:C_redefined"><maxLength value="3"/></restriction></simpleContent></complexType>`),
      "",
    ]);
  });

  it("puts what groups held where they refer to themselves", async () => {
    expect(
      await redefined(
        flat(`<xs:group name="G"><xs:sequence><xs:element name="a"/><xs:group ref="t:G"/></xs:sequence></xs:group>
          <xs:attributeGroup name="A"><xs:attributeGroup ref="t:A"/><xs:attribute name="z"/></xs:attributeGroup>`),
        flat(`<xs:group name="G"><xs:choice><xs:element name="b"/><xs:element name="c"/></xs:choice></xs:group>
          <xs:attributeGroup name="A"><xs:attribute name="x"/></xs:attributeGroup><xs:group name="H"/>`),
      ),
    ).toEqual([
      flat(`<group name="G"><sequence><element name="a"/><choice><element name="b"/><element name="c"/></choice></sequence></group>
        <attributeGroup name="A"><attribute name="x"/><attribute name="z"/></attributeGroup>`),
      '<group name="H"/>',
    ]);
  });

  it("replaces a group that doesn't refer to itself", async () => {
    expect(
      await redefined(
        '<xs:group name="G"><xs:sequence><xs:element name="a"/></xs:sequence></xs:group>',
        '<xs:group name="G"><xs:sequence><xs:element name="b"/></xs:sequence></xs:group>',
      ),
    ).toEqual(['<group name="G"><sequence><element name="a"/></sequence></group>', ""]);
  });

  it("counts for what the redefined schema includes, through several redefinitions, and for chameleons", async () => {
    const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
    const adding = (attribute: string, prefix: string): string =>
      `<xs:attributeGroup name="A"><xs:attributeGroup ref="${prefix}A"/><xs:attribute name="${attribute}"/></xs:attributeGroup>`;
    const { schemas, codes } = await schemasOf(
      `${start}<xs:redefine schemaLocation="1.xsd">${adding("z", "t:")}</xs:redefine></xs:schema>`,
      {
        "1.xsd": `<xs:schema ${xs}><xs:include schemaLocation="2.xsd"/></xs:schema>`,
        "2.xsd": `<xs:schema ${xs}><xs:redefine schemaLocation="3.xsd">${adding("y", "")}</xs:redefine></xs:schema>`,
        "3.xsd": `<xs:schema ${xs}><xs:attributeGroup name="A"><xs:attribute name="x"/></xs:attributeGroup></xs:schema>`,
      },
    );
    expect(codes).toEqual([]);
    const target = 'targetNamespace="urn:t"';
    expect(schemas).toEqual([
      flat(
        `<schema ${target}><attributeGroup name="A"><attribute name="x"/><attribute name="y"/><attribute name="z"/></attributeGroup></schema>`,
      ),
      `<schema ${target}><include schemaLocation="2.xsd"/></schema>`,
      `<schema ${target}/>`,
      `<schema ${target}/>`,
    ]);
  });

  it("keeps what is qualified qualified", async () => {
    const { schemas } = await schemasOf(
      `${start}<xs:redefine schemaLocation="old.xsd"><xs:group name="G"><xs:sequence><xs:group ref="t:G"/><xs:element name="b"/></xs:sequence></xs:group></xs:redefine></xs:schema>`,
      {
        "old.xsd":
          start.replace(">", ' elementFormDefault="qualified">') +
          '<xs:group name="G"><xs:sequence><xs:element name="a"/><xs:element ref="t:c"/><xs:element name="d" form="unqualified"/></xs:sequence></xs:group></xs:schema>',
      },
    );
    expect(schemas[0]).toBe(
      flat(`<schema targetNamespace="urn:t"><group name="G"><sequence>
        <sequence><element name="a" form="qualified"/><element ref="t:c"/><element name="d" form="unqualified"/></sequence>
        <element name="b"/></sequence></group></schema>`),
    );
  });

  it("is left out, with a word, where there is nothing to redefine", async () => {
    expect(
      await redefined(
        '<xs:simpleType name="S"><xs:restriction base="t:S"/></xs:simpleType><xs:annotation/>',
        '<xs:element name="S"/>',
      ),
    ).toEqual(["", '<element name="S"/>', "SO318 a.wsdl"]);
  });

  it("does no more than include where it holds nothing", async () => {
    expect(await redefined("", '<xs:element name="e"/>')).toEqual(["", '<element name="e"/>']);
  });
});
