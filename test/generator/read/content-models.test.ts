// Content models: groups of every kind, nested and repeated, references to named ones, wildcards.
import { describe, expect, it } from "vitest";
import { complexNamed, contentText, elementNamed, complex, member, problemsOf, read } from "./components.js";

/** The content of a type `T` that holds this text; further texts are global components. */
function contentOf(text: string, ...globals: readonly string[]): string {
  const schema = read(`<xs:complexType name="T">${text}</xs:complexType>${globals.join("")}`);
  return contentText(complexNamed(schema, "T"));
}

const element = (name: string, occurrence = ""): string =>
  `<xs:element name="${name}" type="xs:int" ${occurrence}/>`;
const [a, b, c, d] = [element("a"), element("b"), element("c"), element("d")];
const any = 'minOccurs="0" maxOccurs="unbounded"';

describe("groups", () => {
  it.each([
    ["a sequence", `<xs:sequence>${a}${b}</xs:sequence>`, "a, b"],
    ["a choice", `<xs:choice>${a}${b}</xs:choice>`, "(a | b)"],
    ["all", `<xs:all>${a}${element("b", 'minOccurs="0"')}</xs:all>`, "(a & b?)"],
    ["an optional all", `<xs:all minOccurs="0">${a}${b}</xs:all>`, "(a & b)?"],
    ["an optional sequence", `<xs:sequence minOccurs="0">${a}${b}</xs:sequence>`, "(a, b)?"],
    ["a repeated sequence", `<xs:sequence ${any}>${a}${b}</xs:sequence>`, "(a, b)*"],
    ["a repeated choice", `<xs:choice maxOccurs="unbounded">${a}${b}</xs:choice>`, "(a | b)+"],
    [
      "a group that occurs so many times",
      `<xs:choice minOccurs="2" maxOccurs="3">${a}${b}</xs:choice>`,
      "(a | b){2,3}",
    ],
    [
      "groups within groups",
      `<xs:sequence>${a}<xs:choice><xs:sequence>${b}${c}</xs:sequence>${d}</xs:choice></xs:sequence>`,
      "a, ((b, c) | d)",
    ],
    [
      "an element twice",
      `<xs:choice><xs:sequence>${a}${b}</xs:sequence><xs:sequence>${b}${a}</xs:sequence></xs:choice>`,
      "((a, b) | (b, a))",
    ],
  ])("%s", (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  it.each([
    [
      "a sequence in a sequence",
      `<xs:sequence>${a}<xs:sequence>${b}${c}</xs:sequence></xs:sequence>`,
      "a, b, c",
    ],
    ["a choice in a choice", `<xs:choice>${a}<xs:choice>${b}${c}</xs:choice></xs:choice>`, "(a | b | c)"],
    [
      "an optional choice in a choice",
      `<xs:choice>${a}<xs:choice minOccurs="0">${b}${c}</xs:choice></xs:choice>`,
      "(a | b | c)?",
    ],
    [
      "but no repeated one",
      `<xs:choice>${a}<xs:choice ${any}>${b}${c}</xs:choice></xs:choice>`,
      "(a | (b | c)*)",
    ],
    [
      "nor an optional sequence",
      `<xs:sequence>${a}<xs:sequence minOccurs="0">${b}${c}</xs:sequence></xs:sequence>`,
      "a, (b, c)?",
    ],
    ["a group of one", `<xs:sequence><xs:choice>${a}</xs:choice></xs:sequence>`, "a"],
    ["a repeated group of one", `<xs:choice ${any}>${a}</xs:choice>`, "a*"],
    [
      "a group of one that is optional",
      `<xs:sequence minOccurs="2" maxOccurs="3">${element("a", 'minOccurs="0" maxOccurs="2"')}</xs:sequence>`,
      "a{0,6}",
    ],
    [
      "but not 2 or 4 or 6",
      `<xs:sequence maxOccurs="3">${element("a", 'minOccurs="2" maxOccurs="2"')}</xs:sequence>`,
      "(a{2,2}){1,3}",
    ],
    ["an alternative without anything", `<xs:choice>${a}<xs:sequence/></xs:choice>`, "a?"],
    ["groups without anything", "<xs:sequence><xs:choice/><xs:sequence minOccurs='0'/></xs:sequence>", ""],
    ["all within a sequence", `<xs:sequence>${a}<xs:all>${b}${c}</xs:all></xs:sequence>`, "a, (b & c)"],
  ])("say as simply as they can: %s", (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  it.each([
    ["an element", `<xs:sequence>${a}${element("b", 'maxOccurs="0"')}</xs:sequence>`, "a"],
    [
      "a group",
      `<xs:sequence>${a}<xs:choice minOccurs="0" maxOccurs="0">${b}${c}</xs:choice></xs:sequence>`,
      "a",
    ],
    ["a wildcard", `<xs:sequence>${a}<xs:any minOccurs="0" maxOccurs="0"/></xs:sequence>`, "a"],
    ["a reference", `<xs:sequence>${a}<xs:group ref="t:G" minOccurs="0" maxOccurs="0"/></xs:sequence>`, "a"],
    ["an alternative", `<xs:choice>${a}${b}${element("c", 'maxOccurs="0"')}</xs:choice>`, "(a | b)"],
    ["everything", `<xs:sequence minOccurs="0" maxOccurs="0">${a}</xs:sequence>`, ""],
  ])("leave out what can't occur: %s", (_, text, content) => {
    expect(contentOf(text, `<xs:group name="G"><xs:choice>${b}${c}</xs:choice></xs:group>`)).toBe(content);
  });
});

describe("named groups", () => {
  it("stand where they are referred to, as often as the reference says", () => {
    const groups = [
      `<xs:group name="S"><xs:sequence>${a}${b}</xs:sequence></xs:group>`,
      `<xs:group name="C"><xs:choice>${c}${d}</xs:choice></xs:group>`,
      '<xs:group name="Both"><xs:sequence><xs:group ref="t:S"/><xs:group ref="t:C" maxOccurs="unbounded"/></xs:sequence></xs:group>',
    ];
    const refer = (name: string, occurrence = ""): string => `<xs:group ref="t:${name}" ${occurrence}/>`;
    expect(contentOf(refer("S"), ...groups)).toBe("a, b");
    expect(contentOf(refer("C"), ...groups)).toBe("(c | d)");
    expect(contentOf(refer("S", any), ...groups)).toBe("(a, b)*");
    expect(contentOf(refer("Both"), ...groups)).toBe("a, b, (c | d)+");
    expect(contentOf(`<xs:choice>${refer("S")}${refer("C")}</xs:choice>`, ...groups)).toBe(
      "((a, b) | c | d)",
    );
  });

  it("may hold elements whose types lead back to them", () => {
    const schema = read(
      `<xs:group name="Node"><xs:sequence>${a}<xs:element name="child" minOccurs="0">
        <xs:complexType><xs:group ref="t:Node"/></xs:complexType></xs:element></xs:sequence></xs:group>
      <xs:complexType name="T"><xs:group ref="t:Node"/></xs:complexType>`,
    );
    const type = complexNamed(schema, "T");
    const child = complex(member(type, "child").type);
    expect(contentText(child)).toBe("a, child?");
    expect(member(child, "child").type).toBe(child);
  });

  it("can't hold themselves", () => {
    expect(
      problemsOf(
        '<xs:group name="A"><xs:sequence><xs:group ref="t:B"/></xs:sequence></xs:group>',
        '<xs:group name="B"><xs:choice><xs:group ref="t:A"/></xs:choice></xs:group>',
      ),
    ).toEqual(['SO305 The group "A" (namespace "urn:t") contains itself.']);
  });

  it("have names of their own, like types, elements and attributes", () => {
    const schema = read(
      `<xs:group name="N"><xs:sequence>${a}</xs:sequence></xs:group>
      <xs:attributeGroup name="N"><xs:attribute ref="t:N"/></xs:attributeGroup>
      <xs:attribute name="N" type="xs:int"/>
      <xs:element name="N" type="t:N"/>
      <xs:complexType name="N"><xs:sequence><xs:group ref="t:N"/><xs:element ref="t:N"/></xs:sequence>
        <xs:attributeGroup ref="t:N"/></xs:complexType>`,
    );
    const type = complexNamed(schema, "N");
    expect(contentText(type)).toBe("a, N");
    expect(type.attributes.map(({ name }) => name)).toEqual([{ namespace: "urn:t", local: "N" }]);
    expect(elementNamed(schema, "N").type).toBe(type);
  });
});

describe("wildcards", () => {
  it.each([
    ["", "<any>"],
    ['namespace="##any"', "<any>"],
    ['namespace="##other" processContents="lax"', "<not urn:t>"],
    ['namespace="##targetNamespace" processContents="skip"', "<urn:t>"],
    ['namespace="##local"', "<->"],
    ['namespace=" urn:a  ##targetNamespace ##local urn:a "', "<urn:a urn:t ->"],
    ['minOccurs="0" maxOccurs="unbounded"', "<any>*"],
  ])("<xs:any %s/>", (attributes, content) => {
    expect(contentOf(`<xs:sequence><xs:any ${attributes}/></xs:sequence>`)).toBe(content);
  });

  it("stand for a schema within a message, which no document states", () => {
    const dataSet = '<xs:sequence><xs:element ref="xs:schema"/><xs:any/></xs:sequence>';
    expect(contentOf(dataSet)).toBe("<http://www.w3.org/2001/XMLSchema>, <any>");
  });
});
