// Well-known schemas: there without being there, and only what is needed of them.
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics.js";
import { knownSchemas } from "../../../generator/known/index.js";
import { closureOf } from "../../../generator/read/closure.js";
import { load } from "../../../generator/read/load.js";
import { eachReference, spaceOf } from "../../../generator/read/references.js";
import { parseXml } from "../../../generator/read/xml.js";
import type { Document } from "../../../generator/sources/document.js";
import { asText, flat, inFolderOfItsOwn, loaded, schemasOf, write } from "./loaded.js";

inFolderOfItsOwn();

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const wsa = "http://www.w3.org/2005/08/addressing";

describe("every known schema", () => {
  const roots = new Map(
    knownSchemas.map(({ namespace, schema }) => {
      const diagnostics = new Diagnostics();
      const root = parseXml(schema, namespace, diagnostics);
      if (root === undefined) throw new Error(`${namespace}: ${diagnostics.sorted()[0]?.sentence ?? ""}`);
      return [namespace, root] as const;
    }),
  );
  const defined = new Set(
    [...roots].flatMap(([namespace, { children }]) =>
      children.map((child) => {
        const name = child.attributes.find(({ local }) => local === "name")?.value ?? "";
        return `${spaceOf(child) ?? ""} ${name} ${namespace}`;
      }),
    ),
  );

  it.each([...roots])("%s refers to what there is", (namespace, root) => {
    const missing: string[] = [];
    eachReference(root, (name) => {
      const isBuiltin = name.namespace === "http://www.w3.org/2001/XMLSchema" && name.space === "type";
      const key = `${name.space} ${name.local} ${name.namespace}`;
      if (!isBuiltin && !defined.has(key)) missing.push(key);
    });
    expect(missing).toEqual([]);
    expect(root.attributes).toContainEqual({ namespace: "", local: "targetNamespace", value: namespace });
  });

  it("defines each component once", () => {
    const count = [...roots.values()].flatMap(({ children }) => children).length;
    expect(defined.size).toBe(count);
  });
});

describe("a reference into a known schema", () => {
  it("brings in what it needs, and nothing else", async () => {
    const { schemas, codes } = await schemasOf(
      `<xs:schema targetNamespace="urn:a" xmlns:wsa="${wsa}"><xs:import namespace="${wsa}" schemaLocation="${wsa}/ws-addr.xsd"/><xs:element ref="wsa:RelatesTo"/></xs:schema>`,
    );
    expect(codes).toEqual([]);
    expect(schemas.slice(1)).toEqual([
      flat(`<schema targetNamespace="${wsa}" elementFormDefault="qualified"><element name="RelatesTo" type="t:RelatesToType"/>
        <complexType name="RelatesToType"><simpleContent><extension base="xs:anyURI">
        <attribute name="RelationshipType" type="t:RelationshipTypeOpenEnum" default="http://www.w3.org/2005/08/addressing/reply"/>
        <anyAttribute namespace="##other" processContents="lax"/></extension></simpleContent></complexType>
        <simpleType name="RelationshipTypeOpenEnum"><union memberTypes="t:RelationshipType xs:anyURI"/></simpleType>
        <simpleType name="RelationshipType"><restriction base="xs:anyURI"><enumeration value="http://www.w3.org/2005/08/addressing/reply"/></restriction></simpleType></schema>`),
    ]);
  });

  it("needs no import, and may stand in a message or say of what an array is", async () => {
    const soapenc = "http://schemas.xmlsoap.org/soap/encoding/";
    write({
      "a.wsdl":
        `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" ${xs} xmlns:e="${soapenc}" xmlns:a="http://xml.apache.org/xml-soap"><w:types>` +
        `<xs:schema><xs:attribute ref="xml:lang" w:arrayType="a:Vector[,][2]"/></xs:schema></w:types>` +
        `<w:message name="m"><w:part name="p" type="e:base64"/></w:message></w:definitions>`,
    });
    const { wsdls, codes } = await loaded("a.wsdl");
    expect(codes).toEqual([]);
    expect(wsdls[0]?.schemas.slice(1).map(asText)).toEqual([
      '<schema targetNamespace="http://www.w3.org/XML/1998/namespace" elementFormDefault="qualified"><attribute name="lang" type="xs:string"/></schema>',
      `<schema targetNamespace="${soapenc}"><simpleType name="base64"><restriction base="xs:base64Binary"/></simpleType></schema>`,
      flat(`<schema targetNamespace="http://xml.apache.org/xml-soap"><complexType name="Vector"><sequence>
        <element name="item" type="xs:anyType" minOccurs="0" maxOccurs="unbounded" nillable="true"/></sequence></complexType></schema>`),
    ]);
  });

  it("leads to what a document says, where one does", async () => {
    const own = `<xs:schema ${xs} targetNamespace="${wsa}"><xs:element name="To" type="xs:string"/></xs:schema>`;
    const user = `<xs:schema targetNamespace="urn:a" xmlns:wsa="${wsa}"><xs:import namespace="${wsa}" schemaLocation="own.xsd"/><xs:element ref="wsa:To"/></xs:schema>`;
    const { schemas } = await schemasOf(user, { "own.xsd": own });
    expect(schemas).toHaveLength(2);
    expect(schemas[1]).toContain('name="To" type="xs:string"');
  });

  it("is as good where the document isn't there that should define it", async () => {
    const { schemas, codes } = await schemasOf(
      `<xs:schema targetNamespace="urn:a" xmlns:wsa="${wsa}"><xs:import namespace="${wsa}" schemaLocation="gone.xsd"/><xs:element ref="wsa:To"/></xs:schema>`,
    );
    expect(codes).toEqual([]);
    expect(schemas[1]).toContain('<element name="To" type="t:AttributedURIType"/>');
  });

  it("brings in nothing where there is no such component", async () => {
    const { schemas } = await schemasOf(
      `<xs:schema targetNamespace="urn:a" xmlns:wsa="${wsa}"><xs:element ref="wsa:Nothing"/></xs:schema>`,
    );
    expect(schemas).toHaveLength(1);
  });
});

