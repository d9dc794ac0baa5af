// What WSDLs say of WS-Addressing and of parts beside the envelope, in the ways in which they say it.
import { describe, expect, it } from "vitest";
import type { Service } from "../../../generator/model/model.js";
import { resolve } from "./documents.js";

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
  <xs:element name="In" type="xs:int"/><xs:element name="Out" type="xs:int"/></xs:schema>`;

interface Stated {
  /** Attributes of the `wsdl:input`. */
  readonly input?: string;
  readonly namespace?: string;
  readonly soapAction?: string;
  readonly definitions?: string;
  readonly binding?: string;
  /** Attributes of the `wsdl:binding`. */
  readonly attributes?: string;
  readonly port?: string;
  /** The content of the `wsdl:input` in the binding. */
  readonly body?: string;
}

function serviceOf(stated: Stated): Service | undefined {
  const {
    input = "",
    namespace = "urn:t",
    soapAction = "",
    definitions = "",
    binding = "",
    attributes = "",
    port = "",
  } = stated;
  const text = `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:m="http://schemas.xmlsoap.org/wsdl/mime/" xmlns:p="http://schemas.xmlsoap.org/ws/2004/09/policy"
    xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
    xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl" xmlns:wsam="http://www.w3.org/2007/05/addressing/metadata"
    xmlns:a04="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:p04="http://schemas.xmlsoap.org/ws/2004/08/addressing/policy"
    xmlns:e="urn:t" xmlns:t="${namespace}" targetNamespace="${namespace}">${definitions}
    <w:message name="In"><w:part name="p" element="e:In"/><w:part name="q" element="e:In"/></w:message>
    <w:message name="Out"><w:part name="p" element="e:Out"/></w:message>
    <w:portType name="PT"><w:operation name="Do"><w:input message="t:In" ${input}/><w:output message="t:Out"/></w:operation></w:portType>
    <w:binding name="B" type="t:PT" ${attributes}><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>${binding}
      <w:operation name="Do"><s:operation soapAction="${soapAction}"/>
        <w:input>${stated.body ?? '<s:body use="literal" parts="p"/>'}</w:input><w:output><s:body use="literal"/></w:output>
      </w:operation></w:binding>
    <w:service name="S"><w:port name="P" binding="t:B"><s:address location="http://localhost/"/>${port}</w:port></w:service>
    </w:definitions>`;
  const { contract, problems } = resolve([schema], text);
  expect(problems).toEqual([]);
  return contract.services[0];
}

describe("WS-Addressing", () => {
  const policy = (content: string): string =>
    `<p:Policy u:Id="one"><p:ExactlyOne><p:All>${content}</p:All></p:ExactlyOne></p:Policy>`;

  it.each<[string, Stated, "2005/08" | "2004/08" | undefined]>([
    ["nowhere", {}, undefined],
    ["in a policy that nobody refers to", { definitions: policy("<wsam:Addressing/>") }, undefined],
    ["in the binding", { binding: '<wsaw:UsingAddressing w:required="true"/>' }, "2005/08"],
    ["in the port", { port: "<wsaw:UsingAddressing/>" }, "2005/08"],
    [
      "in a policy in the binding",
      { binding: policy('<wsam:Addressing p:Optional="true"><p:Policy/></wsam:Addressing>') },
      "2005/08",
    ],
    [
      "in a policy that the binding refers to",
      { definitions: policy("<wsaw:UsingAddressing/>"), binding: '<p:PolicyReference URI="#one"/>' },
      "2005/08",
    ],
    [
      "in a policy that an attribute of the binding names",
      { definitions: policy("<wsaw:UsingAddressing/>"), attributes: 'p:PolicyURIs="#other #one"' },
      "2005/08",
    ],
    [
      "in policies that refer to each other",
      {
        definitions:
          '<p:Policy u:Id="a"><p:PolicyReference URI="#b"/></p:Policy><p:Policy u:Id="b"><p:PolicyReference URI="#a"/></p:Policy>',
        binding: '<p:PolicyReference URI="#a"/>',
      },
      undefined,
    ],
    ["as the submission has it", { binding: policy("<p04:UsingAddressing/>") }, "2004/08"],
    ["as the submission has it, in the port", { port: "<a04:UsingAddressing/>" }, "2004/08"],
  ])("is asserted %s", (_, stated, version) => {
    expect(serviceOf(stated)?.addressing).toBe(version);
  });

  it.each<[string, Stated, string]>([
    ["as stated", { input: 'wsam:Action="urn:own"', soapAction: "urn:soap" }, "urn:own"],
    ["as drafts state it", { input: 'wsaw:Action="urn:own"' }, "urn:own"],
    ["as the submission states it", { input: 'a04:Action="urn:own"' }, "urn:own"],
    ["that of SOAP", { soapAction: "urn:soap" }, "urn:soap"],
    ["of a namespace that is a URN", {}, "urn:t:PT:DoRequest"],
    ["of another namespace", { namespace: "http://t" }, "http://t/PT/DoRequest"],
    ["of a namespace that ends with a slash", { namespace: "http://t/x/" }, "http://t/x/PT/DoRequest"],
    ["with the name of the input", { namespace: "http://t", input: 'name="Ask"' }, "http://t/PT/Ask"],
  ])("has the action %s", (_, stated, action) => {
    expect(serviceOf(stated)?.operations[0]?.addressedAction).toBe(action);
  });
});

describe("parts beside the envelope", () => {
  it("are those that mime:content names, with the types that it allows", () => {
    const body =
      '<m:multipartRelated><m:part><s:body use="literal"/></m:part><m:part><m:content part="q" type="image/png"/>' +
      '<m:content part="q" type="image/gif"/><m:content part="q" type="image/png"/></m:part></m:multipartRelated>';
    const input = serviceOf({ body })?.operations[0]?.input;
    expect(input?.body.name.local).toBe("In");
    expect(input?.attachments).toEqual([{ name: "q", contentTypes: ["image/png", "image/gif"] }]);
  });

  it("are of any type where none is stated", () => {
    const body =
      '<m:multipartRelated><m:part><s:body use="literal" parts="p"/></m:part><m:part><m:content part="q"/></m:part></m:multipartRelated>';
    expect(serviceOf({ body })?.operations[0]?.input.attachments).toEqual([
      { name: "q", contentTypes: ["*/*"] },
    ]);
  });
});
