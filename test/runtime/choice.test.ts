// Choices: which members of an object may be there together.
import { describe, expect, it } from "vitest";
import { date, int, string } from "../../templates/runtime/builtins.js";
import { allOf, oneOf, optional, ruled, several, type Choice } from "../../templates/runtime/choice.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { unknownMembersOf } from "../../templates/runtime/members.js";
import {
  complexType,
  extension,
  repeated,
  required,
  type ComplexCodec,
} from "../../templates/runtime/structures.js";
import { decode, encode } from "./elements.js";

type Payment = { id: string } & Choice<
  [{ card: string }, { transfer: string; date?: string }, { coins: number[] }]
>;
const Payment: ComplexCodec<Payment> = ruled(
  complexType("urn:p", () => ({
    id: required(string),
    card: string,
    transfer: string,
    date,
    coins: repeated(int, 0, 3),
  })),
  oneOf("card", allOf("transfer", optional("date")), several("coins", 2)),
);

const valid: Record<string, [xml: string, value: Payment]> = {
  "one alternative": ["<p:id>1</p:id><p:card>c</p:card>", { id: "1", card: "c" }],
  "another, without what is optional in it": [
    "<p:id>1</p:id><p:transfer>t</p:transfer>",
    { id: "1", transfer: "t" },
  ],
  "another, with it": [
    "<p:id>1</p:id><p:transfer>t</p:transfer><p:date>2024-02-29</p:date>",
    { id: "1", transfer: "t", date: "2024-02-29" },
  ],
  "several of a member": [
    "<p:id>1</p:id><p:coins>1</p:coins><p:coins>2</p:coins>",
    { id: "1", coins: [1, 2] },
  ],
};

const read = (content: string): Payment => decode(Payment, `<v xmlns:p="urn:p">${content}</v>`);

describe("a choice", () => {
  for (const [name, [xml, value]] of Object.entries(valid)) {
    it(`is read and written: ${name}`, () => {
      expect(read(xml)).toEqual(value);
      expect(encode(Payment, value)).toEqual([`<v>${xml.replaceAll("p:", "n0:")}</v>`, ' xmlns:n0="urn:p"']);
    });
  }

  const invalid: Record<string, [xml: string, value: object, message: string]> = {
    "none of its alternatives": ["", {}, "one of card, transfer, date, coins is missing"],
    "two of them": [
      "<p:card>c</p:card><p:transfer>t</p:transfer>",
      { card: "c", transfer: "t" },
      "card and transfer exclude each other",
    ],
    "half of one": ["<p:date>2024-02-29</p:date>", { date: "2024-02-29" }, "transfer is missing"],
    "too few of a member": ["<p:coins>1</p:coins>", { coins: [1] }, "coins is missing"],
  };
  for (const [name, [xml, value, message]] of Object.entries(invalid)) {
    it(`refuses ${name}`, () => {
      expect(() => read(`<p:id>1</p:id>${xml}`)).toThrow(DecodeError);
      expect(() => read(`<p:id>1</p:id>${xml}`)).toThrow(new RegExp(`^${message}$`));
      const unsendable = { id: "1", ...value } as unknown as Payment;
      expect(() => encode(Payment, unsendable)).toThrow(EncodeError);
      expect(() => encode(Payment, unsendable)).toThrow(new RegExp(`^${message}$`));
    });
  }

  it("says where it is broken", () => {
    const Outer = complexType<{ payments?: Payment[] }>("urn:p", () => ({ payments: repeated(Payment, 0) }));
    const xml = `<v xmlns="urn:p"><payments><id>1</id><card/></payments><payments><id>2</id></payments></v>`;
    expect(() => decode(Outer, xml)).toThrow(/^payments\[1\]: one of card, /);
    const payments = [{ id: "1", card: "" }, { id: "2" }] as unknown as Payment[];
    expect(() => encode(Outer, { payments })).toThrow(/^payments\[1\]: one of card, /);
  });

  it("takes an empty array for none, and doesn't send what is no object", () => {
    expect(encode(Payment, { id: "1", card: "c", coins: [] } as unknown as Payment)[0]).toBe(
      "<v><n0:id>1</n0:id><n0:card>c</n0:card></v>",
    );
    expect(() => encode(Payment, null as unknown as Payment)).toThrow(
      /^null where an object with members is expected$/,
    );
  });

  it("keeps members that aren't known", () => {
    const value = read("<p:id>1</p:id><p:card>c</p:card><p:new>n</p:new>");
    expect(unknownMembersOf(value).map(({ name, after }) => [name, after])).toEqual([["new", "card"]]);
    expect(encode(Payment, value)[0]).toBe(
      '<v><n0:id>1</n0:id><n0:card>c</n0:card><p:new xmlns:p="urn:p">n</p:new></v>',
    );
  });
});

