// What SOAP encoding has without a schema: values of any type, structs, maps; and elements that say their type.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { nillable, type Codec } from "../../templates/runtime/codec.js";
import { SOAP_12, encodeMessage } from "../../templates/runtime/soap.js";
import { soap12 } from "../../templates/runtime/soap-12.js";
import { encoded, typed } from "../../templates/runtime/soap-encoding.js";
import {
  apacheMap,
  encodedValue,
  soapStruct,
  type EncodedValue,
} from "../../templates/runtime/soap-values.js";
import { complexType, extension, required, type ComplexCodec } from "../../templates/runtime/structures.js";
import { decode, encode } from "./elements.js";

const XS = "http://www.w3.org/2001/XMLSchema";
const ENC = "http://schemas.xmlsoap.org/soap/encoding/";
const any = (attributes: string, content: string): string =>
  `<v xmlns:enc="${ENC}" xmlns:e12="http://www.w3.org/2003/05/soap-encoding" xmlns:a="http://xml.apache.org/xml-soap" ` +
  `xmlns:xsd="${XS}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}>${content}</v>`;
const record = (entries: object): object => Object.assign(Object.create(null) as object, entries);

describe("values of any type that are read", () => {
  const cases: Record<string, [attributes: string, content: string, value: EncodedValue]> = {
    "a simple one": ['xsi:type="xsd:int"', "5", { type: "xs:int", value: 5 }],
    nil: ['xsi:nil="true"', "", null],
    "a simple type of the encoding": ['xsi:type="enc:string"', "x", { type: "xs:string", value: "x" }],
    "bytes of the encoding": [
      'xsi:type="enc:base64"',
      "AQI=",
      { type: "xs:base64Binary", value: new Uint8Array([1, 2]) },
    ],
    "an array, whose items have the type that it says": [
      'xsi:type="enc:Array" enc:arrayType="xsd:int[2]"',
      '<item>1</item><item xsi:type="xsd:string">b</item>',
      {
        type: "soapenc:Array",
        value: [
          { type: "xs:int", value: 1 },
          { type: "xs:string", value: "b" },
        ],
      },
    ],
    "an array of arrays": [
      'enc:arrayType="xsd:int[][1]"',
      '<item enc:arrayType="xsd:int[1]"><item>1</item></item>',
      { type: "soapenc:Array", value: [{ type: "soapenc:Array", value: [{ type: "xs:int", value: 1 }] }] },
    ],
    "an array of two dimensions": [
      'enc:arrayType="xsd:boolean[1,2]"',
      "<item>true</item><item>false</item>",
      {
        type: "soapenc:Array",
        value: [
          [
            { type: "xs:boolean", value: true },
            { type: "xs:boolean", value: false },
          ],
        ],
      },
    ],
    "an array of SOAP 1.2": [
      'e12:itemType="xsd:string" e12:arraySize="1"',
      "<item>a</item>",
      { type: "soapenc:Array", value: [{ type: "xs:string", value: "a" }] },
    ],
    "a struct": [
      'xsi:type="enc:Struct"',
      '<name xsi:type="xsd:string">Ann</name><nothing xsi:nil="1"/>',
      {
        type: "soapenc:Struct",
        value: record({ name: { type: "xs:string", value: "Ann" }, nothing: null }) as never,
      },
    ],
    "a map, and one in it": [
      'xsi:type="a:Map"',
      '<item><key xsi:type="xsd:string">a</key><value xsi:type="xsd:int">123</value></item>' +
        '<item><key xsi:type="xsd:int">0</key><value xsi:type="a:Map"/></item>',
      {
        type: "apache:Map",
        value: record({
          a: { type: "xs:int", value: 123 },
          0: { type: "apache:Map", value: record({}) },
        }) as never,
      },
    ],
  };
  for (const [name, [attributes, content, value]] of Object.entries(cases)) {
    it(name, () => {
      expect(decode(encodedValue, any(attributes, content))).toEqual(value);
    });
  }

  it("a type that isn't known, as it stands", () => {
    const value = decode(encodedValue, any('xsi:type="x:Person" xmlns:x="urn:x"', "<name>Ann</name>"));
    expect(value).toEqual({ xml: expect.stringContaining("<name>Ann</name></v>") as string });
  });

  it("an accessor or a key that comes twice is refused", () => {
    expect(() => decode(soapStruct, any("", '<a xsi:nil="1"/><a xsi:nil="1"/>'))).toThrow(
      "a: comes too often",
    );
    const entry = '<item><key>k</key><value xsi:nil="1"/></item>';
    expect(() => decode(apacheMap, any("", entry + entry))).toThrow('the key "k" comes twice');
  });
});

