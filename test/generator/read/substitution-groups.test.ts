// Substitution groups: which elements can stand where a reference is, and where not.
import { describe, expect, it } from "vitest";
import { complexNamed, elementNamed, member, problemsOf, read } from "./components.js";
import { resolve } from "./documents.js";

const types = `<xs:complexType name="Shape"><xs:sequence/></xs:complexType>
  <xs:complexType name="Circle"><xs:complexContent><xs:extension base="t:Shape"/></xs:complexContent></xs:complexType>
  <xs:complexType name="Point"><xs:complexContent><xs:restriction base="t:Shape"/></xs:complexContent></xs:complexType>
  <xs:complexType name="T"><xs:sequence><xs:element ref="t:shape" maxOccurs="unbounded"/></xs:sequence></xs:complexType>`;

const element = (name: string, rest = ""): string => `<xs:element name="${name}" ${rest}/>`;
const substitute = (name: string, rest = "", head = "shape"): string =>
  element(name, `substitutionGroup="t:${head}" ${rest}`);

/** What can stand for `shape` where `T` refers to it. */
function substitutes(...elements: readonly string[]): readonly string[] | undefined {
  const schema = read(types + elements.join(""));
  return member(complexNamed(schema, "T"), "shape").substitutes?.map(({ name }) => name.local);
}

describe("what substitutes an element", () => {
  it("is known where the element is referred to, by name, and directly or not", () => {
    const all = [
      substitute("round", "", "circle"),
      substitute("circle"),
      element("shape", 'type="t:Shape"'),
      substitute("a"),
    ];
    expect(substitutes(...all)).toEqual(["a", "circle", "round"]);
  });

  it("is nothing for others and where there is none", () => {
    expect(substitutes(element("shape", 'type="t:Shape"'))).toBeUndefined();
  });

  it("isn't abstract, but what substitutes that is", () => {
    const all = [
      element("shape", 'type="t:Shape" abstract="true"'),
      substitute("curve", 'abstract="true"'),
      substitute("circle", "", "curve"),
    ];
    expect(substitutes(...all)).toEqual(["circle"]);
    expect(elementNamed(read(types + all.join("")), "shape").abstract).toBe(true);
  });

  it("has the type of its head unless it states one", () => {
    const schema = read(
      types +
        element("shape", 'type="t:Shape"') +
        substitute("a") +
        substitute("b", "", "a") +
        substitute("c", 'type="t:Circle"'),
    );
    expect(["a", "b", "c"].map((name) => elementNamed(schema, name).type.name?.local)).toEqual([
      "Shape",
      "Shape",
      "Circle",
    ]);
  });

  it("may stand in another schema and namespace", () => {
    const { contract, problems } = resolve([
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">${types}${element("shape", 'type="t:Shape"')}${substitute("b")}</xs:schema>`,
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:u">${substitute("b")}${substitute("a")}</xs:schema>`,
    ]);
    expect(problems).toEqual([]);
    const head = contract.schemas[0]?.elements.find(({ name }) => name.local === "shape");
    expect(head?.substitutes?.map(({ name }) => `{${name.namespace}}${name.local}`)).toEqual([
      "{urn:u}a",
      "{urn:t}b",
      "{urn:u}b",
    ]);
  });
});

describe("what an element blocks", () => {
  const members = [
    substitute("same"),
    substitute("circle", 'type="t:Circle"'),
    substitute("point", 'type="t:Point"'),
  ];

  it.each([
    ["", ["circle", "point", "same"]],
    ['block=""', ["circle", "point", "same"]],
    ['block="extension"', ["point", "same"]],
    ['block="restriction"', ["circle", "same"]],
    ['block="extension restriction"', ["same"]],
    ['block="substitution"', undefined],
    ['block="#all"', undefined],
  ])("can't stand for it: %s", (block, expected) => {
    expect(substitutes(element("shape", `type="t:Shape" ${block}`), ...members)).toEqual(expected);
  });

  it("may be blocked by its type instead", () => {
    const blocking = types.replace('name="Shape"', 'name="Shape" block="extension"');
    const schema = read(blocking + element("shape", 'type="t:Shape"') + members.join(""));
    expect(elementNamed(schema, "shape").substitutes?.map(({ name }) => name.local)).toEqual([
      "point",
      "same",
    ]);
  });

  it("is what the schema blocks unless it says so itself", () => {
    const schema = (rest: string): readonly string[] | undefined => {
      const { contract } = resolve([
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t" blockDefault="substitution">
          ${element("shape", `type="xs:int" ${rest}`)}${substitute("a")}</xs:schema>`,
      ]);
      return contract.schemas[0]?.elements[0]?.substitutes?.map(({ name }) => name.local);
    };
    expect(schema("")).toBeUndefined();
    expect(schema('block=""')).toEqual(["a"]);
  });
});

it("reports heads that lead back to themselves or to nothing", () => {
  expect(
    problemsOf(`${substitute("a", "", "b")}${substitute("b", "", "a")}${substitute("c", "", "none")}`),
  ).toEqual([
    'SO305 The element "a" (namespace "urn:t") substitutes itself.',
    'SO305 The element "b" (namespace "urn:t") substitutes itself.',
    'SO301 There is no element "none" (namespace "urn:t"); it is left out.',
  ]);
});
