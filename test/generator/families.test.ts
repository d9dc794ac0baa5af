// Families of types: what an element can hold instead of its declared type.
import { expect, it } from "vitest";
import { families } from "../../generator/model/families.js";
import { resolveSchemas } from "./read/documents.js";

/** The members of the family of `Base`, which an element of the type `Holder` has. */
function membersOf(...types: readonly string[]): readonly string[] {
  const { contract, problems } = resolveSchemas(
    `${types.join("")}<xs:complexType name="Holder"><xs:choice><xs:element name="a" type="t:Base"/><xs:any/></xs:choice></xs:complexType>`,
  );
  expect(problems).toEqual([]);
  const base = contract.schemas[0]?.types.find(({ name }) => name.local === "Base");
  return base === undefined
    ? []
    : families(contract)
        .membersOf(base)
        .map(({ name }) => name.local);
}

const derived = (name: string, method: string, base: string, rest = ""): string =>
  `<xs:complexType name="${name}" ${rest}><xs:complexContent><xs:${method} base="t:${base}"/></xs:complexContent></xs:complexType>`;
const base = (rest = ""): string => `<xs:complexType name="Base" ${rest}><xs:sequence/></xs:complexType>`;

it("extend and restrict a type, directly or not", () => {
  const types = [
    derived("A", "extension", "Base"),
    derived("B", "restriction", "A"),
    derived("C", "restriction", "Base"),
  ];
  expect(membersOf(base(), ...types)).toEqual(["Base", "A", "B", "C"]);
  expect(membersOf(base('abstract="true"'), ...types)).toEqual(["A", "B", "C"]);
});

it.each([
  ["extension", ["Base", "C"]],
  ["restriction", ["Base", "A"]],
  ["#all", []],
])("leave out what the type blocks: %s", (block, members) => {
  const types = [
    derived("A", "extension", "Base"),
    derived("B", "restriction", "A"),
    derived("C", "restriction", "Base"),
  ];
  expect(membersOf(base(`block="${block}"`), ...types)).toEqual(members);
});

it("hold texts as well as elements", () => {
  expect(
    membersOf(
      '<xs:complexType name="Base"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>',
      '<xs:complexType name="A"><xs:simpleContent><xs:extension base="t:Base"><xs:attribute name="b"/></xs:extension></xs:simpleContent></xs:complexType>',
      '<xs:complexType name="C"><xs:simpleContent><xs:restriction base="t:Base"><xs:maxInclusive value="1"/></xs:restriction></xs:simpleContent></xs:complexType>',
    ),
  ).toEqual(["Base", "A", "C"]);
});

it("are there for types that only a substitute of an element has", () => {
  const { contract } = resolveSchemas(
    `${base()}${derived("A", "extension", "Base")}
    <xs:element name="head" type="xs:anyType"/><xs:element name="other" type="t:Base" substitutionGroup="t:head"/>
    <xs:complexType name="Holder"><xs:sequence><xs:element ref="t:head"/></xs:sequence></xs:complexType>`,
  );
  const [type] = contract.schemas[0]?.types ?? [];
  expect(
    type &&
      families(contract)
        .membersOf(type)
        .map(({ name }) => name.local),
  ).toEqual(["Base", "A"]);
});
