// Attributes: in start tags of every kind of complex type, with types, namespaces and nil.
import { describe, expect, it } from "vitest";
import { anyAttribute } from "../../templates/runtime/any-attribute.js";
import { attributed, qualifiedAttribute, requiredAttribute } from "../../templates/runtime/attributes.js";
import { int, language, QName, string } from "../../templates/runtime/builtins.js";
import { enumeration, list, type Codec } from "../../templates/runtime/codec.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { family, tagged } from "../../templates/runtime/family.js";
import { nillableWithAttributes, type Nil } from "../../templates/runtime/nil.js";
import { unknownMembersOf } from "../../templates/runtime/members.js";
import {
  complexType,
  extension,
  repeated,
  required,
  type ComplexCodec,
} from "../../templates/runtime/structures.js";
import { decode, encode } from "./elements.js";

const XML = "http://www.w3.org/XML/1998/namespace";
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

interface Item {
  name: string;
  id: string;
  size?: number;
  tags?: ("x" | "y")[];
  lang?: string;
  ref?: QName;
  code?: number;
  "@name"?: string;
}
const Item: ComplexCodec<Item> = attributed(
  () => ({
    id: requiredAttribute(string),
    size: int,
    tags: list(enumeration({ x: "x", y: "y" })),
    lang: qualifiedAttribute(XML, "lang", language),
    ref: QName,
    code: qualifiedAttribute("urn:q", "code", int),
    "@name": qualifiedAttribute("", "name", string),
  }),
  complexType("urn:i", () => ({ name: required(string) })),
);

describe("attributes", () => {
  it("are members after the elements, each by its type and namespace", () => {
    const value = decode(
      Item,
      '<v xmlns="urn:i" xmlns:q="urn:q" code="x" q:code=" 5 " name="n" ref="q:r" xml:lang="nb-NO" tags="x  y" size="-1" id="a&#9;b">' +
        "<name>e</name></v>",
    );
    expect(Object.entries(value)).toEqual([
      ["name", "e"],
      ["id", "a\tb"],
      ["size", -1],
      ["tags", ["x", "y"]],
      ["lang", "nb-NO"],
      ["ref", { namespace: "urn:q", local: "r" }],
      ["code", 5],
      ["@name", "n"],
    ]);
    expect(encode(Item, value)).toEqual([
      '<v id="a&#9;b" size="-1" tags="x y" xml:lang="nb-NO" ref="n1:r" n1:code="5" name="n"><n2:name>e</n2:name></v>',
      ` xmlns:xml="${XML}" xmlns:n1="urn:q" xmlns:n2="urn:i"`,
    ]);
  });

  it("are written so that they are read again as they were", () => {
    const id = "\"'<>&\t\n\r é\u{1f600}";
    const [xml] = encode(Item, { name: "", id });
    expect(xml).toBe('<v id="&#34;\'&#60;&#62;&#38;&#9;&#10;&#13; é\u{1f600}"><n0:name></n0:name></v>');
    expect(decode(Item, xml.replace("<v", '<v xmlns:n0="urn:i"'))).toEqual({ name: "", id });
  });

  it.each<[xml: string, message: string]>([
    ["<v><name/></v>", "id is missing"],
    ['<v id="1"/>', "name is missing"],
    ['<v id="1" size="x"><name/></v>', 'size: "x" is not a valid xs:int'],
    ['<v id="1" ref="p:r"><name/></v>', 'ref: "p:r" is not a valid xs:QName'],
    ['<v id="1" tags="x z"><name/></v>', 'tags: "x z" is not a valid list of enumeration value'],
    ['<v id="1"><name/>text</v>', "text is not allowed here"],
  ])("refuse %s", (xml, message) => {
    const document = xml.replace("<v", '<v xmlns="urn:i"');
    expect(() => decode(Item, document)).toThrow(DecodeError);
    expect(() => decode(Item, document)).toThrow(new RegExp(`^${message}$`));
  });

  it.each<[value: unknown, message: string]>([
    [{ name: "" }, "id: is missing"],
    [{ id: "" }, "name: is missing"],
    [{ name: "", id: 1 }, "id: 1 is not a valid xs:string"],
    [{ name: "", id: "", size: null }, "size: null is not a valid xs:int"],
    [{ name: "", id: "\0" }, "id: holds a character that XML can't carry"],
    [null, "null where an object with members is expected"],
    [new Map(), "an object where an object with members is expected"],
  ])("don't send %o", (value, message) => {
    expect(() => encode(Item, value as Item)).toThrow(EncodeError);
    expect(() => encode(Item, value as Item)).toThrow(new RegExp(`^${message}$`));
  });

  it("that aren't known are left out; members that aren't are kept", () => {
    const value = decode(Item, '<v xmlns="urn:i" id="1" new="n"><name/><other/></v>');
    expect(Object.keys(value)).toEqual(["name", "id"]);
    expect(unknownMembersOf(value).map(({ name }) => name)).toEqual(["other"]);
    expect(encode(Item, value)[0]).toBe('<v id="1"><n0:name></n0:name><other xmlns="urn:i"/></v>');
  });

  it("say in arrays and members where they are", () => {
    const Outer = complexType<{ items?: Item[] }>("urn:i", () => ({ items: repeated(Item, 0) }));
    const xml = '<v xmlns="urn:i"><items id="1"><name/></items><items id="1" size="x"><name/></items></v>';
    expect(() => decode(Outer, xml)).toThrow(/^items\[1\]\/size: "x"/);
    expect(() => encode(Outer, { items: [{ name: "", id: 1 as unknown as string }] })).toThrow(
      /^items\[0\]\/id: 1/,
    );
  });
});