describe("values of any type that are written", () => {
  const cases: Record<string, [value: EncodedValue, xml: string]> = {
    "a plain one": [true, '<v xsi:type="n1:boolean">true</v>'],
    nil: [null, '<v xsi:nil="true"/>'],
    "raw XML": [{ xml: "<v/>" }, "<v/>"],
    "an array, with its type or without": [
      ["a", { type: "soapenc:Array", value: [] }],
      '<v xsi:type="n0:Array" n0:arrayType="n2:anyType[2]"><item xsi:type="n2:string">a</item>' +
        '<item xsi:type="n0:Array" n0:arrayType="n2:anyType[0]"></item></v>',
    ],
    "a struct": [
      { type: "soapenc:Struct", value: { name: "Ann", nothing: null } },
      '<v xsi:type="n1:Struct"><name xsi:type="n2:string">Ann</name><nothing xsi:nil="true"/></v>',
    ],
    "a map": [
      { type: "apache:Map", value: { a: 123, b: { type: "xs:float", value: 123.5 } } },
      '<v xsi:type="n1:Map"><item><key xsi:type="n2:string">a</key><value xsi:type="n2:int">123</value></item>' +
        '<item><key xsi:type="n2:string">b</key><value xsi:type="n2:float">123.5</value></item></v>',
    ],
  };
  for (const [name, [value, xml]] of Object.entries(cases)) {
    it(name, () => {
      expect(encode(encodedValue, value)[0]).toBe(xml);
    });
  }

  it("what has no type, is no name, or contains itself is refused", () => {
    const itself: EncodedValue[] = [];
    itself.push(itself);
    expect(() => encode(encodedValue, itself)).toThrow("the value contains itself");
    expect(() => encode(encodedValue, [Symbol("s") as never])).toThrow("Symbol(s) has no type on the wire");
    expect(() => encode(soapStruct, { "a b": 1 })).toThrow("a b: is not a name in XML");
    expect(() => encode(encodedValue, { type: "soapenc:Struct", value: null as never })).toThrow(
      "null where an object with members is expected",
    );
    expect(() => encode(encodedValue, { type: "soapenc:Array", value: {} as never })).toThrow(
      "is not an array",
    );
  });
});

describe("elements that say their type", () => {
  interface Person {
    name?: string | null;
    age: number;
  }
  interface Employee extends Person {
    boss?: Person;
  }
  const Person: ComplexCodec<Person> = typed(
    "urn:p",
    "Person",
    complexType<Person>("", () => ({
      name: nillable(typed(XS, "string", string)),
      age: required(typed(ENC, "int", int)),
    })),
  );
  const Employee: ComplexCodec<Employee> = typed(
    "urn:p",
    "Employee",
    extension<Employee, Person>(
      () => Person,
      "",
      () => ({ boss: Person }),
    ),
  );

  it("are written so, down to the members; nil ones say none", () => {
    expect(encode(Employee, { name: "Ann", age: 7, boss: { name: null, age: 8 } })).toEqual([
      '<v xsi:type="n1:Employee"><name xsi:type="n2:string">Ann</name><age xsi:type="n3:int">7</age>' +
        '<boss xsi:type="n1:Person"><name xsi:nil="true"/><age xsi:type="n3:int">8</age></boss></v>',
      ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:n1="urn:p" xmlns:n2="${XS}" xmlns:n3="${ENC}"`,
    ]);
  });

  it("are read whatever they say", () => {
    expect(decode(Employee, any("", '<name xsi:type="enc:string">Ann</name><age>7</age>'))).toEqual({
      name: "Ann",
      age: 7,
    });
  });

  it("keep the attributes that the codec writes itself", () => {
    const withAttribute: Codec<string> = {
      ...string,
      element: (encoder, tag, value, attributes = "") => {
        encoder.text += `<${tag}${attributes} a="${value}"/>`;
      },
    };
    expect(encode(typed("urn:t", "T", withAttribute), "x")[0]).toBe('<v xsi:type="n1:T" a="x"/>');
  });

  it("keep the place of a value of any type in an array with holes", () => {
    const values: EncodedValue[] = [];
    values[1] = 5;
    values[2] = { xml: "<item/>" };
    expect(encode(encodedValue, values)[0]).toBe(
      '<v xsi:type="n0:Array" n0:arrayType="n2:anyType[3]"><item n0:position="[1]" xsi:type="n2:int">5</item><item n0:position="[2]"/></v>',
    );
  });

  it("stand in a body that says its encoding, that of the envelope's version", () => {
    const message = {
      namespace: "urn:m",
      name: "ask",
      body: encoded(complexType<{ who?: Person }>("", () => ({ who: Person }))),
      headers: complexType<object>("", () => ({})),
    };
    const content = { body: { who: { age: 1 } }, headers: {} };
    expect(encodeMessage(message, content)).toBe(
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:n1="urn:m" ' +
        `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:n3="urn:p" xmlns:n4="${ENC}">` +
        `<s:Header></s:Header><s:Body><n1:ask s:encodingStyle="${ENC}">` +
        '<who xsi:type="n3:Person"><age xsi:type="n4:int">1</age></who></n1:ask></s:Body></s:Envelope>',
    );
    const xml = encodeMessage(message, content, {}, soap12);
    expect(xml).toContain('<n1:ask s:encodingStyle="http://www.w3.org/2003/05/soap-encoding">');
    expect(xml).toContain(`xmlns:s="${SOAP_12}"`);
    expect(xml).toContain('xmlns:n4="http://www.w3.org/2003/05/soap-encoding"');
  });
});
