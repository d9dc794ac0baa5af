// `xs:anyType`: a JavaScript value in, a typed value out, and raw XML for types that aren't known.
import { describe, expect, it } from "vitest";
import { anyType, type AnyType } from "../../templates/runtime/any-type.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { decode, encode } from "./elements.js";

const namespaces =
  'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" ' +
  'xmlns:s="http://schemas.microsoft.com/2003/10/Serialization/"';

describe("what is read", () => {
  const cases: [type: string, text: string, value: AnyType][] = [
    ["x:string", "a", { type: "xs:string", value: "a" }],
    ["x:int", "5", { type: "xs:int", value: 5 }],
    ["x:short", "5", { type: "xs:short", value: 5 }],
    ["x:double", "5", { type: "xs:double", value: 5 }],
    ["x:long", "9007199254740993", { type: "xs:long", value: 9007199254740993n }],
    ["x:boolean", "true", { type: "xs:boolean", value: true }],
    ["x:decimal", "1.10", { type: "xs:decimal", value: "1.10" }],
    ["x:dateTime", "2024-02-29T12:00:00", { type: "xs:dateTime", value: "2024-02-29T12:00:00" }],
    ["x:base64Binary", "AQI=", { type: "xs:base64Binary", value: Uint8Array.of(1, 2) }],
    [
      "x:QName",
      "x:int",
      { type: "xs:QName", value: { namespace: "http://www.w3.org/2001/XMLSchema", local: "int" } },
    ],
    [
      "s:guid",
      "00000000-0000-0000-0000-000000000000",
      { type: "ser:guid", value: "00000000-0000-0000-0000-000000000000" },
    ],
    ["s:char", "65", { type: "ser:char", value: 65 }],
    ["s:duration", "PT1H", { type: "ser:duration", value: "PT1H" }],
  ];
  for (const [type, text, value] of cases) {
    it(`has its type: ${type}`, () => {
      expect(decode(anyType, `<v ${namespaces} i:type="${type}">${text}</v>`)).toEqual(value);
    });
  }

  it("is checked as its type asks", () => {
    expect(() => decode(anyType, `<v ${namespaces} i:type="x:int">five</v>`)).toThrow(DecodeError);
    expect(() => decode(anyType, `<v ${namespaces} i:type="q:int">5</v>`)).toThrow(DecodeError);
  });

  it("is raw where the type isn't known or isn't said", () => {
    const unknown = `<v ${namespaces} i:type="x:anyType"><a/></v>`;
    expect(decode(anyType, unknown)).toEqual({ xml: unknown });
    expect(decode(anyType, "<v>text</v>")).toEqual({ xml: "<v>text</v>" });
  });
});

describe("what is written", () => {
  const xsd = "http://www.w3.org/2001/XMLSchema";
  const cases: [value: AnyType, type: string, text: string][] = [
    ["a<b", "string", "a&#60;b"],
    [true, "boolean", "true"],
    [5, "int", "5"],
    [-2147483648, "int", "-2147483648"],
    [2147483648, "double", "2147483648"],
    [-0, "double", "-0"],
    [5.5, "double", "5.5"],
    [NaN, "double", "NaN"],
    [5n, "long", "5"],
    [Uint8Array.of(1, 2), "base64Binary", "AQI="],
    [{ type: "xs:short", value: 5 }, "short", "5"],
  ];
  for (const [value, type, text] of cases) {
    it(`says its type: ${type} ${text}`, () => {
      const [xml, declared] = encode(anyType, value);
      expect(xml).toBe(`<v xsi:type="n1:${type}">${text}</v>`);
      expect(declared).toContain(`xmlns:n1="${xsd}"`);
    });
  }

  it("is raw XML as it came", () => {
    const xml = `<v ${namespaces} i:type="s:unknown">1</v>`;
    expect(encode(anyType, decode(anyType, xml))[0]).toBe(xml);
  });

  it("is refused where it has no type, or the raw XML is another element or none", () => {
    const wrong: unknown[] = [
      undefined,
      null,
      {},
      Symbol("s"),
      { type: "xs:nothing", value: 1 },
      { type: "xs:int", value: "1" },
      { type: ["xs:int"], value: 1 },
      { type: Object.create(null) as object, value: 1 },
      { xml: 5 },
      { xml: "" },
      { xml: "<w/>" },
      { xml: "<v>" },
      { xml: "<v/><v/>" },
    ];
    for (const value of wrong) expect(() => encode(anyType, value as AnyType)).toThrow(EncodeError);
  });
});
