// Documents and their imports: in order, once each, in circles, by paths that look like the given one.
import { describe, expect, it } from "vitest";
import { inFolderOfItsOwn, loaded as loadedFrom, write } from "./loaded.js";

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const wsdl = 'xmlns="http://schemas.xmlsoap.org/wsdl/"';

inFolderOfItsOwn();

interface Files {
  readonly definitions: readonly string[];
  readonly schemas: readonly string[];
}

async function loaded(...paths: string[]): Promise<{ wsdls: Files[]; codes: readonly string[] }> {
  const { wsdls, codes } = await loadedFrom(...paths);
  return {
    wsdls: wsdls.map(({ definitions, schemas }) => ({
      definitions: definitions.map(({ origin }) => origin.file),
      schemas: schemas.map(({ origin }) => origin.file),
    })),
    codes,
  };
}

async function problemsOf(file: string): Promise<readonly string[]> {
  const { problems } = await loadedFrom(file);
  return problems.map(({ severity, code }) => `${severity} ${code}`);
}

describe("load", () => {
  it("follows imports and includes, a document's own schemas before those it imports", async () => {
    write({
      "wsdl/main.wsdl":
        `<definitions ${wsdl} ${xs}><import namespace="urn:b" location="parts/b.wsdl"/><types>` +
        `<xs:schema><xs:import namespace="urn:c" schemaLocation="parts/c.xsd"/></xs:schema><xs:schema/></types></definitions>`,
      "wsdl/parts/b.wsdl": `<definitions ${wsdl} ${xs}><import namespace="urn:d" location="../d.xsd"/></definitions>`,
      "wsdl/parts/c.xsd": `<xs:schema ${xs}><xs:include schemaLocation="../d.xsd"/></xs:schema>`,
      "wsdl/d.xsd": `<xs:schema ${xs}/>`,
    });

    expect(await loaded("wsdl/main.wsdl")).toEqual({
      wsdls: [
        {
          definitions: ["wsdl/main.wsdl", "wsdl/parts/b.wsdl"],
          schemas: ["wsdl/main.wsdl", "wsdl/main.wsdl", "wsdl/d.xsd", "wsdl/parts/c.xsd"],
        },
      ],
      codes: [],
    });
  });

  it("loads a document once for each WSDL, also when imports run in a circle or it is named twice", async () => {
    write({
      "a.wsdl": `<definitions ${wsdl}><import namespace="urn:b" location="b.wsdl"/></definitions>`,
      "b.wsdl": `<definitions ${wsdl}><import namespace="urn:a" location="./x/../a.wsdl"/></definitions>`,
    });

    expect(await loaded("a.wsdl", "./a.wsdl", "b.wsdl")).toEqual({
      wsdls: [
        { definitions: ["a.wsdl", "b.wsdl"], schemas: [] },
        { definitions: ["b.wsdl", "a.wsdl"], schemas: [] },
      ],
      codes: [],
    });
  });

  it("takes a location as a URI or as a path", async () => {
    write({
      "a.wsdl":
        `<definitions ${wsdl} ${xs}><types><xs:schema>` +
        `<xs:import namespace="urn:1" schemaLocation="my%20types.xsd"/>` +
        `<xs:import namespace="urn:2" schemaLocation="sub\\two.xsd"/>` +
        `<xs:import namespace="urn:3" schemaLocation="50%.xsd"/></xs:schema></types></definitions>`,
      "my types.xsd": `<xs:schema ${xs}/>`,
      "sub/two.xsd": `<xs:schema ${xs}/>`,
      "50%.xsd": `<xs:schema ${xs}/>`,
    });

    expect(await loaded("a.wsdl")).toEqual({
      wsdls: [{ definitions: ["a.wsdl"], schemas: ["a.wsdl", "my types.xsd", "sub/two.xsd", "50%.xsd"] }],
      codes: [],
    });
  });

  it("needs no address for a namespace that is loaded already, or that nothing refers to", async () => {
    const document = (namespace: string, used: string): string =>
      `<definitions ${wsdl} ${xs}><types><xs:schema targetNamespace="urn:a" xmlns:u="${used}">` +
      `<xs:import namespace="${namespace}" schemaLocation="http://localhost/b.xsd"/><xs:element name="e" type="u:t"/></xs:schema>` +
      `<xs:schema targetNamespace="urn:b"/></types></definitions>`;
    write({
      "a.wsdl": document("urn:b", "urn:b"),
      "c.wsdl": document("urn:c", "urn:c"),
      "d.wsdl": document("urn:c", "urn:b"),
    });

    expect((await loaded("a.wsdl")).codes).toEqual([]);
    expect((await loaded("c.wsdl")).codes).toEqual(["SO113 c.wsdl"]);
    expect((await loaded("d.wsdl")).codes).toEqual([]);
  });

  it("warns of a file that isn't there where that is no loss", async () => {
    const importing = (prefixed: string): string =>
      `<definitions ${wsdl} ${xs}><types><xs:schema targetNamespace="urn:a" xmlns:b="urn:b">` +
      `<xs:import namespace="urn:b" schemaLocation="gone.xsd"/><xs:element name="e" type="${prefixed}"/></xs:schema></types></definitions>`;
    write({ "a.wsdl": importing("xs:int"), "b.wsdl": importing("b:t") });

    const { wsdls } = await loadedFrom("a.wsdl");
    expect(wsdls).toHaveLength(1);
    expect(await problemsOf("a.wsdl")).toEqual(["warning SO114"]);
    expect(await problemsOf("b.wsdl")).toEqual(["error SO114"]);
  });

  it("reports what is wrong with each document", async () => {
    write({ "a.wsdl": `<definitions ${wsdl}>`, "b.wsdl": "", "c/d.wsdl": "<html/>", "no/a.txt": "" });

    const { codes } = await loaded("a.wsdl", "b.wsdl", "no", "c/d.wsdl", "c/d.wsdl/e", "f.wsdl");

    expect(codes).toEqual([
      "SO108 a.wsdl",
      "SO104 b.wsdl",
      "SO110 c/d.wsdl",
      "SO101 c/d.wsdl/e",
      "SO101 f.wsdl",
      "SO102 no",
    ]);
  });
});
