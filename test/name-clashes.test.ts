// Names that differ by their namespace only where TypeScript sees the local name alone: reported, never merged.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Diagnostics, generate } from "../generator/index.js";
import { emptyDirectory } from "./construct.js";

/** A service with one operation; `a` and `b` are what the schemas of the two namespaces hold, `headers` the parts of its headers. */
function wsdl(a: string, b: string, headers: readonly string[] = []): string {
  const part = (name: string): string => `<w:part name="${name.replace(":", ".")}" element="${name}"/>`;
  const header = (name: string): string =>
    `<s:header message="a:M" part="${name.replace(":", ".")}" use="literal"/>`;
  return `<w:definitions targetNamespace="urn:a" xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:a="urn:a" xmlns:b="urn:b"><w:types>
    <x:schema targetNamespace="urn:a" elementFormDefault="qualified"><x:import namespace="urn:b"/>${a}<x:element name="Go" type="a:Go"/></x:schema>
    <x:schema targetNamespace="urn:b" elementFormDefault="qualified"><x:import namespace="urn:a"/>${b}</x:schema></w:types>
    <w:message name="M"><w:part name="body" element="a:Go"/>${headers.map(part).join("")}</w:message>
    <w:portType name="P"><w:operation name="Go"><w:input message="a:M"/><w:output message="a:M"/></w:operation></w:portType>
    <w:binding name="B" type="a:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/><w:operation name="Go"><s:operation/>
    <w:input><s:body use="literal" parts="body"/>${headers.map(header).join("")}</w:input>
    <w:output><s:body use="literal" parts="body"/></w:output></w:operation></w:binding>
    <w:service name="S"><w:port name="P" binding="a:B"/></w:service></w:definitions>`;
}

async function said(text: string): Promise<readonly string[]> {
  const path = join(emptyDirectory(), "input.wsdl");
  writeFileSync(path, text);
  const diagnostics = new Diagnostics();
  expect(await generate([path], undefined, diagnostics)).toBeUndefined();
  return diagnostics.sorted().map(({ code, sentence, place }) => `${code} ${sentence} ${place.path ?? ""}`);
}

function complexType(name: string): string {
  return `<x:complexType name="${name}"><x:sequence/></x:complexType>`;
}

const clash = (name: string): string =>
  `SO402 Header blocks of several namespaces are called "${name}", and a client has one of a name.`;

describe("names of two namespaces", () => {
  it("among the header blocks of a service", async () => {
    const a = `${complexType("Go")}<x:element name="Token" type="x:int"/>`;
    const headers = ["a:Token", "b:Token"];
    expect(await said(wsdl(a, `<x:element name="Token" type="x:string"/>`, headers))).toEqual([
      expect.stringContaining(clash("Token")) as string,
    ]);
  });
});

it("names that differ by case alone are two names", async () => {
  const path = join(emptyDirectory(), "input.wsdl");
  writeFileSync(path, wsdl(complexType("Go") + complexType("GO") + complexType("go"), ""));
  const { files } = (await generate([path])) ?? { files: new Map<string, string>() };
  expect(files.get("a/types.ts")).toMatch(/interface GO .*interface Go .*interface go /s);
});
