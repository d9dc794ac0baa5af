// Contents beyond a table of names: repeated groups, second elements of a name, wildcards, substitution groups.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { named } from "../../templates/runtime/children.js";
import { allOf, oneOf, optional, type Choice } from "../../templates/runtime/choice.js";
import { nillable, type Codec, type UnknownMember } from "../../templates/runtime/codec.js";
import { contents, contentsExtension, group } from "../../templates/runtime/contents.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import type { RawXml } from "../../templates/runtime/raw-xml.js";
import { unknownMembersOf } from "../../templates/runtime/members.js";
import {
  complexType,
  qualified,
  repeated,
  required,
  type ComplexCodec,
} from "../../templates/runtime/structures.js";
import { substitutionGroup } from "../../templates/runtime/substitution.js";
import { wildcard } from "../../templates/runtime/wildcard.js";
import { decode, encode } from "./elements.js";

/** That the content is read as the value, and written again as it was. */
function expectBothWays<T>(codec: Codec<T>, content: string, value: T): void {
  expect(decode(codec, `<v>${content}</v>`)).toEqual(value);
  expect(encode(codec, value)[0]).toBe(`<v>${content}</v>`);
}

describe("a choice that comes several times", () => {
  interface Log {
    first?: string;
    $choice?: Choice<[{ a: string }, { b: string; c?: number }]>[];
    last?: string;
  }
  const Log: ComplexCodec<Log> = contents("", () => ({
    first: string,
    $choice: repeated(
      group("", () => ({ a: string, b: string, c: int }), oneOf("a", allOf("b", optional("c")))),
      0,
      4,
    ),
    last: string,
  }));

  it("keeps the order of the wire", () => {
    expectBothWays(Log, "<first>f</first><b>1</b><a>2</a><a>3</a><b>4</b><c>5</c><last>l</last>", {
      first: "f",
      $choice: [{ b: "1" }, { a: "2" }, { a: "3" }, { b: "4", c: 5 }],
      last: "l",
    });
    expectBothWays(Log, "", {});
  });

  it("begins an item where a child can't be in the one before", () => {
    expect(decode(Log, "<v><b>1</b><b>2</b><c>3</c><b>4</b></v>").$choice).toEqual([
      { b: "1" },
      { b: "2", c: 3 },
      { b: "4" },
    ]);
  });

  it.each<[what: string, xml: string, message: string]>([
    ["an item that isn't whole", "<a/><c>1</c>", "$choice[1]: b is missing"],
    ["one too many", "<a/><a/><a/><a/><a/>", "$choice[4]: comes too often"],
    ["a wrong value in an item", "<a/><b/><c>x</c>", '$choice[1]/c: "x" is not a valid xs:int'],
  ])("refuses %s", (_, xml, message) => {
    expect(() => decode(Log, `<v>${xml}</v>`)).toThrow(DecodeError);
    expect(() => decode(Log, `<v>${xml}</v>`)).toThrow(message);
  });

  it.each<[what: string, items: unknown, message: string]>([
    ["an item of two alternatives", [{ a: "", b: "" }], "$choice[0]: a and b exclude each other"],
    ["an item of none", [{ a: "" }, {}], "$choice[1]: one of a, b, c is missing"],
    ["what is no array", { a: "" }, "$choice: is not an array of 0 to 4"],
    ["a wrong value in an item", [{ b: "", c: "1" }], '$choice[0]/c: "1" is not a valid xs:int'],
    ["what is no item", [null], "$choice[0]: null where an object with members is expected"],
  ])("doesn't send %s", (_, $choice, message) => {
    expect(() => encode(Log, { $choice } as Log)).toThrow(EncodeError);
    expect(() => encode(Log, { $choice } as Log)).toThrow(message);
  });

  it("keeps unknown members with the item that they follow", () => {
    const told: UnknownMember[] = [];
    const xml = "<new>0</new><a>1</a><new>2</new><b>3</b><new>4</new><c>5</c><last>6</last><new>7</new>";
    const value = decode(Log, `<v>${xml}</v>`, { onUnknownMember: (one) => told.push(one) });
    expect(value).toMatchObject({ $choice: [{ a: "1" }, { b: "3", c: 5 }], last: "6" });
    expect(told.map(({ after }) => after)).toEqual([undefined, "a", "b", "last"]);
    expect(value.$choice?.map((item) => unknownMembersOf(item).length)).toEqual([1, 1]);
    expect(encode(Log, value)[0]).toBe(`<v>${xml}</v>`);
  });
});

