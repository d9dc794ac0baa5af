// Arrays of SOAP encoding, after the examples of SOAP 1.1, section 5.4.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { nillable, type Codec } from "../../templates/runtime/codec.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { SOAP_12 } from "../../templates/runtime/soap.js";
import { soapArray } from "../../templates/runtime/soap-array.js";
import { typed } from "../../templates/runtime/soap-encoding.js";
import { decode, encode } from "./elements.js";

const XS = "http://www.w3.org/2001/XMLSchema";
const texts = soapArray([XS, "string"], () => typed(XS, "string", string));
const nilTexts = soapArray([XS, "string"], () => nillable(typed(XS, "string", string)));
const table = soapArray([XS, "string"], () => typed(XS, "string", string), { dimensions: 2 });
const cube = soapArray([XS, "int"], () => typed(XS, "int", int), {
  dimensions: 3,
  type: ["urn:t", "Cube"],
  item: ["urn:i", "n"],
});
const lists = soapArray([XS, "string[]"], () => texts);

const array = (attributes: string, content: string): string =>
  `<v xmlns:enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:e12="http://www.w3.org/2003/05/soap-encoding" xmlns:xsd="${XS}" ` +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}>${content}</v>`;
const items = (...words: string[]): string => words.map((word) => `<item>${word}</item>`).join("");

/** An array with holes: places → items. */
const sparse = (length: number, entries: Record<number, unknown>): unknown[] =>
  Object.assign(new Array<unknown>(length), entries);
const holes = (value: readonly unknown[]): readonly number[] =>
  Array.from(value.keys()).filter((index) => !(index in value));

describe("what is read", () => {
  it("one dimension; items have any names and types", () => {
    const content = '<a>My Life and Work</a><b xsi:type="xsd:string">6 days</b><enc:string/>';
    expect(decode(texts, array('enc:arrayType="xsd:string[3]"', content))).toEqual([
      "My Life and Work",
      "6 days",
      "",
    ]);
  });

  it("without a size, or with nothing said at all", () => {
    expect(decode(texts, array('enc:arrayType="xsd:string[]"', items("a", "b")))).toEqual(["a", "b"]);
    expect(decode(texts, array("", items("a", "b")))).toEqual(["a", "b"]);
    expect(decode(texts, array("", ""))).toEqual([]);
    expect(decode(table, array('enc:arrayType="xsd:string[,]"', ""))).toEqual([]);
  });

  it("more items than the size says", () => {
    expect(decode(texts, array('enc:arrayType="xsd:string[0]"', items("a", "b")))).toEqual(["a", "b"]);
  });

  it("several dimensions, the last one running fastest", () => {
    const six = items("r1c1", "r1c2", "r1c3", "r2c1", "r2c2", "r2c3");
    const rows = [
      ["r1c1", "r1c2", "r1c3"],
      ["r2c1", "r2c2", "r2c3"],
    ];
    expect(decode(table, array('enc:arrayType=" xsd:string[2,3] "', six))).toEqual(rows);
    expect(decode(table, array('enc:arrayType="xsd:string[2, 3]"', six))).toEqual(rows);
    expect(decode(table, array('enc:arrayType="xsd:string[,3]"', six))).toEqual(rows);
    expect(decode(cube, array('enc:arrayType="xsd:int[2,1,2]"', items("1", "2", "3", "4")))).toEqual([
      [[1, 2]],
      [[3, 4]],
    ]);
    expect(decode(table, array('enc:arrayType="xsd:string[2,0]"', ""))).toEqual([[], []]);
  });

  it("SOAP 1.2: itemType and arraySize", () => {
    expect(decode(texts, array('e12:itemType="xsd:string" e12:arraySize="2"', items("a", "b")))).toEqual([
      "a",
      "b",
    ]);
    expect(decode(texts, array('e12:arraySize="*"', items("a", "b")))).toEqual(["a", "b"]);
    expect(decode(table, array('e12:arraySize=" * 2 "', items("a", "b")))).toEqual([["a", "b"]]);
  });

  it("arrays of arrays", () => {
    const content = `<x enc:arrayType="xsd:string[2]">${items("a", "b")}</x><x enc:arrayType="xsd:string[1]">${items("c")}</x>`;
    expect(decode(lists, array('enc:arrayType="xsd:string[][2]"', content))).toEqual([["a", "b"], ["c"]]);
  });

  it("a partly transmitted array: what is left out are holes", () => {
    const value = decode(
      texts,
      array(
        'enc:arrayType="xsd:string[5]" enc:offset="[2]"',
        items("The third element", "The fourth element"),
      ),
    );
    expect(value).toEqual(sparse(5, { 2: "The third element", 3: "The fourth element" }));
    expect(holes(value)).toEqual([0, 1, 4]);
  });

  it("a sparse array, and one that goes on behind a position", () => {
    const content =
      '<item enc:position="[2,2]">Third row, third col</item><item>next</item><item enc:position="[7,2]">Eighth row, third col</item>';
    const value = decode(table, array('enc:arrayType="xsd:string[10,10]"', content));
    expect(value).toHaveLength(10);
    expect(value.map((row) => holes(row).length)).toEqual([10, 10, 8, 10, 10, 10, 10, 9, 10, 10]);
    expect(value[2]).toEqual(sparse(10, { 2: "Third row, third col", 3: "next" }));
    expect(value[7]?.[2]).toBe("Eighth row, third col");
  });

  it("a nil item: null where items can be nil, a hole elsewhere", () => {
    const xml = array(
      'enc:arrayType="xsd:string[3]"',
      '<item>a</item><item xsi:nil="true"/><item xsi:nil="1"></item>',
    );
    expect(decode(nilTexts, xml)).toEqual(["a", null, null]);
    expect(holes(decode(texts, xml))).toEqual([1, 2]);
  });
});

describe("what is not read", () => {
  // The path lacks its first character, which is a slash mostly.
  const refusals: Record<
    string,
    [codec: Codec<unknown[]>, attributes: string, content: string, message: string]
  > = {
    "other dimensions": [
      texts as Codec<unknown[]>,
      'enc:arrayType="xsd:string[2,3]"',
      "",
      "has 2 dimensions where 1 are expected",
    ],
    "several dimensions without a size": [
      table as Codec<unknown[]>,
      'enc:arrayType="xsd:string[,]"',
      items("a"),
      "doesn't state its size",
    ],
    "a place outside of the array": [
      table as Codec<unknown[]>,
      'enc:arrayType="xsd:string[2,2]"',
      '<item enc:position="[0,2]"/>',
      "has no place [0,2]",
    ],
    "a place of other dimensions": [
      table as Codec<unknown[]>,
      'enc:arrayType="xsd:string[2,2]"',
      '<item enc:position="[1]"/>',
      "has no place [1]",
    ],
    "an offset that is none": [texts as Codec<unknown[]>, 'enc:offset="?"', "", "has no place ?"],
    "a place twice": [
      texts as Codec<unknown[]>,
      "",
      '<item/><item enc:position="[0]"/>',
      "0]: comes too often",
    ],
    "a nil with content": [
      texts as Codec<unknown[]>,
      "",
      '<item xsi:nil="true"><b/></item>',
      "0]: nil is not allowed here",
    ],
    "an item far away": [
      texts as Codec<unknown[]>,
      "",
      '<item enc:position="[4000000000]"/>',
      "4000000000]: leaves too many items out",
    ],
    "a size beyond all measure": [
      texts as Codec<unknown[]>,
      'enc:arrayType="xsd:string[4000000000]"',
      items("a"),
      "leaves too many items out",
    ],
    "rows without columns beyond all measure": [
      cube as unknown as Codec<unknown[]>,
      'enc:arrayType="xsd:int[60000,60000,0]"',
      "",
      "leaves too many items out",
    ],
    "an item that its type doesn't allow": [
      cube as unknown as Codec<unknown[]>,
      'enc:arrayType="xsd:int[1,1,2]"',
      items("1", "x"),
      '1]: "x" is not a valid xs:int',
    ],
  };
  for (const [name, [codec, attributes, content, message]] of Object.entries(refusals)) {
    it(name, () => {
      expect(() => decode(codec, array(attributes, content))).toThrow(
        expect.objectContaining({ constructor: DecodeError, message }),
      );
    });
  }
});

describe("what is written", () => {
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const encodingNamespace = "http://schemas.xmlsoap.org/soap/encoding/";

  it("one dimension, with the types of the array and its items", () => {
    expect(encode(texts, ["a", "b"])).toEqual([
      '<v xsi:type="n0:Array" n0:arrayType="n2:string[2]"><item xsi:type="n2:string">a</item><item xsi:type="n2:string">b</item></v>',
      ` xmlns:n0="${encodingNamespace}" ${xsi} xmlns:n2="${XS}"`,
    ]);
    expect(encode(texts, [])[0]).toBe('<v xsi:type="n0:Array" n0:arrayType="n2:string[0]"></v>');
  });

  it("several dimensions, an array with a name, items with a name", () => {
    expect(encode(cube, [[[1, 2]], [[3, 4]]])[0]).toBe(
      '<v xsi:type="n3:Cube" n0:arrayType="n4:int[2,1,2]">' +
        [1, 2, 3, 4].map((n) => `<n2:n xsi:type="n4:int">${n}</n2:n>`).join("") +
        "</v>",
    );
  });

  it("arrays of arrays", () => {
    expect(encode(lists, [["a"], []])[0]).toBe(
      '<v xsi:type="n0:Array" n0:arrayType="n2:string[][2]">' +
        '<item xsi:type="n0:Array" n0:arrayType="n2:string[1]"><item xsi:type="n2:string">a</item></item>' +
        '<item xsi:type="n0:Array" n0:arrayType="n2:string[0]"></item></v>',
    );
  });

  it("holes, by the positions of the others; null where items can be nil", () => {
    expect(encode(nilTexts, ["a", null])[0]).toBe(
      '<v xsi:type="n0:Array" n0:arrayType="n2:string[2]"><item xsi:type="n2:string">a</item><item xsi:nil="true"/></v>',
    );
    expect(encode(nilTexts, sparse(4, { 1: "b", 2: null }) as (string | null)[])[0]).toBe(
      '<v xsi:type="n0:Array" n0:arrayType="n2:string[4]">' +
        '<item xsi:type="n2:string" n0:position="[1]">b</item><item n0:position="[2]" xsi:nil="true"/></v>',
    );
    expect(encode(table, [["a", "b"], ["c"]])[0]).toBe(
      '<v xsi:type="n0:Array" n0:arrayType="n2:string[2,2]">' +
        '<item xsi:type="n2:string" n0:position="[0,0]">a</item><item xsi:type="n2:string" n0:position="[0,1]">b</item>' +
        '<item xsi:type="n2:string" n0:position="[1,0]">c</item></v>',
    );
  });

  it("SOAP 1.2: its attributes, and nil for holes", () => {
    const encoder = { text: "", path: [], prefixes: new Map([[SOAP_12, "s:"]]), options: {} };
    table.element?.(encoder, "v", [["a", "b"], ["c"]]);
    expect(encoder.text).toBe(
      '<v xsi:type="n1:Array" n1:itemType="n3:string" n1:arraySize="2 2"><item xsi:type="n3:string">a</item>' +
        '<item xsi:type="n3:string">b</item><item xsi:type="n3:string">c</item><item xsi:nil="true"/></v>',
    );
    expect(encoder.prefixes.get("http://www.w3.org/2003/05/soap-encoding")).toBe("n1:");
    encoder.text = "";
    lists.element?.(encoder, "v", [[]]);
    expect(encoder.text).toBe(
      '<v xsi:type="n1:Array" n1:itemType="n1:Array" n1:arraySize="1">' +
        '<item xsi:type="n1:Array" n1:itemType="n3:string" n1:arraySize="0"></item></v>',
    );
  });

  it("what is no array, or holds a wrong item, is refused", () => {
    expect(() => encode(texts, "ab" as never)).toThrow(
      expect.objectContaining({ constructor: EncodeError, message: "is not an array" }),
    );
    expect(() => encode(table, [["a"], "b" as never])).toThrow("1]: is not an array");
    expect(() => encode(table, [["a"], [1 as never]])).toThrow("1][0]: 1 is not a valid xs:string");
    expect(() => encode(texts, ["a", null as never])).toThrow("1]: null is not a valid xs:string");
  });
});