describe("a WSDL on a server", () => {
  const texts: Readonly<Record<string, string>> = {
    "https://a.example/a.wsdl":
      `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" ${xs}><types><xs:schema xmlns:d="http://www.w3.org/2000/09/xmldsig#" xmlns:wsa="${wsa}">` +
      '<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>' +
      '<xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="https://www.w3.org/TR/2002/REC-xmldsig-core-20020212/xmldsig-core-schema.xsd#"/>' +
      `<xs:import namespace="${wsa}" schemaLocation="wsa.xsd"/>` +
      '<xs:attribute ref="xml:space"/><xs:element ref="d:KeyName"/><xs:element ref="wsa:To"/></xs:schema></types></definitions>',
    "https://a.example/wsa.xsd": `<xs:schema ${xs} targetNamespace="${wsa}"><xs:element name="To"/></xs:schema>`,
  };

  /** `asked` is told of every address that is fetched. */
  function documentAt(address: string, asked: string[]): Document {
    const document: Document = {
      key: address,
      name: address,
      file: undefined,
      read: () => {
        asked.push(address);
        return Promise.resolve({ bytes: Buffer.from(texts[address] ?? ""), document });
      },
      at: (location) => documentAt(new URL(location, address).href, asked),
    };
    return document;
  }

  it("has its own copies fetched, and nothing from those who made the standards", async () => {
    const asked: string[] = [];
    const diagnostics = new Diagnostics();
    const [wsdl] = await load([documentAt("https://a.example/a.wsdl", asked)], diagnostics);
    expect(asked).toEqual(["https://a.example/a.wsdl", "https://a.example/wsa.xsd"]);
    expect(diagnostics.sorted()).toEqual([]);
    expect(wsdl?.schemas.slice(1).map(asText)).toEqual([
      `<schema targetNamespace="${wsa}"><element name="To"/></schema>`,
      flat(`<schema targetNamespace="http://www.w3.org/XML/1998/namespace" elementFormDefault="qualified"><attribute name="space"><simpleType>
        <restriction base="xs:NCName"><enumeration value="default"/><enumeration value="preserve"/></restriction></simpleType></attribute></schema>`),
      '<schema targetNamespace="http://www.w3.org/2000/09/xmldsig#" elementFormDefault="qualified"><element name="KeyName" type="xs:string"/></schema>',
    ]);
  });

  it("is pulled without them", async () => {
    const asked: string[] = [];
    const diagnostics = new Diagnostics();
    const { nodes } = await closureOf([documentAt("https://a.example/a.wsdl", asked)], diagnostics);
    expect([...nodes.keys()]).toEqual(["https://a.example/a.wsdl", "https://a.example/wsa.xsd"]);
    expect(asked).toEqual([...nodes.keys()]);
    expect(diagnostics.sorted()).toEqual([]);
  });
});