describe("a sequence that comes several times", () => {
  interface Pairs {
    $sequence: { key: string; value?: string; $sequence?: { note: string }[] }[];
  }
  const Pairs: ComplexCodec<Pairs> = contents("", () => ({
    $sequence: repeated(
      group("", () => ({
        key: required(string),
        value: string,
        $sequence: repeated(
          group("", () => ({ note: required(string) })),
          0,
        ),
      })),
      1,
    ),
  }));

  it("has an item for each turn, and groups in items", () => {
    expectBothWays(
      Pairs,
      "<key>1</key><value>2</value><key>3</key><key>4</key><note>5</note><note>6</note><key>7</key>",
      {
        $sequence: [
          { key: "1", value: "2" },
          { key: "3" },
          { key: "4", $sequence: [{ note: "5" }, { note: "6" }] },
          { key: "7" },
        ],
      },
    );
  });

  it("refuses what is missing", () => {
    expect(() => decode(Pairs, "<v/>")).toThrow(/^\$sequence is missing$/);
    expect(() => decode(Pairs, "<v><key/><value/><value/></v>")).toThrow(/^\$sequence\[1\]: key is missing$/);
    expect(() => encode(Pairs, { $sequence: [] })).toThrow(/^\$sequence: is not an array of 1 to Infinity$/);
    const $sequence = [{ key: "", $sequence: [{} as { note: string }] }];
    expect(() => encode(Pairs, { $sequence })).toThrow(
      /^\$sequence\[0\]\/\$sequence\[0\]\/note: is missing$/,
    );
  });
});

describe("elements of one name in several places", () => {
  interface Twice {
    a: string | null;
    b: string;
    a$2?: number | null;
    a$3?: string[];
  }
  const Twice: ComplexCodec<Twice> = contents("urn:t", () => ({
    a: required(nillable(string)),
    b: required(string),
    a$2: named("urn:t", "a", nillable(int)),
    a$3: named("urn:u", "a", repeated(string, 0)),
  }));
  const t = 'xmlns="urn:t" xmlns:u="urn:u" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

  it("go by their places and namespaces", () => {
    const value = decode(Twice, `<v ${t}><a>1</a><b>2</b><a>3</a><u:a>4</u:a><u:a>5</u:a></v>`);
    expect(value).toEqual({ a: "1", b: "2", a$2: 3, a$3: ["4", "5"] });
    expect(encode(Twice, value)).toEqual([
      "<v><n0:a>1</n0:a><n0:b>2</n0:b><n0:a>3</n0:a><n1:a>4</n1:a><n1:a>5</n1:a></v>",
      ' xmlns:n0="urn:t" xmlns:n1="urn:u"',
    ]);
  });

  it("may be nil", () => {
    const value = decode(Twice, `<v ${t}><a i:nil="true"/><b>2</b><a i:nil="true"/></v>`);
    expect(value).toEqual({ a: null, b: "2", a$2: null });
    expect(encode(Twice, value)[0]).toBe('<v><n0:a xsi:nil="true"/><n0:b>2</n0:b><n0:a xsi:nil="true"/></v>');
  });

  it("are read in another order where there is room", () => {
    expect(decode(Twice, `<v ${t}><b>2</b><a>1</a><a>3</a></v>`)).toEqual({ a: "3", b: "2", a$2: 1 });
    expect(() => decode(Twice, `<v ${t}><a>1</a><b>2</b><a>3</a><a>4</a></v>`)).toThrow(
      /^a: comes too often$/,
    );
    expect(() => decode(Twice, `<v ${t}><a>1</a><b>2</b><a>x</a></v>`)).toThrow(/^a\$2: "x" is not a valid/);
    expect(() => decode(Twice, `<v ${t}><a>1</a></v>`)).toThrow(/^b is missing$/);
  });

  it("go by the alternative that they belong to", () => {
    type Crossed = Choice<[{ c: string; a: string }, { a$2: string; b: string }]>;
    const Crossed: ComplexCodec<Crossed> = contents(
      "",
      () => ({ c: string, a: string, a$2: named("", "a", string), b: string }),
      oneOf(allOf("c", "a"), allOf("a$2", "b")),
    );
    expectBothWays(Crossed, "<c>1</c><a>2</a>", { c: "1", a: "2" });
    expectBothWays(Crossed, "<a>1</a><b>2</b>", { a$2: "1", b: "2" });
    expect(() => decode(Crossed, "<v><c/><b/></v>")).toThrow(/^c and b exclude each other$/);
    expect(() => encode(Crossed, { a: "1" } as Crossed)).toThrow(/^c is missing$/);
  });
});

