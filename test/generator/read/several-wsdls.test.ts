// Components that several WSDLs state: every difference in them is seen, and none where there is none.
import { expect, it } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics.js";
import type { Declarations } from "../../../generator/model/declarations.js";
import { resolveContract } from "../../../generator/model/resolve.js";
import { readSchema } from "../../../generator/read/schema.js";
import { parseXml } from "../../../generator/read/xml.js";

/** How the second statement differs from the first, as far as it is reported. */
function differences(first: string, second: string): readonly string[] {
  const diagnostics = new Diagnostics();
  const declarations = [first, second].map((content, index): Declarations => {
    const text = `<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
      ${content}<x:simpleType name="Some"><x:restriction base="x:int"/></x:simpleType><x:element name="some"/></x:schema>`;
    const root = parseXml(text, `${index}.xsd`, diagnostics);
    return { definitions: [], schemas: root ? [readSchema(root, diagnostics)] : [] };
  });
  resolveContract(declarations, diagnostics);
  return diagnostics.sorted().map(({ sentence }) => sentence.replace(/^.*?: here /, ""));
}

const type = (text: string, rest = ""): string => `<x:complexType name="T" ${rest}>${text}</x:complexType>`;
const simple = (text: string): string => `<x:simpleType name="T">${text}</x:simpleType>`;
const sequence = (text: string): string => type(`<x:sequence>${text}</x:sequence>`);
const a = '<x:element name="a" type="x:int"/>';

it.each([
  [sequence(a), type(`<x:choice>${a}</x:choice>`), "a choice, 1 to 1 times, there an element {}a of type"],
  [
    sequence(a),
    type(`<x:sequence minOccurs="0">${a}</x:sequence>`),
    "a sequence, 0 to 1 times, there an element",
  ],
  [sequence(a), type(`<x:all>${a}</x:all>`), "an all, 1 to 1 times, there an element"],
  [
    sequence("<x:any/>"),
    sequence('<x:any namespace="##other"/>'),
    "any element of no namespace like {urn:t}, 1 to 1",
  ],
  [
    sequence("<x:any/>"),
    sequence('<x:any namespace="urn:a ##local"/>'),
    "any element of {urn:a} {}, 1 to 1 times",
  ],
  [
    sequence(a),
    sequence('<x:element name="a" type="x:int" nillable="true"/>'),
    "a nillable element {}a of type",
  ],
  [
    sequence(a),
    sequence('<x:element name="a" type="x:int" default="1"/>'),
    'XMLSchema}int, default "1", 1 to 1 times',
  ],
  [sequence(a), sequence('<x:element name="a"/>'), "an element {}a of no type of its own, 1 to 1 times"],
  [type(""), type("", 'mixed="true"'), "mixed complex type"],
  [type(""), type("", 'block="extension"'), "a block of extension"],
  [
    type(""),
    type('<x:attribute name="b" type="x:int"/>'),
    "an attribute {}b of type {http://www.w3.org/2001/XMLSchema}int, optional",
  ],
  [
    type('<x:attribute name="b"/>'),
    type('<x:attribute name="b" use="required"/>'),
    "an attribute {}b of any type, required",
  ],
  [
    type('<x:attribute name="b"/>'),
    type('<x:attribute name="b" fixed="1"/>'),
    'an attribute {}b of any type, fixed "1", optional',
  ],
  [type(""), type("<x:anyAttribute/>"), "any attribute of any namespace"],
  [
    type('<x:complexContent><x:extension base="t:B"/></x:complexContent>') + '<x:complexType name="B"/>',
    type('<x:complexContent><x:restriction base="t:B"/></x:complexContent>') + '<x:complexType name="B"/>',
    "complex type restricting {urn:t}B, there complex type extending {urn:t}B",
  ],
  [
    type('<x:simpleContent><x:extension base="x:int"/></x:simpleContent>'),
    type('<x:simpleContent><x:extension base="t:Some"/></x:simpleContent>'),
    "complex type extending {urn:t}Some, there complex type extending {http://www.w3.org/2001/XMLSchema}int",
  ],
  [
    simple('<x:union memberTypes="x:int"/>'),
    simple('<x:union memberTypes="x:int t:Some"/>'),
    "of type {urn:t}Some, there the end of a union",
  ],
  [
    '<x:group name="G"><x:choice><x:element ref="t:some"/></x:choice></x:group>',
    '<x:group name="G"><x:choice><x:element ref="t:some" minOccurs="0"/></x:choice></x:group>',
    "a reference to the element {urn:t}some, 0 to 1 times",
  ],
  [
    '<x:attributeGroup name="G"/>',
    '<x:attributeGroup name="G"><x:attributeGroup ref="t:H"/></x:attributeGroup><x:attributeGroup name="H"/>',
    "the attribute group {urn:t}H, there nothing",
  ],
  [
    '<x:attribute name="a"/>',
    '<x:attribute name="a" type="t:Some"/>',
    "an attribute {urn:t}a of type {urn:t}Some",
  ],
])("differs: %s, %s", (first, second, expected) => {
  const [difference, ...others] = differences(first, second);
  expect(difference).toContain(expected);
  expect(others).toEqual([]);
});

it.each([
  [
    sequence(a),
    sequence('<xs:element name="a" xmlns:y="http://www.w3.org/2001/XMLSchema" type="y:int" minOccurs="1"/>'),
  ],
  [sequence('<x:any namespace="##any"/>'), sequence("<x:any/>")],
  [type('<x:attribute name="b" use="optional"/>'), type('<x:attribute name="b"/>')],
  [
    simple('<x:restriction base="x:QName"><x:enumeration value="t:a"/></x:restriction>'),
    simple('<x:restriction base="x:QName"><x:enumeration value="u:a" xmlns:u="urn:t"/></x:restriction>'),
  ],
  [
    '<x:element name="a" substitutionGroup="t:some"/>',
    '<x:element name="a" substitutionGroup="u:some" xmlns:u="urn:t" abstract="false"/>',
  ],
])("is the same: %s, %s", (first, second) => {
  expect(differences(first, second)).toEqual([]);
});