describe("a type that extends one with attributes", () => {
  interface Sub extends Item {
    more?: string;
    extra?: number;
  }
  const Sub: ComplexCodec<Sub> = attributed(
    () => ({ extra: int }),
    extension(
      () => Item,
      "urn:s",
      () => ({ more: string }),
    ),
    () => Item,
  );
  const Same: ComplexCodec<Omit<Sub, "extra">> = attributed(
    () => ({}),
    extension(
      () => Item,
      "urn:s",
      () => ({ more: string }),
    ),
    () => Item,
  );

  it("has them, too", () => {
    const xml = '<v id="1" extra="2"><n0:name>n</n0:name><n1:more>m</n1:more></v>';
    const value = { name: "n", more: "m", id: "1", extra: 2 };
    expect(decode(Sub, xml.replace("<v", '<v xmlns:n0="urn:i" xmlns:n1="urn:s"'))).toEqual(value);
    expect(encode(Sub, value)[0]).toBe(xml);
    expect(() => decode(Same, '<v xmlns="urn:i"><name/></v>')).toThrow(/^id is missing$/);
    expect(encode(Same, { id: "1", name: "" })[0]).toBe('<v id="1"><n0:name></n0:name></v>');
  });
});

describe("a family of types with attributes", () => {
  interface Shape {
    $type: "Shape";
    id?: string;
  }
  interface Circle extends Omit<Shape, "$type"> {
    $type: "Circle";
    r: number;
    unit: string;
  }
  const Shape: ComplexCodec<Shape> = tagged(
    "Shape",
    attributed(
      () => ({ id: string }),
      complexType("urn:s", () => ({})),
    ),
  );
  const Circle: ComplexCodec<Circle> = tagged(
    "Circle",
    attributed(
      () => ({ unit: requiredAttribute(string) }),
      extension(
        () => Shape,
        "urn:s",
        () => ({ r: required(int) }),
      ),
      () => Shape,
    ),
  );
  const AnyShape: Codec<Shape | Circle> = family("Shape", () => ({
    Shape: ["urn:s", Shape],
    Circle: ["urn:s", Circle],
  }));

  it("has them beside xsi:type", () => {
    const value: Circle = { $type: "Circle", r: 1, id: "i", unit: "cm" };
    const xml = '<v xsi:type="n1:Circle" id="i" unit="cm"><n1:r>1</n1:r></v>';
    expect(encode(AnyShape, value)[0]).toBe(xml);
    expect(decode(AnyShape, xml.replace("<v", `<v ${xsi} xmlns:n1="urn:s"`))).toEqual(value);
    expect(() => encode(AnyShape, { $type: "Circle", r: 1 } as Circle)).toThrow(/^unit: is missing$/);
  });

  it("has those of the declared type where it is nil", () => {
    const codec: Codec<Shape | Circle | null | Nil<{ id?: string }>> = nillableWithAttributes(
      AnyShape,
      Shape,
    );
    expect(decode(codec, `<v ${xsi} xsi:nil="true" id="i"/>`)).toEqual({ id: "i", $nil: true });
    expect(encode(codec, { $type: "Shape", id: "i" })[0]).toBe('<v xsi:type="n1:Shape" id="i"></v>');
  });
});

