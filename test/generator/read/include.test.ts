// Includes, chameleons, imports without a location, and schemas that aren't XML Schema 1.0.
import { describe, expect, it } from "vitest";
import { asText, flat, inFolderOfItsOwn, loaded, schemasOf, write } from "./loaded.js";

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

inFolderOfItsOwn();

describe("a chameleon", () => {
  it("stands there once for each namespace that includes it, however often and in a circle", async () => {
    const { schemas, codes } = await schemasOf(
      `<xs:schema targetNamespace="urn:a"><xs:include schemaLocation="c.xsd"/><xs:include schemaLocation="./c.xsd"/></xs:schema>` +
        `<xs:schema targetNamespace="urn:b"><xs:include schemaLocation="c.xsd"/></xs:schema>` +
        `<xs:schema><xs:include schemaLocation="c.xsd"/></xs:schema>`,
      { "c.xsd": `<xs:schema ${xs}><xs:include schemaLocation="c.xsd"/><xs:element name="e"/></xs:schema>` },
    );

    expect(codes).toEqual([]);
    const inner = '<include schemaLocation="c.xsd"/><element name="e"/>';
    expect(schemas.slice(3)).toEqual([
      `<schema targetNamespace="urn:a">${inner}</schema>`,
      `<schema targetNamespace="urn:b">${inner}</schema>`,
      `<schema>${inner}</schema>`,
    ]);
  });

  it("is the same for all WSDLs that include it in one namespace", async () => {
    const types = '<xs:schema targetNamespace="urn:a"><xs:include schemaLocation="c.xsd"/></xs:schema>';
    const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" ${xs}><types>${types}</types></definitions>`;
    write({ "a.wsdl": text, "b.wsdl": text, "c.xsd": `<xs:schema ${xs}/>` });

    const { wsdls } = await loaded("a.wsdl", "b.wsdl");

    const [first, second] = wsdls.map(({ schemas }) => schemas[1]);
    expect(first).toBe(second);
    expect(first && asText(first)).toBe('<schema targetNamespace="urn:a"/>');
  });

  it("means the new namespace with a reference that has no prefix, and its own default namespace otherwise", async () => {
    write({
      "a.wsdl": `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" ${xs}><types><xs:schema targetNamespace="urn:a"><xs:include schemaLocation="c.xsd"/></xs:schema></types></definitions>`,
      "c.xsd": `<xs:schema ${xs}><xs:element name="e"/><xs:element name="f" xmlns="urn:f"><xs:g xmlns=""/></xs:element></xs:schema>`,
    });

    const { wsdls } = await loaded("a.wsdl");

    const [, schema] = wsdls[0]?.schemas ?? [];
    const [e, f] = schema?.children ?? [];
    const [g] = f?.children ?? [];
    expect([schema, e, f, g].map((element) => element?.scope[""])).toEqual([
      "urn:a",
      "urn:a",
      "urn:f",
      "urn:a",
    ]);
    expect(g?.scope["xs"]).toBe("http://www.w3.org/2001/XMLSchema");
    expect(e?.origin).toMatchObject({ file: "c.xsd", line: 1 });
  });
});

describe("imports and includes", () => {
  it("take an included schema of another namespace for an imported one", async () => {
    const { schemas, codes } = await schemasOf(
      `<xs:schema targetNamespace="urn:a"><xs:include schemaLocation="b.xsd"/></xs:schema>`,
      { "b.xsd": `<xs:schema ${xs} targetNamespace="urn:b"/>` },
    );
    expect(schemas[1]).toBe('<schema targetNamespace="urn:b"/>');
    expect(codes).toEqual(["SO314 a.wsdl"]);
  });

  it("need neither a location nor a namespace", async () => {
    const { schemas, codes } = await schemasOf(
      `<xs:schema targetNamespace="urn:a"><xs:import namespace="urn:b"/><xs:import/><xs:import schemaLocation="c.xsd"/></xs:schema>`,
      { "c.xsd": `<xs:schema ${xs}/>` },
    );
    expect(schemas).toHaveLength(2);
    expect(codes).toEqual([]);
  });

  it("lead from one WSDL to another and back, and to schemas beside them", async () => {
    const wsdl = 'xmlns="http://schemas.xmlsoap.org/wsdl/"';
    write({
      "a.wsdl": `<definitions ${wsdl}><import namespace="urn:b" location="b/b.wsdl"/></definitions>`,
      "b/b.wsdl": `<definitions ${wsdl}><import namespace="urn:a" location="../a.wsdl"/><import namespace="urn:c" location="c.xsd"/></definitions>`,
      "b/c.xsd": `<xs:schema ${xs} targetNamespace="urn:c"/>`,
    });
    const { wsdls, codes } = await loaded("a.wsdl");
    expect(codes).toEqual([]);
    expect(wsdls.map(({ definitions, schemas }) => [definitions.length, schemas.map(asText)])).toEqual([
      [2, ['<schema targetNamespace="urn:c"/>']],
    ]);
  });
});

describe("a schema in a draft of XML Schema", () => {
  const draft =
    '<schema xmlns="http://www.w3.org/1999/XMLSchema" targetNamespace="urn:old"><element name="e" type="string"/></schema>';

  it("is left out with a warning where nothing refers to it, and an error otherwise", async () => {
    expect(await schemasOf(draft)).toEqual({ schemas: [], codes: ["SO118 a.wsdl"] });
    const user = '<xs:schema targetNamespace="urn:a" xmlns:o="urn:old"><xs:element ref="o:e"/></xs:schema>';
    expect((await schemasOf(draft + user)).codes).toEqual(["SO118 a.wsdl"]);
  });

  it("is named where it is imported", async () => {
    const { codes } = await schemasOf(
      '<xs:schema targetNamespace="urn:a"><xs:import namespace="urn:old" schemaLocation="old.xsd"/></xs:schema>',
      { "old.xsd": flat('<schema xmlns="http://www.w3.org/2000/10/XMLSchema"/>') },
    );
    expect(codes).toEqual(["SO118 old.xsd"]);
  });
});