describe("a wildcard", () => {
  interface Open {
    a?: string;
    $any?: RawXml[];
    b?: string;
  }
  const Open: ComplexCodec<Open> = contents("urn:o", () => ({
    a: string,
    $any: repeated(wildcard({ other: "urn:o" }), 0, 3),
    b: string,
  }));

  it("takes elements of its namespaces, raw, with the namespaces that they need", () => {
    const value = decode(
      Open,
      '<v xmlns="urn:o" xmlns:x="urn:x"><a>1</a><x:y t="x:z"><a/></x:y><z xmlns="urn:z">&lt;</z><b>2</b></v>',
    );
    expect(value).toEqual({
      a: "1",
      $any: [
        { xml: '<x:y xmlns:x="urn:x" xmlns="urn:o" t="x:z"><a/></x:y>' },
        { xml: '<z xmlns="urn:z">&lt;</z>' },
      ],
      b: "2",
    });
    expect(encode(Open, value)[0]).toBe(
      '<v><n0:a>1</n0:a><x:y xmlns:x="urn:x" xmlns="urn:o" t="x:z"><a/></x:y><z xmlns="urn:z">&lt;</z><n0:b>2</n0:b></v>',
    );
  });

  it("leaves others unknown", () => {
    const value = decode(Open, '<v xmlns="urn:o"><c/><d xmlns=""/></v>');
    expect(Object.keys(value)).toEqual([]);
    expect(unknownMembersOf(value).map(({ name }) => name)).toEqual(["c", "d"]);
  });

  it.each<[any: unknown, message: string]>([
    [[{ xml: "<y/>" }], '$any[0]: the namespace "" is not allowed here'],
    [[{ xml: '<y xmlns="urn:o"/>' }], '$any[0]: the namespace "urn:o" is not allowed here'],
    [[{ xml: '<y xmlns="u"/>' }, { xml: "<x:y/>" }], "$any[1]: holds no element as XML that stands alone"],
    [[{ xml: '<y xmlns="u"/><y xmlns="u"/>' }], "$any[0]: holds no element as XML that stands alone"],
    [[{ xml: '<?xml version="1.0"?><y xmlns="u"/>' }], "$any[0]: holds no element as XML that stands alone"],
    [[{ xml: '<y xmlns="u">' }], "$any[0]: holds no element as XML that stands alone"],
    [["text"], "$any[0]: holds no element as XML that stands alone"],
    [[null], "$any[0]: holds no element as XML that stands alone"],
    [{ xml: '<y xmlns="u"/>' }, "$any: is not an array of 0 to 3"],
  ])("doesn't send %o", ($any, message) => {
    expect(() => encode(Open, { $any } as Open)).toThrow(EncodeError);
    expect(() => encode(Open, { $any } as Open)).toThrow(message);
  });

  it("comes after elements that are declared, whatever their order", () => {
    const type = contents<{ a?: string; $any?: RawXml }>("", () => ({ $any: wildcard(), a: string }));
    expect(decode(type, "<v><a>1</a><a>2</a></v>")).toEqual({ a: "1", $any: { xml: "<a>2</a>" } });
    expect(() => decode(type, "<v><b/><c/></v>")).toThrow(/^\$any: comes too often$/);
    const local = contents<{ $any: RawXml }>("", () => ({ $any: required(wildcard(["", "urn:x"])) }));
    expect(decode(local, '<v xmlns:x="urn:x"><x:a/></v>')).toEqual({
      $any: { xml: '<x:a xmlns:x="urn:x"/>' },
    });
    expect(() => decode(local, '<v xmlns:y="urn:y"><y:a/></v>')).toThrow(/^\$any is missing$/);
    expect(() => encode(local, {} as { $any: RawXml })).toThrow(/^\$any: is missing$/);
  });
});