describe("nil with attributes", () => {
  const codec: Codec<Item | null | Nil<{ id: string; ref?: QName }>> = nillableWithAttributes(Item);
  const Outer = complexType<{ item: Item | null | Nil<{ id: string; ref?: QName }> }>("urn:i", () => ({
    item: required(codec),
  }));

  it("keeps them", () => {
    const xml = `<v xmlns="urn:i" ${xsi}><item xmlns:q="urn:q" ref="q:r" id="1" xsi:nil="true"></item></v>`;
    const value = { item: { id: "1", ref: { namespace: "urn:q", local: "r" }, $nil: true } } as const;
    expect(decode(Outer, xml)).toEqual(value);
    expect(encode(Outer, value)[0]).toBe('<v><n0:item id="1" ref="n1:r" xsi:nil="true"/></v>');
  });

  it("is null without them", () => {
    expect(decode(codec, `<v ${xsi} xsi:nil="1" xsi:type="x"/>`)).toBeNull();
    expect(encode(codec, null)[0]).toBe('<v xsi:nil="true"/>');
  });

  it("leaves others as they are", () => {
    expect(encode(codec, { id: "1", name: "" })[0]).toBe('<v id="1"><n0:name></n0:name></v>');
    expect(() => decode(codec, `<v ${xsi} xsi:nil="true" id="1">x</v>`)).toThrow(DecodeError);
    expect(() => decode(codec, `<v ${xsi} xsi:nil="true" ref="q:r"/>`)).toThrow(DecodeError);
    expect(() => encode(codec, { $nil: true } as Nil<{ id: string }>)).toThrow(/^id: is missing$/);
  });
});

describe("any attribute", () => {
  interface Open {
    id?: string;
    $attributes?: Record<string, string>;
  }
  const open = (...namespaces: Parameters<typeof anyAttribute>): ComplexCodec<Open> =>
    attributed(
      () => ({ id: string, $attributes: anyAttribute(...namespaces) }),
      complexType("urn:o", () => ({})),
    );
  const Open = open();

  it("is kept by its expanded name", () => {
    const xml = `<v ${xsi} xmlns:a="urn:a b" xsi:type="T" xsi:schemaLocation="u v" xml:lang="en" a:b="&quot;&#10;" id="1" c="2"/>`;
    const value = decode(Open, xml);
    expect(value).toEqual({ id: "1", $attributes: { [`{${XML}}lang`]: "en", "{urn:a b}b": '"\n', c: "2" } });
    expect(encode(Open, value)).toEqual([
      '<v id="1" xml:lang="en" n1:b="&#34;&#10;" c="2"></v>',
      ` xmlns:xml="${XML}" xmlns:n1="urn:a b"`,
    ]);
    expect(decode(Open, `<v ${xsi} id="1" xsi:type="T"/>`)).toEqual({ id: "1" });
  });

  it("is of the namespaces that the contract says", () => {
    const xml = '<v xmlns:a="urn:a" xmlns:o="urn:o" a:x="1" o:x="2" x="3"/>';
    expect(decode(open({ other: "urn:o" }), xml)).toEqual({ $attributes: { "{urn:a}x": "1" } });
    expect(decode(open(["", "urn:o"]), xml)).toEqual({ $attributes: { "{urn:o}x": "2", x: "3" } });
    expect(() => encode(open([""]), { $attributes: { "{urn:a}x": "1" } })).toThrow(
      /^\$attributes\/{urn:a}x: is not an attribute that is allowed here$/,
    );
  });

  it.each<[attributes: unknown]>([
    [{ id: "1" }],
    [{ "{}x": "1" }],
    [{ "a:b": "1" }],
    [{ 'x="1" y': "1" }],
    [{ "": "1" }],
    [{ xmlns: "urn:x" }],
    [{ "{http://www.w3.org/2000/xmlns/}x": "urn:x" }],
    [{ "{http://www.w3.org/2001/XMLSchema-instance}type": "x" }],
    [{ x: 1 }],
    [{ x: "\0" }],
    [{ "{\0}x": "1" }],
    ["x"],
    [null],
  ])("isn't sent as %o", ($attributes) => {
    expect(() => encode(Open, { $attributes } as Open)).toThrow(EncodeError);
  });

  it("may be named as what every object has", () => {
    const value = decode(Open, '<v __proto__="1" constructor="2"/>');
    expect(Object.entries(value.$attributes ?? {})).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
    expect(encode(Open, value)[0]).toBe('<v __proto__="1" constructor="2"></v>');
  });
});
