// The verb in process: what the trees are made of, what is cut, and what is said when there is no sample.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as appointment from "../../generated/appointment/operations.js";
import {
  decodeMessage,
  encodeMessage,
  type Message,
  type SoapVersion,
} from "../../generated/runtime/soap.js";
import { sample, type SampleOptions } from "../../generator/commands/sample.js";
import { Diagnostics, format } from "../../generator/diagnostics.js";
import type { Contract } from "../../generator/model/model.js";
import { readContract } from "../../generator/read/contract.js";
import { nearNames } from "../../generator/near-names.js";
import type { Collection } from "../../templates/runtime/attachments.js";
import { constructsFolder, generateConstruct, load } from "../construct.js";
import { resolve } from "../generator/read/documents.js";
import { withoutTypes, xmlTree } from "../xml-tree.js";

const now = "2024-01-01T00:00:00Z";
const wire = { directions: ["input", "output"], documented: false, now } as const;

/** A contract of one operation, `Call`, whose request holds one element `value` of the type `T` that the schema states. */
function contractOf(schema: string, { output = "", value = "" } = {}): Contract {
  const types = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:ms="http://schemas.microsoft.com/2003/10/Serialization/"
      targetNamespace="urn:t" elementFormDefault="qualified">${schema}
    <xs:element name="Call"><xs:complexType><xs:sequence><xs:element name="value" type="t:T"${value}/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="CallResponse"><xs:complexType><xs:sequence/></xs:complexType></xs:element>
    <xs:element name="Succeeded" type="xs:boolean"/><xs:element name="ExceptionInfo" type="xs:string" nillable="true"/>
    <xs:element name="ApplicationToken" type="xs:string"/>
  </xs:schema>`;
  const parts = ["Call", "CallResponse", "Succeeded", "ExceptionInfo", "ApplicationToken"];
  const wsdl = `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t" targetNamespace="urn:t">
    ${parts.map((part) => `<w:message name="${part}"><w:part name="p" element="t:${part}"/></w:message>`).join("")}
    <w:portType name="Port"><w:operation name="Call"><w:input message="t:Call"/><w:output message="t:CallResponse"/></w:operation></w:portType>
    <w:binding name="B" type="t:Port"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
      <w:operation name="Call"><s:operation soapAction="urn:call"/>
        <w:input><s:body use="literal"/></w:input><w:output><s:body use="literal"/>${output}</w:output>
      </w:operation></w:binding>
    <w:service name="S"><w:port name="P" binding="t:B"><s:address location="http://s.example"/></w:port></w:service>
  </w:definitions>`;
  const { contract, problems } = resolve([types], wsdl);
  expect(problems).toEqual([]);
  return contract;
}

/** What the sample of the request holds in `value`. */
function valueOf(schema: string): string | undefined {
  const diagnostics = new Diagnostics();
  const text = sample(contractOf(schema), "Call", { ...wire, directions: ["input"] }, diagnostics);
  const [, value] = /<n1:Call>(.*)<\/n1:Call>/s.exec(text ?? "") ?? [];
  return value ?? diagnostics.sorted().map(format).join("\n");
}

function complex(name: string, ...elements: readonly string[]): string {
  const stated = elements.map((element) => `<xs:element ${element}/>`).join("");
  return `<xs:complexType name="${name}"><xs:sequence>${stated}</xs:sequence></xs:complexType>`;
}

describe("a sample of the wire", () => {
  it("has a value in every member, and one entry in every array", () => {
    const schema = complex(
      "T",
      'name="text" type="xs:string" minOccurs="0" nillable="true"',
      'name="number" type="xs:double"',
      'name="many" type="xs:int" minOccurs="0" maxOccurs="unbounded"',
      'name="three" type="xs:int" minOccurs="3" maxOccurs="3"',
      'name="none" type="xs:int" minOccurs="0" maxOccurs="0"',
    );
    expect(valueOf(schema)).toBe(
      "<n1:value><n1:text></n1:text><n1:number>0</n1:number><n1:many>0</n1:many>" +
        "<n1:three>0</n1:three><n1:three>0</n1:three><n1:three>0</n1:three></n1:value>",
    );
  });

  it("writes names with prefixes, in elements and attributes", () => {
    const verb = `<xs:simpleType name="Verb"><xs:restriction base="xs:QName"><xs:enumeration value="t:get"/></xs:restriction></xs:simpleType>`;
    const verbs = `<xs:simpleType name="Verbs"><xs:list itemType="t:Verb"/></xs:simpleType>`;
    const said = `<xs:complexType name="Said"><xs:simpleContent><xs:extension base="t:Verb">
      <xs:attribute name="by" type="t:Verb" default="t:get"/></xs:extension></xs:simpleContent></xs:complexType>`;
    const schema = complex(
      "T",
      'name="verb" type="t:Verb" default="t:get"',
      'name="verbs" type="t:Verbs"',
      'name="said" type="t:Said"',
    );
    expect(valueOf(verb + verbs + said + schema)).toBe(
      "<n1:value><n1:verb>n1:get</n1:verb><n1:verbs>n1:get</n1:verbs>" +
        '<n1:said by="n1:get">n1:get</n1:said></n1:value>',
    );
  });

  it("leaves an optional member out where the type would hold itself", () => {
    const schema = complex(
      "T",
      'name="id" type="xs:int"',
      'name="child" type="t:T" minOccurs="0" nillable="true"',
    );
    expect(valueOf(schema)).toBe("<n1:value><n1:id>0</n1:id></n1:value>");
  });

  it("writes nil where a member that must be there would hold its own type", () => {
    const schema = complex("T", 'name="child" type="t:T" nillable="true"');
    expect(valueOf(schema)).toBe('<n1:value><n1:child xsi:nil="true"/></n1:value>');
  });

  it("leaves an array of the type itself empty", () => {
    const array = complex(
      "ArrayOfT",
      'name="T" type="t:T" minOccurs="0" maxOccurs="unbounded" nillable="true"',
    );
    expect(valueOf(array + complex("T", 'name="children" type="t:ArrayOfT"'))).toBe(
      "<n1:value><n1:children></n1:children></n1:value>",
    );
  });

  it("goes back to where it can do without", () => {
    const schema = complex("T", 'name="b" type="t:B" minOccurs="0"') + complex("B", 'name="back" type="t:T"');
    expect(valueOf(schema)).toBe("<n1:value></n1:value>");
  });

  it("does not exist where a type can't do without itself", () => {
    expect(valueOf(complex("T", 'name="self" type="t:T"'))).toMatch(/^error SO603 /);
  });

  it("stays readable where types multiply, and is refused where they must", () => {
    const levels = Array.from({ length: 30 }, (_, level) => level);
    const wide = (minOccurs: number): string =>
      levels
        .map((level) =>
          complex(
            level === 0 ? "T" : `T${level}`,
            ...(level === 29
              ? []
              : [1, 2, 3].map((one) => `name="m${one}" type="t:T${level + 1}" minOccurs="${minOccurs}"`)),
          ),
        )
        .join("");
    const text = valueOf(wide(0)) ?? "";
    expect(text.length).toBeGreaterThan(1000);
    expect(text.length).toBeLessThan(1_000_000);
    expect(valueOf(wide(1))).toMatch(/^error SO603 /);
  });

  it("says the type where the declaration leaves it open", () => {
    expect(valueOf(complex("T", 'name="any" type="xs:anyType"'))).toBe(
      '<n1:value><n1:any xsi:type="n3:string"></n1:any></n1:value>',
    );
    const derived = (base: string): string =>
      `<xs:complexType name="D"><xs:complexContent><xs:extension base="t:${base}"><xs:sequence>
        <xs:element name="own" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`;
    const holder = complex("T", 'name="item" type="t:Base"');
    expect(valueOf(holder + complex("Base", 'name="id" type="xs:int"') + derived("Base"))).toBe(
      '<n1:value><n1:item xsi:type="n1:Base"><n1:id>0</n1:id></n1:item></n1:value>',
    );
    const abstract = complex("Base", 'name="id" type="xs:int"').replace(
      'name="Base"',
      'name="Base" abstract="true"',
    );
    expect(valueOf(holder + abstract + derived("Base"))).toBe(
      '<n1:value><n1:item xsi:type="n1:D"><n1:id>0</n1:id><n1:own>0</n1:own></n1:item></n1:value>',
    );
  });

  it("asks for prefixes in the order of the runtime", () => {
    const text = sample(
      contractOf(complex("T")),
      "Call",
      { ...wire, directions: ["input"] },
      new Diagnostics(),
    );
    expect(text).toBe(
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:n1="urn:t"><s:Header></s:Header>' +
        "<s:Body><n1:Call><n1:value></n1:value></n1:Call></s:Body></s:Envelope>\n",
    );
  });
});

/** A sample must be what the generated code writes for the values that it reads from it. `parts` travel beside the envelope. */
function roundTrip(
  message: Message<unknown, object>,
  xml: string,
  soap?: SoapVersion,
  parts: readonly { readonly name: string }[] = [],
): string {
  const sent: string[] = [];
  const attachments: Collection = {
    put: () => undefined,
    get: () => undefined,
    add: (name) => `cid:${sent.push(name)}`,
    received: parts.map(({ name }) => ({ id: `${name}=1@x`, contentType: "", data: new Uint8Array([1]) })),
  };
  const written = encodeMessage(message, decodeMessage(message, xml, { attachments }), { attachments }, soap);
  expect(sent).toEqual(parts.map(({ name }) => `${name}=`));
  return `${written}\n`;
}

describe("what the generated client writes for the same values", () => {
  it("is the sample, for every message of Appointment", async () => {
    const contract = await readContract(["wsdl/Appointment.wsdl"], new Diagnostics());
    let count = 0;
    for (const operation of contract?.services[0]?.operations ?? []) {
      for (const direction of ["input", "output"] as const) {
        const options: SampleOptions = { ...wire, directions: [direction] };
        const text = contract && sample(contract, operation.name, options, new Diagnostics());
        const message = appointment[operation.name as keyof typeof appointment][direction];
        expect(roundTrip(message as Message<unknown, object>, text ?? ""), operation.name).toBe(text);
        count++;
      }
    }
    expect(count).toBe(168);
  });

  it.each(readdirSync(constructsFolder))(
    "is the sample, for every message of the construct %s",
    async (name) => {
      const generated = await generateConstruct(name);
      const { operations } = await load(generated);
      expect(operations.size).toBeGreaterThan(0);
      const stated = generated.contract.services.flatMap((service) => service.operations);
      for (const [operation, { soap, input, output }] of operations) {
        for (const [direction, message] of [
          ["input", input],
          ["output", output],
        ] as const) {
          const options: SampleOptions = { ...wire, directions: [direction] };
          const diagnostics = new Diagnostics();
          const text = sample(generated.contract, operation, options, diagnostics);
          const codes = diagnostics.sorted().map(({ code }) => code);
          const declared = stated.find((one) => one.name === operation)?.[direction];
          if (declared === undefined) expect(codes).toEqual(["SO604"]);
          else if (name.startsWith("soap-") && text === undefined) expect(codes).toEqual(["SO605"]);
          else {
            const written = withoutTypes(xmlTree(roundTrip(message, text ?? "", soap, declared.attachments)));
            expect(written, operation).toEqual(withoutTypes(xmlTree(text ?? "")));
          }
        }
      }
    },
  );
});

describe("NetServer's header blocks", () => {
  const contract = (): Promise<Contract | undefined> =>
    readContract(["wsdl/Appointment.wsdl"], new Diagnostics());
  const headerOf = async (direction: "input" | "output"): Promise<string | undefined> => {
    const read = await contract();
    const text = read && sample(read, "SetSeen", { ...wire, directions: [direction] }, new Diagnostics());
    return /<s:Header>(.*)<\/s:Header>/.exec(text ?? "")?.[1];
  };

  it("are token and ticket of the documentation in a request", async () => {
    expect(await headerOf("input")).toBe(
      "<n1:ApplicationToken>1234567-1234-9876</n1:ApplicationToken>" +
        "<n1:Credentials><n1:Ticket>7T:1234abcxyzExample==</n1:Ticket></n1:Credentials>",
    );
  });

  it("say in a response that the call succeeded", async () => {
    const header = await headerOf("output");
    expect(header).toContain('<n1:ExceptionInfo xsi:nil="true"/>');
    expect(header).toContain("<n1:Succeeded>true</n1:Succeeded>");
  });

  it("are plain values in other contracts", () => {
    const output = '<s:header message="t:Succeeded" part="p" use="literal"/>';
    const text = sample(
      contractOf(complex("T"), { output }),
      "Call",
      { ...wire, directions: ["output"] },
      new Diagnostics(),
    );
    expect(text).toContain("<s:Header><n1:Succeeded>false</n1:Succeeded></s:Header>");
  });
});

describe("documented samples", () => {
  const output = ["Succeeded", "ExceptionInfo"]
    .map((name) => `<s:header message="t:${name}" part="p" use="literal"/>`)
    .join("");
  const nodes =
    complex(
      "ArrayOfstring",
      'name="string" type="xs:string" minOccurs="0" maxOccurs="unbounded" nillable="true"',
    ) +
    complex(
      "T",
      'name="id" type="xs:int"',
      'name="ratio" type="xs:double"',
      'name="length" type="xs:duration"',
      'name="at" type="xs:dateTime"',
      'name="name" type="xs:string"',
      'name="child" type="t:T" minOccurs="0"',
      'name="words" type="t:ArrayOfstring"',
    );
  const printed = (schema: string): readonly string[] => {
    const options: SampleOptions = { directions: ["input"], documented: true, now };
    const text = sample(contractOf(schema, { output }), "Call", options, new Diagnostics()) ?? "";
    return text.slice(text.indexOf("   <Port:Call>")).split("\n");
  };

  it("have the documentation's values and layout", () => {
    expect(printed(nodes).slice(0, 7)).toEqual([
      "   <Port:Call>",
      '    <Port:value xsi:type="Port:T">',
      '     <Port:id xsi:type="xsd:int">0</Port:id>',
      '     <Port:ratio xsi:type="xsd:double">0.0</Port:ratio>',
      '     <Port:length xsi:type="xsd:duration"></Port:length>',
      '     <Port:at xsi:type="xsd:dateTime">2024-01-01T00:00:00Z</Port:at>',
      '     <Port:name xsi:type="xsd:string"></Port:name>',
    ]);
    expect(printed(nodes).slice(-5)).toEqual([
      "   </Port:Call>",
      "",
      " </SOAP-ENV:Body>",
      "</SOAP-ENV:Envelope>",
      "",
    ]);
  });

  it("are cut at level 7 of a request: nil but for strings, which are nil in arrays", () => {
    const lines = printed(nodes);
    const deepest = lines.filter((line) => line.startsWith(" ".repeat(10)));
    expect(deepest).toEqual([
      '          <Port:id xsi:nil="true"></Port:id>',
      '          <Port:ratio xsi:nil="true"></Port:ratio>',
      '          <Port:length xsi:nil="true"></Port:length>',
      '          <Port:at xsi:nil="true"></Port:at>',
      '          <Port:name xsi:type="xsd:string"></Port:name>',
      '          <Port:child xsi:nil="true"></Port:child>',
      '          <Port:words xsi:nil="true"></Port:words>',
      '          <Port:string xsi:nil="true"></Port:string>',
    ]);
  });

  it("leave out what an object inherits from Carrier, and a pair's xsi:type", () => {
    const schema =
      complex("Carrier", 'name="TableRight" type="xs:int"') +
      `<xs:complexType name="Pairs"><xs:annotation><xs:appinfo><ms:IsDictionary>true</ms:IsDictionary></xs:appinfo></xs:annotation><xs:sequence>
        <xs:element name="Pair" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="Key" type="xs:dateTime"/><xs:element name="Value" type="xs:dateTime"/>
        </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType>` +
      `<xs:complexType name="T"><xs:complexContent><xs:extension base="t:Carrier"><xs:sequence>
        <xs:element name="pairs" type="t:Pairs"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`;
    expect(printed(schema).slice(1, 9)).toEqual([
      '    <Port:value xsi:type="Port:T">',
      '     <Port:pairs xsi:type="Port:Pairs">',
      "      <Port:Pair>",
      '       <Port:Key xsi:type="xsd:dateTime"></Port:Key>',
      '       <Port:Value xsi:type="xsd:dateTime">2024-01-01T00:00:00Z</Port:Value>',
      "      </Port:Pair>",
      "     </Port:pairs>",
      "    </Port:value>",
    ]);
  });

  it("have names with prefixes", () => {
    const schema =
      `<xs:simpleType name="Verb"><xs:restriction base="xs:QName"><xs:enumeration value="t:get"/></xs:restriction></xs:simpleType>` +
      complex("T", 'name="verb" type="t:Verb"', 'name="any" type="xs:QName"');
    expect(printed(schema).slice(2, 4)).toEqual([
      '     <Port:verb xsi:type="Port:Verb">Port:get</Port:verb>',
      '     <Port:any xsi:type="xsd:QName">x</Port:any>',
    ]);
  });

  it("are refused for other contracts", () => {
    const diagnostics = new Diagnostics();
    const options = { ...wire, documented: true };
    expect(sample(contractOf(complex("T")), "Call", options, diagnostics)).toBeUndefined();
    expect(diagnostics.sorted().map(({ code }) => code)).toEqual(["SO602"]);
  });
});

describe("an operation that isn't there", () => {
  it("is reported with the names that may have been meant", () => {
    const diagnostics = new Diagnostics();
    expect(sample(contractOf(complex("T")), "cal", wire, diagnostics)).toBeUndefined();
    expect(diagnostics.sorted().map(({ code, sentence, hint }) => ({ code, sentence, hint }))).toEqual([
      { code: "SO601", sentence: 'The contract has no operation "cal".', hint: 'Did you mean "Call"?' },
    ]);
  });

  it.each([
    ["SetSen", ["SetSeen"]],
    ["setseen", ["SetSeen"]],
    ["SaveAppointment", ["SaveAppointmentEntity", "SaveAppointments"]],
    ["Frobnicate", []],
    ["", []],
  ])("%s is near to %s", (name, expected) => {
    const known = ["SetSeen", "SaveAppointments", "SaveAppointmentEntity", "GetDays", "Move"];
    expect([...nearNames(name, known)].sort()).toEqual(expected);
  });
});
