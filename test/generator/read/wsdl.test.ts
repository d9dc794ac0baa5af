// Definitions to services: messages, headers, ports, and what is passed over.
import { describe, expect, it } from "vitest";
import type { Service } from "../../../generator/model/model.js";
import { resolve, type Resolved } from "./documents.js";

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
  <xs:element name="In" type="xs:int"/><xs:element name="Out" type="xs:int"/>
  <xs:element name="Token" type="xs:string"/><xs:element name="Zone" type="xs:string"/></xs:schema>`;

const messages = `<w:message name="In"><w:part name="p" element="t:In"/></w:message>
  <w:message name="Out"><w:part name="p" element="t:Out"/></w:message>
  <w:message name="Headers"><w:part name="token" element="t:Token"/><w:part name="zone" element="t:Zone"/></w:message>
  <w:message name="All"><w:part name="token" element="t:Token"/><w:part name="p" element="t:In"/></w:message>`;

const literal = '<s:body use="literal"/>';
const portType = `<w:portType name="PT"><w:operation name="Do"><w:input message="t:In"/><w:output message="t:Out"/></w:operation></w:portType>`;
const soap = '<s:binding transport="http://schemas.xmlsoap.org/soap/http"/>';

function binding(operation: string, name = "B"): string {
  return `<w:binding name="${name}" type="t:PT">${soap}${operation}</w:binding>`;
}

function operation(
  input = literal,
  output = literal,
  action = '<s:operation soapAction="urn:t/Do"/>',
): string {
  return `<w:operation name="Do">${action}<w:input>${input}</w:input><w:output>${output}</w:output></w:operation>`;
}

const port = '<w:port name="P" binding="t:B"><s:address location="http://localhost/"/></w:port>';

function service(ports = port): string {
  return `<w:service name="S">${ports}</w:service>`;
}

function definitions(...content: readonly string[]): Resolved {
  const text = `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:s12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:http="http://schemas.xmlsoap.org/wsdl/http/"
    xmlns:t="urn:t" targetNamespace="urn:t">${content.join("\n")}</w:definitions>`;
  return resolve([schema], text);
}

function onlyService({ contract, problems }: Resolved): Service {
  expect(problems).toEqual([]);
  const [service, second] = contract.services;
  if (service === undefined || second !== undefined) throw new Error("not one service");
  return service;
}

function codes({ problems }: Resolved): string[] {
  return problems.map(({ code }) => code);
}

describe("a service", () => {
  it("is a port with its binding and port type", () => {
    const service_ = onlyService(definitions(messages, portType, binding(operation()), service()));
    expect(service_.name).toEqual({ namespace: "urn:t", local: "S" });
    expect(service_.port).toBe("P");
    expect(service_.portType).toEqual({ namespace: "urn:t", local: "PT" });
    expect(service_.address).toBe("http://localhost/");
    expect(service_.operations.map(({ name, action }) => [name, action])).toEqual([["Do", "urn:t/Do"]]);
    const [first] = service_.operations;
    expect(first?.input.body.name).toEqual({ namespace: "urn:t", local: "In" });
    expect(first?.output?.body.name).toEqual({ namespace: "urn:t", local: "Out" });
    expect(first?.input.headers).toEqual([]);
  });

  it("needs neither address nor action", () => {
    const service_ = onlyService(
      definitions(
        messages,
        portType,
        binding(operation(literal, literal, "")),
        service('<w:port name="P" binding="t:B"/>'),
      ),
    );
    expect(service_.address).toBeUndefined();
    expect(service_.operations[0]?.action).toBe("");
  });

  it("is documented by its port, else itself, else its port type", () => {
    const documented = (text: string): string => `<w:documentation>${text}</w:documentation>`;
    const documentedPortType = portType.replace("<w:operation", `${documented("PT")}<w:operation`);
    const documentedService = service(documented("S") + port);
    const of = (...content: readonly string[]): string | undefined =>
      onlyService(definitions(messages, ...content, binding(operation()))).documentation;
    expect(of(documentedPortType, service())).toBe("PT");
    expect(of(documentedPortType, documentedService)).toBe("S");
    expect(of(portType, service())).toBeUndefined();
  });

  it("has the global elements themselves in body and headers", () => {
    const { contract } = definitions(messages, portType, binding(operation()), service());
    expect(contract.services[0]?.operations[0]?.input.body).toBe(contract.schemas[0]?.elements[0]);
  });
});

it("a name without a prefix is that of the only component of that name", () => {
  const of = (...content: readonly string[]): [string[], boolean] => {
    const { problems, contract } = definitions(messages, ...content);
    return [problems.map(({ code, severity }) => `${code} ${severity}`), contract.services.length === 1];
  };
  const unprefixed = portType.replace("t:Out", "Out");
  expect(of(unprefixed, binding(operation()), service())).toEqual([["SO222 warning"], true]);
  const ofWsdl = portType.replace("t:Out", "w:Out");
  expect(of(ofWsdl, binding(operation()), service())).toEqual([["SO222 warning"], true]);
  const unknown = portType.replace("t:Out", "Nothing");
  expect(of(unknown, binding(operation()), service())[0]).toEqual(["SO223 error", "SO201 warning"]);
});

describe("headers", () => {
  it("are the parts that the binding names, in its order", () => {
    const headers =
      '<s:header message="t:Headers" part="zone" use="literal"/><s:header message="t:Headers" part="token" use="literal"/>';
    const service_ = onlyService(
      definitions(messages, portType, binding(operation(headers + literal, literal)), service()),
    );
    const [first] = service_.operations;
    expect(first?.input.headers.map(({ name }) => name.local)).toEqual(["Zone", "Token"]);
    expect(first?.output?.headers).toEqual([]);
  });

  it("take their parts from the body's message", () => {
    const all = portType.replace('message="t:In"', 'message="t:All"');
    const header = '<s:header message="t:All" part="token" use="literal"/>';
    const service_ = onlyService(definitions(messages, all, binding(operation(header + literal)), service()));
    expect(service_.operations[0]?.input.body.name.local).toBe("In");
  });

  it("leave the body to the part that soap:body names", () => {
    const all = portType.replace('message="t:In"', 'message="t:All"');
    const named = operation('<s:body use="literal" parts=" p "/>');
    expect(
      onlyService(definitions(messages, all, binding(named), service())).operations[0]?.input.body.name.local,
    ).toBe("In");
    const both = onlyService(definitions(messages, all, binding(operation()), service())).operations[0]
      ?.input;
    expect(both).toMatchObject({ isBody: true, body: { name: { local: "Body" } } });
  });

  it("are left out where the message lacks the part", () => {
    const headers = '<s:header message="t:Headers" part="none" use="literal"/>';
    const named = operation(`${headers}<s:body use="literal" parts="p none"/>`);
    const { contract, problems } = definitions(messages, portType, binding(named), service());
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["SO202", "warning"],
      ["SO202", "warning"],
    ]);
    expect(contract.services[0]?.operations[0]?.input).toMatchObject({ isBody: false, headers: [] });
  });
});

describe("passed over with a warning", () => {
  const passed = (...content: readonly string[]): [services: number, codes: string[]] => {
    const resolved = definitions(messages, ...content);
    expect(resolved.problems.map(({ severity }) => severity)).toEqual(resolved.problems.map(() => "warning"));
    return [resolved.contract.services.length, codes(resolved)];
  };

  it("bindings to HTTP", () => {
    const get = '<w:binding name="Get" type="t:PT"><http:binding verb="GET"/></w:binding>';
    const ports = `<w:port name="PGet" binding="t:Get"/>${port}`;
    expect(passed(portType, binding(operation()), get, service(ports))).toEqual([1, ["SO210"]]);
  });

  it("a second port of the same binding", () => {
    const ports = `${port}<w:port name="P2" binding="t:B"/>`;
    expect(passed(portType, binding(operation()), service(ports))).toEqual([1, ["SO212"]]);
  });

  it("a second port whose binding binds the same, as one for HTTPS does", () => {
    const other = binding(operation(), "BTls");
    const ports = `${port}<w:port name="P2" binding="t:BTls"/>`;
    expect(passed(portType, binding(operation()), other, service(ports))).toEqual([1, ["SO212"]]);
  });

  it("operations that only the binding has", () => {
    const other = operation().replace('name="Do"', 'name="Other"');
    expect(passed(portType, binding(operation() + other), service())).toEqual([1, ["SO207"]]);
  });

  it("an operation that isn't bound", () => {
    expect(passed(portType, binding(""), service())).toEqual([1, ["SO213"]]);
  });

  it("an extension that is required", () => {
    const required = '<x:Policy xmlns:x="urn:x" w:required="true"/><x:Other xmlns:x="urn:x"/>';
    expect(passed(portType, binding(operation()), service(required + port))).toEqual([1, ["SO214"]]);
  });
});

it.each([
  ["style", '<s:operation soapAction="a" style="Document"/>', { style: "document", use: "literal" }],
  ["style", '<s:operation soapAction="a" style="wrapped"/>', { style: "document", use: "literal" }],
])("an unknown %s is taken for one that there is", (_, action, expected) => {
  const { contract, problems } = definitions(
    messages,
    portType,
    binding(operation(literal, literal, action)),
    service(),
  );
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["SO220", "warning"]]);
  expect(contract.services[0]?.operations[0]?.input).toMatchObject(expected);
});

it.each([
  ["Literal", "", "literal"],
  ["Encoded", "", "encoded"],
  ["comments", 'encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"', "encoded"],
  ["comments", "", "literal"],
])('the use "%s" with %s is taken for %s', (use, more, expected) => {
  const body = `<s:body use="${use}" ${more}/>`;
  const { contract, problems } = definitions(messages, portType, binding(operation(body)), service());
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["SO220", "warning"]]);
  expect(contract.services[0]?.operations[0]?.input.use).toBe(expected);
});

it("faults are typed by their messages, header faults by the blocks' bindings", () => {
  const faulty = portType.replace("</w:operation>", '<w:fault name="F" message="t:Out"/></w:operation>');
  const header = `<s:header message="t:Headers" part="token" use="literal">
    <s:headerfault message="t:Headers" part="zone" use="literal"/></s:header>`;
  const bound = operation(header + literal).replace(
    "</w:operation>",
    '<w:fault name="F"><s:fault name="F" use="literal"/></w:fault></w:operation>',
  );
  const [first] = onlyService(definitions(messages, faulty, binding(bound), service())).operations;
  expect(first?.faults.map(({ name, use, element }) => [name, use, element.name.local])).toEqual([
    ["F", "literal", "Out"],
  ]);
  expect(first?.headerFaults.map(({ name }) => name.local)).toEqual(["Zone"]);
});

it("encoded: parts can be nil, and the wrapper has the binding's namespace", () => {
  const typed =
    '<w:message name="Typed"><w:part name="n" type="xs:int" xmlns:xs="http://www.w3.org/2001/XMLSchema"/></w:message>';
  const encoded = '<s:body use="encoded" namespace="urn:calls"/>';
  const asRpc = binding(operation(encoded, encoded)).replace("<s:binding", '<s:binding style="rpc"');
  const both = portType.replaceAll(/message="t:\w+"/g, 'message="t:Typed"');
  const [first] = onlyService(definitions(messages, typed, both, asRpc, service())).operations;
  const content = [
    { element: { name: { namespace: "", local: "n" }, nillable: true }, minOccurs: 1, maxOccurs: 1 },
  ];
  expect(first?.input).toMatchObject({
    style: "rpc",
    use: "encoded",
    isBody: false,
    body: { name: { namespace: "urn:calls", local: "Do" }, type: { content } },
  });
  expect(first?.output?.body.name).toEqual({ namespace: "urn:calls", local: "DoResponse" });
});

it("two ports whose bindings bind different things are two services", () => {
  const ports = `${port}<w:port name="P2" binding="t:B2"/>`;
  const { contract, problems } = definitions(
    messages,
    portType,
    binding(operation()),
    binding(operation(literal, literal, '<s:operation soapAction="urn:t/Other"/>'), "B2"),
    service(ports),
  );
  expect(problems).toEqual([]);
  expect(contract.services.map((each) => each.port)).toEqual(["P", "P2"]);
});

describe("SOAP 1.2", () => {
  const operation12 = (more = 'soapAction="urn:t/Do"'): string =>
    operation(literal, literal, `<s:operation ${more}/>`).replaceAll("<s:", "<s12:");
  const binding12 = (content: string, transport = "http://schemas.xmlsoap.org/soap/http"): string =>
    `<w:binding name="B12" type="t:PT"><s12:binding transport="${transport}"/>${content}</w:binding>`;
  const port12 = '<w:port name="P12" binding="t:B12"><s12:address location="http://localhost/12"/></w:port>';

  it("serves where it is alone", () => {
    const service_ = onlyService(definitions(messages, portType, binding12(operation12()), service(port12)));
    expect(service_).toMatchObject({
      port: "P12",
      soapVersion: "1.2",
      offersSoap12: true,
      address: "http://localhost/12",
    });
    expect(service_.operations.map(({ name, action }) => [name, action])).toEqual([["Do", "urn:t/Do"]]);
  });

  it("gives way to SOAP 1.1, whichever comes first, and is known to be there", () => {
    const bindings = [binding12(operation12()), binding(operation())];
    for (const ports of [port12 + port, port + port12]) {
      const service_ = onlyService(definitions(messages, portType, ...bindings, service(ports)));
      expect(service_).toMatchObject({ port: "P", soapVersion: "1.1", offersSoap12: true });
    }
    const alone = onlyService(definitions(messages, portType, ...bindings, service()));
    expect(alone).toMatchObject({ port: "P", soapVersion: "1.1", offersSoap12: false });
  });

  it("doesn't give way to another service's SOAP 1.1, nor to that of another port type", () => {
    const bindings = [binding12(operation12()), binding(operation())];
    const other = service(port12).replace('name="S"', 'name="S12"');
    const { contract, problems } = definitions(messages, portType, ...bindings, service(), other);
    expect(problems).toEqual([]);
    expect(contract.services.map((each) => [each.port, each.soapVersion])).toEqual([
      ["P", "1.1"],
      ["P12", "1.2"],
    ]);

    const second = portType.replace('name="PT"', 'name="PT2"');
    const to2 = binding12(operation12()).replace("t:PT", "t:PT2");
    const both = definitions(messages, portType, second, to2, binding(operation()), service(port + port12));
    expect(both.contract.services.map((each) => each.portType.local)).toEqual(["PT", "PT2"]);
  });

  it("is looked at only where it serves", () => {
    const wrong = binding12(operation12(), "http://schemas.xmlsoap.org/soap/smtp");
    expect(
      codes(definitions(messages, portType, wrong, binding(operation()), service(port + port12))),
    ).toEqual([]);
    expect(codes(definitions(messages, portType, wrong, service(port12)))).toEqual(["SO217"]);
  });

  it("is carried by HTTP, by either name", () => {
    const transport = "http://www.w3.org/2003/05/soap/bindings/HTTP/";
    onlyService(definitions(messages, portType, binding12(operation12(), transport), service(port12)));
    const as11 = binding(operation()).replace("http://schemas.xmlsoap.org/soap/http", transport);
    expect(codes(definitions(messages, portType, as11, service()))).toEqual(["SO217"]);
  });

  it("needs an action where it says so", () => {
    const of = (more: string): string[] =>
      codes(definitions(messages, portType, binding12(operation12(more)), service(port12)));
    expect(of("")).toEqual([]);
    expect(of('soapActionRequired="false"')).toEqual([]);
    expect(of('soapActionRequired="true"')).toEqual(["SO120"]);
    expect(of('soapActionRequired="perhaps" soapAction="urn:t"')).toEqual(["SO121"]);
  });

  it("doesn't take the elements of SOAP 1.1 for its own", () => {
    const mixed = binding12(operation());
    expect(codes(definitions(messages, portType, mixed, service(port12)))).toEqual(["SO215", "SO215"]);
  });
});