describe("choices in each other", () => {
  type Nested = Choice<
    [{ a: string } & Choice<[{ b: string }, { c: string }, object]>, { d: string }, object]
  >;
  const Nested: ComplexCodec<Nested> = ruled(
    complexType("", () => ({ a: string, b: string, c: string, d: string })),
    optional(oneOf(allOf("a", optional(oneOf("b", "c"))), "d")),
  );
  it.each<[xml: string, value: Nested]>([
    ["", {}],
    ["<a>1</a>", { a: "1" }],
    ["<a>1</a><b>2</b>", { a: "1", b: "2" }],
    ["<a>1</a><c>2</c>", { a: "1", c: "2" }],
    ["<d>1</d>", { d: "1" }],
  ])("allow %s", (xml, value) => {
    expect(decode(Nested, `<v>${xml}</v>`)).toEqual(value);
    expect(encode(Nested, value)[0]).toBe(`<v>${xml}</v>`);
  });
  it.each([
    ["<b>1</b>", "a is missing"],
    ["<a>1</a><b>2</b><c>3</c>", "b and c exclude each other"],
    ["<a>1</a><d>2</d>", "a and d exclude each other"],
  ])("refuse %s", (xml, message) => {
    expect(() => decode(Nested, `<v>${xml}</v>`)).toThrow(new RegExp(`^${message}$`));
  });

  it("may have members in common", () => {
    type Common = Choice<[{ a: string; c: string }, { b: string; c: string }]>;
    const Common: ComplexCodec<Common> = ruled(
      complexType("", () => ({ a: string, b: string, c: required(string) })),
      oneOf(allOf("a", "c"), allOf("b", "c")),
    );
    expect(decode(Common, "<v><b>1</b><c>2</c></v>")).toEqual({ b: "1", c: "2" });
    expect(() => decode(Common, "<v><a>1</a><b>1</b><c>2</c></v>")).toThrow(/^a and c and b exclude/);
    expect(() => decode(Common, "<v><c>2</c></v>")).toThrow(/^a is missing$/);
    expect(() => decode(Common, "<v><a>2</a></v>")).toThrow(/^c is missing$/);
  });
});

describe("a type that extends one with a choice", () => {
  type Base = Choice<[{ a: string }, { b: string }]>;
  const Base: ComplexCodec<Base> = ruled(
    complexType("urn:b", () => ({ a: string, b: string })),
    oneOf("a", "b"),
  );
  type Plain = Base & { more?: string };
  const Plain: ComplexCodec<Plain> = ruled(
    extension(
      () => Base,
      "urn:p",
      () => ({ more: string }),
    ),
    undefined,
    () => Base,
  );
  type Own = Base & Choice<[{ c: string }, { d: string }]>;
  const Own: ComplexCodec<Own> = ruled(
    extension(
      () => Base,
      "urn:p",
      () => ({ c: string, d: string }),
    ),
    oneOf("c", "d"),
    () => Base,
  );

  it("keeps to the base's", () => {
    expect(encode(Plain, { a: "1", more: "2" })[0]).toBe("<v><n0:a>1</n0:a><n1:more>2</n1:more></v>");
    expect(() => decode(Plain, '<v xmlns="urn:p"><more>2</more></v>')).toThrow(/^one of a, b is missing$/);
  });

  it("can have one more", () => {
    expect(decode(Own, '<v xmlns="urn:p"><b xmlns="urn:b">1</b><d>2</d></v>')).toEqual({ b: "1", d: "2" });
    expect(() => encode(Own, { a: "1" } as Own)).toThrow(/^one of c, d is missing$/);
    expect(() => encode(Own, { c: "1" } as Own)).toThrow(/^one of a, b is missing$/);
  });
});