describe("a substitution group", () => {
  interface Circle {
    r: number;
  }
  type ShapeElement = Choice<[{ circle: Circle }, { square: string | null }, { circle$2: string }]>;
  const Circle: ComplexCodec<Circle> = complexType("urn:s", () => ({ r: required(int) }));
  const ShapeElement: Codec<ShapeElement> = substitutionGroup("urn:s", () => ({
    circle: Circle,
    square: qualified("urn:t", nillable(string)),
    circle$2: named("urn:u", "circle", string),
  }));
  interface Drawing {
    shape: ShapeElement;
    more?: ShapeElement[];
    title?: string;
  }
  const Drawing: ComplexCodec<Drawing> = contents("urn:s", () => ({
    shape: required(ShapeElement),
    more: repeated(ShapeElement, 0, 2),
    title: string,
  }));
  const s =
    'xmlns="urn:s" xmlns:t="urn:t" xmlns:u="urn:u" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

  it("is read and written by the elements' names", () => {
    const xml = `<v ${s}><circle><r>1</r></circle><t:square i:nil="true"/><u:circle>2</u:circle><title>3</title></v>`;
    const value = decode(Drawing, xml);
    expect(value).toEqual({
      shape: { circle: { r: 1 } },
      more: [{ square: null }, { circle$2: "2" }],
      title: "3",
    });
    expect(encode(Drawing, value)).toEqual([
      '<v><n0:circle><n0:r>1</n0:r></n0:circle><n1:square xsi:nil="true"/><n3:circle>2</n3:circle><n0:title>3</n0:title></v>',
      ' xmlns:n0="urn:s" xmlns:n1="urn:t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:n3="urn:u"',
    ]);
  });

  it("refuses what is missing, too much or none of it", () => {
    expect(() => decode(Drawing, `<v ${s}/>`)).toThrow(/^shape is missing$/);
    expect(() => decode(Drawing, `<v ${s}><circle><r>x</r></circle></v>`)).toThrow(/^shape\/circle\/r: "x"/);
    const circle = "<circle><r>1</r></circle>";
    expect(() => decode(Drawing, `<v ${s}>${circle.repeat(4)}</v>`)).toThrow(/comes too often$/);
    expect(() => encode(Drawing, { shape: {} as ShapeElement })).toThrow(
      /^shape: just one of circle, square, circle\$2 is expected$/,
    );
    const two = { circle: { r: 1 }, square: "" } as unknown as ShapeElement;
    expect(() => encode(Drawing, { shape: { circle: { r: 1 } }, more: [two] })).toThrow(
      /^more\[0\]: just one/,
    );
  });
});

describe("a type that extends another", () => {
  interface Base {
    $choice: Choice<[{ a: string }, { b: string }]>[];
  }
  const Base: ComplexCodec<Base> = contents("urn:b", () => ({
    $choice: repeated(
      group("urn:b", () => ({ a: string, b: string }), oneOf("a", "b")),
      1,
    ),
  }));
  type Derived = Base & Choice<[{ c: string; a: string }, { d: string }]>;
  const Derived: ComplexCodec<Derived> = contentsExtension(
    () => Base,
    "urn:d",
    () => ({ c: string, a: string, d: string }),
    oneOf(allOf("c", "a"), "d"),
  );

  it("has the base's content first", () => {
    const value = decode(
      Derived,
      '<v xmlns="urn:d" xmlns:b="urn:b"><b:b>1</b:b><b:a>2</b:a><c>3</c><a>4</a></v>',
    );
    expect(value).toEqual({ $choice: [{ b: "1" }, { a: "2" }], c: "3", a: "4" });
    expect(encode(Derived, value)[0]).toBe("<v><n0:b>1</n0:b><n0:a>2</n0:a><n1:c>3</n1:c><n1:a>4</n1:a></v>");
    expect(() => decode(Derived, '<v xmlns="urn:d"><c>3</c></v>')).toThrow(/^\$choice is missing$/);
  });

  it("has a plain base's and its rule, too", () => {
    interface Plain {
      p: string;
    }
    const Plain: ComplexCodec<Plain> = complexType("", () => ({ p: required(string) }));
    const Open: ComplexCodec<Plain & { $any?: RawXml[] }> = contentsExtension(
      () => Plain,
      "",
      () => ({ $any: repeated(wildcard(), 0) }),
    );
    expectBothWays(Open, "<p>1</p><q>2</q><p>3</p>", {
      p: "1",
      $any: [{ xml: "<q>2</q>" }, { xml: "<p>3</p>" }],
    });
    const More: ComplexCodec<Derived & { $any?: RawXml }> = contentsExtension(
      () => Derived,
      "",
      () => ({ $any: wildcard(["urn:x"]) }),
    );
    expect(() => decode(More, '<v xmlns="urn:b"><a/><x xmlns="urn:x"/></v>')).toThrow(
      /^one of c, a, d is missing$/,
    );
  });
});

describe("names that every object has", () => {
  interface Hostile {
    $choice?: Choice<[{ __proto__: string }, { constructor: string }]>[];
    toString?: string;
  }
  const Hostile = contents<Hostile>("", () => ({
    $choice: repeated(
      group<Choice<[{ __proto__: string }, { constructor: string }]>>(
        "",
        () => ({ ["__proto__"]: string, constructor: string }),
        oneOf("__proto__", "constructor"),
      ),
      0,
    ),
    toString: string,
  }));

  it("are own members", () => {
    const xml = "<v><__proto__>1</__proto__><constructor>2</constructor><toString>3</toString></v>";
    const value = decode(Hostile, xml);
    const [first] = value.$choice ?? [];
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
    expect(Object.entries(first ?? {})).toEqual([["__proto__", "1"]]);
    expect(encode(Hostile, value)[0]).toBe(xml);
    expect(encode(Hostile, {} as Hostile)[0]).toBe("<v></v>");
  });
});
