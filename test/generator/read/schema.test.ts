// Schemas to components: each construct that is supported, and how references are linked.
import { elementParticles } from "../../../generator/model/walk.js";
import { describe, expect, it } from "vitest";
import { complex, list, member, read, restriction, typeNamed } from "./components.js";
import { resolve } from "./documents.js";

describe("elements", () => {
  it("have name, type and nillability", () => {
    const schema = read(
      '<xs:element name="A" type="xs:int" nillable="true"/><xs:element name="B" type=" xs:string "/>',
    );
    expect(schema.elements.map(({ name, type, nillable }) => ({ name, type, nillable }))).toEqual([
      {
        name: { namespace: "urn:t", local: "A" },
        type: { kind: "builtin", name: { namespace: "http://www.w3.org/2001/XMLSchema", local: "int" } },
        nillable: true,
      },
      {
        name: { namespace: "urn:t", local: "B" },
        type: { kind: "builtin", name: { namespace: "http://www.w3.org/2001/XMLSchema", local: "string" } },
        nillable: false,
      },
    ]);
  });

  it("have occurrence in a sequence, and can't occur 0 times", () => {
    const schema = read(
      `<xs:complexType name="T"><xs:sequence>
        <xs:element name="one" type="xs:int"/>
        <xs:element name="optional" type="xs:int" minOccurs="0"/>
        <xs:element name="many" type="xs:int" minOccurs="0" maxOccurs="unbounded"/>
        <xs:element name="few" type="xs:int" minOccurs="2" maxOccurs="03"/>
        <xs:element name="never" type="xs:int" minOccurs="0" maxOccurs="0"/>
      </xs:sequence></xs:complexType>`,
    );
    const content = elementParticles(complex(typeNamed(schema, "T")).content);
    expect(content.map((each) => [each.element.name.local, each.minOccurs, each.maxOccurs])).toEqual([
      ["one", 1, 1],
      ["optional", 0, 1],
      ["many", 0, Infinity],
      ["few", 2, 3],
    ]);
  });

  it("are qualified as the schema or they themselves say", () => {
    const text = (attributes: string): string =>
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" ${attributes}>
        <xs:complexType name="T"><xs:sequence>
          <xs:element name="a" type="xs:int"/>
          <xs:element name="b" type="xs:int" form="qualified"/>
          <xs:element name="c" type="xs:int" form="unqualified"/>
        </xs:sequence></xs:complexType></xs:schema>`;
    const namespaces = (attributes: string): string[] => {
      const { contract, problems } = resolve([text(attributes)]);
      expect(problems).toEqual([]);
      return elementParticles(complex(contract.schemas[0]?.types[0]).content).map(
        ({ element }) => element.name.namespace,
      );
    };
    expect(namespaces("")).toEqual(["", "urn:t", ""]);
    expect(namespaces('elementFormDefault="unqualified"')).toEqual(["", "urn:t", ""]);
    expect(namespaces('elementFormDefault="qualified"')).toEqual(["urn:t", "urn:t", ""]);
  });

  it("that refer carry the name, type and nillability of the global one", () => {
    const schema = read(
      `<xs:complexType name="T"><xs:sequence><xs:element ref="t:G" minOccurs="0"/></xs:sequence></xs:complexType>`,
      `<xs:element name="G" type="t:T" nillable="true">
        <xs:annotation><xs:documentation>Global.</xs:documentation></xs:annotation></xs:element>`,
    );
    const type = complex(typeNamed(schema, "T"));
    const element = member(type, "G");
    expect(element.type).toBe(type);
    expect(element.nillable).toBe(true);
    expect(element.documentation).toBe("Global.");
    expect(element.origin.path).toBe('schema/complexType[@name="T"]/sequence/element');
    expect(type.content[0]?.minOccurs).toBe(0);
  });

  it("pass over keys, which don't change a message", () => {
    const schema = read(
      `<xs:element name="A"><xs:complexType><xs:sequence/></xs:complexType>
        <xs:key name="k"><xs:selector xpath="."/><xs:field xpath="@id"/></xs:key></xs:element>
        <xs:attribute name="FactoryType" type="xs:QName"/>`,
    );
    expect(complex(schema.elements[0]?.type).name).toBeUndefined();
  });
});

describe("complex types", () => {
  it("may lead back to themselves", () => {
    const schema = read(
      `<xs:complexType name="Tree"><xs:sequence>
        <xs:element name="Left" type="t:Tree"/><xs:element name="Leaf" type="t:Leaf"/></xs:sequence></xs:complexType>
      <xs:complexType name="Leaf"><xs:sequence><xs:element name="Of" type="t:Tree"/></xs:sequence></xs:complexType>`,
    );
    const tree = complex(typeNamed(schema, "Tree"));
    expect(member(tree, "Left").type).toBe(tree);
    expect(member(complex(member(tree, "Leaf").type), "Of").type).toBe(tree);
  });

  it("have a flat content, however sequences nest", () => {
    const schema = read(
      `<xs:complexType name="T"><xs:sequence>
        <xs:element name="a" type="xs:int"/>
        <xs:sequence><xs:element name="b" type="xs:int"/><xs:sequence minOccurs="1"><xs:element name="c" type="xs:int"/></xs:sequence></xs:sequence>
        <xs:element name="d" type="xs:int"/>
      </xs:sequence></xs:complexType>`,
    );
    expect(
      elementParticles(complex(typeNamed(schema, "T")).content).map(({ element }) => element.name.local),
    ).toEqual(["a", "b", "c", "d"]);
  });

  it("extend a base, whose members are not repeated", () => {
    const schema = read(
      `<xs:complexType name="Car"><xs:complexContent mixed="false"><xs:extension base="t:Vehicle">
        <xs:sequence><xs:element name="Doors" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name="Van"><xs:complexContent><xs:extension base="t:Car"/></xs:complexContent></xs:complexType>
      <xs:complexType name="Vehicle" abstract="true"><xs:sequence><xs:element name="Plate" type="xs:string"/></xs:sequence></xs:complexType>`,
    );
    const [car, van, vehicle] = ["Car", "Van", "Vehicle"].map((local) => complex(typeNamed(schema, local)));
    expect(car?.base).toBe(vehicle);
    expect(van?.base).toBe(car);
    expect([car, van, vehicle].map((type) => type?.abstract)).toEqual([false, false, true]);
    expect(elementParticles(car?.content ?? []).map(({ element }) => element.name.local)).toEqual(["Doors"]);
    expect(van?.content).toEqual([]);
  });

  it("may be empty", () => {
    const schema = read('<xs:complexType name="A"/><xs:complexType name="B"><xs:sequence/></xs:complexType>');
    expect(complex(typeNamed(schema, "A")).content).toEqual([]);
    expect(complex(typeNamed(schema, "B")).content).toEqual([]);
  });

  it("say what Microsoft's serializer says of them", () => {
    const schema = read(
      `<xs:complexType name="D"><xs:annotation><xs:appinfo><ms:IsDictionary> true </ms:IsDictionary></xs:appinfo></xs:annotation></xs:complexType>
      <xs:complexType name="V"><xs:annotation><xs:appinfo><ms:IsValueType>true</ms:IsValueType></xs:appinfo></xs:annotation></xs:complexType>
      <xs:complexType name="O"><xs:annotation><xs:appinfo><IsValueType>true</IsValueType></xs:appinfo></xs:annotation></xs:complexType>`,
    );
    expect(["D", "V", "O"].map((local) => complex(typeNamed(schema, local)).appinfo)).toEqual([
      { isDictionary: true, isValueType: false },
      { isDictionary: false, isValueType: true },
      { isDictionary: false, isValueType: false },
    ]);
  });
});

describe("simple types", () => {
  it("enumerate values with their numbers and documentation", () => {
    const schema = read(
      `<xs:simpleType name="E"><xs:restriction base="xs:string">
        <xs:enumeration value="A"/>
        <xs:enumeration value=" b c "><xs:annotation><xs:documentation>The second.</xs:documentation>
          <xs:appinfo><ms:EnumerationValue>-9</ms:EnumerationValue></xs:appinfo></xs:annotation></xs:enumeration>
        <xs:enumeration value=""><xs:annotation><xs:appinfo><ms:EnumerationValue>*/</ms:EnumerationValue></xs:appinfo></xs:annotation></xs:enumeration>
      </xs:restriction></xs:simpleType>`,
    );
    const { facets } = restriction(typeNamed(schema, "E"));
    expect(
      facets.enumeration.map(({ value, number, documentation }) => ({ value, number, documentation })),
    ).toEqual([
      { value: "A", number: undefined, documentation: undefined },
      { value: " b c ", number: "-9", documentation: "The second." },
      { value: "", number: undefined, documentation: undefined },
    ]);
  });

  it("keep facets as written and in order", () => {
    const schema = read(
      `<xs:simpleType name="guid"><xs:restriction base="xs:string">
        <xs:pattern value="[\\da-f]{8}|x"/><xs:minLength value="1"/><xs:pattern value="y"/><xs:whiteSpace value="collapse"/>
      </xs:restriction></xs:simpleType>`,
    );
    expect(restriction(typeNamed(schema, "guid")).facets).toEqual({
      enumeration: [],
      constraints: [
        { facet: "pattern", value: "[\\da-f]{8}|x" },
        { facet: "minLength", value: "1" },
        { facet: "pattern", value: "y" },
        { facet: "whiteSpace", value: "collapse" },
      ],
    });
  });

  it("restrict and list named and anonymous types", () => {
    const schema = read(
      `<xs:simpleType name="Flags"><xs:list><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="A"/></xs:restriction></xs:simpleType></xs:list></xs:simpleType>
      <xs:simpleType name="Ints"><xs:list itemType="t:Small"/></xs:simpleType>
      <xs:simpleType name="FewInts"><xs:restriction base="t:Ints"><xs:maxLength value="2"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="Small"><xs:restriction><xs:simpleType><xs:restriction base="xs:int">
        <xs:minInclusive value="0"/></xs:restriction></xs:simpleType><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>`,
    );
    const flags = list(typeNamed(schema, "Flags"));
    expect(restriction(flags.item).facets.enumeration.map(({ value }) => value)).toEqual(["A"]);
    expect(restriction(flags.item).name).toBeUndefined();
    const small = restriction(typeNamed(schema, "Small"));
    expect(list(typeNamed(schema, "Ints")).item).toBe(small);
    expect(restriction(typeNamed(schema, "FewInts")).base).toBe(typeNamed(schema, "Ints"));
    expect(restriction(small.base).base).toEqual({
      kind: "builtin",
      name: { namespace: "http://www.w3.org/2001/XMLSchema", local: "int" },
    });
  });
});

describe("documentation", () => {
  const of = (documentation: string): string | undefined =>
    read(`<xs:element name="A" type="xs:int"><xs:annotation>${documentation}</xs:annotation></xs:element>`)
      .elements[0]?.documentation;

  it.each([
    ["<xs:documentation>  One\n\ttwo  three. </xs:documentation>", "One two three."],
    ["<xs:documentation>One.\n  \nTwo.</xs:documentation>", "One.\n\nTwo."],
    ["<xs:documentation>One.</xs:documentation><xs:documentation>Two.</xs:documentation>", "One.\n\nTwo."],
    [
      "<xs:documentation> <summary>Sum &lt;b&gt; */.</summary>\n <remarks>More.</remarks></xs:documentation>",
      "Sum <b> */.\n\nMore.",
    ],
    [
      '<xs:documentation><summary>Sum.</summary><param name="id">The key.</param></xs:documentation>',
      "Sum.\n\nid: The key.",
    ],
    ["<xs:documentation>See <b>that</b> one.</xs:documentation>", "See that one."],
    ["<xs:documentation><summary><para>A</para><para>B</para></summary></xs:documentation>", "A\n\nB"],
    ["<xs:documentation> <summary/> </xs:documentation>", undefined],
    ["<xs:appinfo>nothing</xs:appinfo>", undefined],
  ])("%s", (documentation, expected) => {
    expect(of(documentation)).toBe(expected);
  });
});

it("takes any number of types in one chain", () => {
  const count = 20_000;
  const types = Array.from(
    { length: count },
    (_, index) =>
      `<xs:complexType name="T${index}"><xs:complexContent><xs:extension base="t:T${index + 1}"><xs:sequence>
        <xs:element name="m${index}" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:simpleType name="S${index}"><xs:restriction base="t:S${index + 1}"/></xs:simpleType>`,
  );
  const schema = read(
    `${types.join("")}<xs:complexType name="T${count}"/><xs:simpleType name="S${count}"><xs:restriction base="xs:int"/></xs:simpleType>`,
  );
  expect(schema.types.length).toBe(2 * (count + 1));
});

it("takes elements of any type, stated or not", () => {
  const schema = read(
    '<xs:element name="stated" nillable="true" type="xs:anyType"/><xs:element name="bare"/>',
  );
  expect(schema.elements.map(({ name, type }) => [name.local, type])).toEqual([
    ["stated", { kind: "any" }],
    ["bare", { kind: "any" }],
  ]);
});
