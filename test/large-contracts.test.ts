// Contracts of thousands of components: what grows faster than they do, or nests a call for each, doesn't come to an end here.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { generateRaw } from "../generator/generate.js";
import { defaults } from "../generator/index.js";
import { emptyDirectory } from "./construct.js";

/** The modules, before they are laid out, of a service whose one message holds an element of the type `First`. */
async function modules(types: string): Promise<ReadonlyMap<string, string>> {
  const file = join(emptyDirectory(), "Large.wsdl");
  writeFileSync(
    file,
    `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
      xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:large" targetNamespace="urn:large">
      <types><xs:schema targetNamespace="urn:large" elementFormDefault="qualified">${types}
        <xs:element name="Get"><xs:complexType><xs:sequence>
          <xs:element name="Item" type="t:First"/>
        </xs:sequence></xs:complexType></xs:element>
      </xs:schema></types>
      <message name="Get"><part name="parameters" element="t:Get"/></message>
      <portType name="Large"><operation name="Get"><input message="t:Get"/></operation></portType>
      <binding name="Large" type="t:Large"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
        <operation name="Get"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation>
      </binding>
      <service name="Large"><port name="Large" binding="t:Large"><soap:address location="http://localhost/"/></port></service>
    </definitions>`,
  );
  const diagnostics = new Diagnostics();
  const raw = await generateRaw([file], defaults, diagnostics, () => undefined, { allowOutside: true });
  expect(diagnostics.sorted()).toEqual([]);
  return raw?.own ?? new Map();
}

function each(from: number, count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(from + index)).join("");
}

function occurrences(text: string | undefined, part: string): number {
  return (text ?? "").split(part).length - 1;
}

it("are generated with thousands of types that refer to each other", async () => {
  const own = await modules(
    `<xs:complexType name="First"><xs:sequence><xs:element name="Next" type="t:T1"/></xs:sequence></xs:complexType>` +
      each(
        1,
        4_999,
        (index) => `<xs:complexType name="T${index}"><xs:sequence>
          <xs:element name="Next" type="t:T${(index % 4_999) + 1}" minOccurs="0"/>
        </xs:sequence></xs:complexType>`,
      ),
  );
  expect(occurrences(own.get("large/types.ts"), "export interface ")).toBe(5_000);
  expect(own.get("large/types.ts")).toMatch(/interface T4999 \{\s+Next\?: T1;\s+\}/);
});

it("are generated with an enumeration of 20,000 values", async () => {
  const own = await modules(
    `<xs:simpleType name="First"><xs:restriction base="xs:string">${each(1, 20_000, (index) => `<xs:enumeration value="V${index}"/>`)}</xs:restriction></xs:simpleType>`,
  );
  expect(occurrences(own.get("large/types.ts"), ': "V')).toBe(20_000);
  expect(own.get("large/types.ts")).toContain('V20000: "V20000"');
});

it("are generated with a chain of thousands of types that extend each other", async () => {
  const own = await modules(
    `<xs:complexType name="First"><xs:sequence><xs:element name="M0" type="xs:int"/></xs:sequence></xs:complexType>` +
      each(
        1,
        2_999,
        (index) => `<xs:complexType name="T${index}"><xs:complexContent>
          <xs:extension base="t:${index === 1 ? "First" : `T${index - 1}`}"><xs:sequence>
            <xs:element name="M${index}" type="xs:int"/>
          </xs:sequence></xs:extension>
        </xs:complexContent></xs:complexType>`,
      ),
  );
  const types = own.get("large/types.ts");
  expect(types).toMatch(
    /interface T2999 extends Omit<T2998, "\$type"> \{\s+\$type: "T2999";\s+M2999: number;\s+\}/,
  );
  expect(occurrences(types, " | T")).toBe(2_999);
});

it("are generated with a chain of thousands of simple types", async () => {
  const own = await modules(
    each(0, 3_000, (index) => {
      const name = index === 0 ? "First" : `T${index}`;
      const base = index === 0 ? "xs:int" : index === 1 ? "t:First" : `t:T${index - 1}`;
      return `<xs:simpleType name="${name}"><xs:restriction base="${base}"/></xs:simpleType>`;
    }),
  );
  expect(own.get("large/types.ts")).toContain("export type T2999 = number;");
});
