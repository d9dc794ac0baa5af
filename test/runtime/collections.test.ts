// Arrays and dictionaries: nothing in them gets lost, and no key means more than itself.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { enumeration, list, nillable } from "../../templates/runtime/codec.js";
import { arrayOf, dictionary, lexical } from "../../templates/runtime/collections.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { decode, encode } from "./elements.js";

describe("an array", () => {
  const names = arrayOf("", "constructor", () => nillable(string));

  it("is empty where it has no items, whatever they are called", () => {
    expect(decode(names, "<v/>")).toEqual([]);
    expect(decode(names, "<v><constructor>a</constructor></v>")).toEqual(["a"]);
  });

  it("refuses elements of another name, which it could not keep", () => {
    expect(() => decode(names, "<v><constructor/><other/></v>")).toThrow(DecodeError);
  });
});

describe("a dictionary", () => {
  const numbers = dictionary<number>("", "Pair", () => [string, int]);
  const byNumber = dictionary<string>("", "Pair", () => [lexical(int), string]);
  const pair = (key: string, value: string): string =>
    `<Pair><Key>${key}</Key><Value>${value}</Value></Pair>`;

  it("is a record without a prototype", () => {
    const value = decode(numbers, `<v>${pair("__proto__", "1")}${pair("toString", "2")}</v>`);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.entries(value)).toEqual([
      ["__proto__", 1],
      ["toString", 2],
    ]);
    expect(encode(numbers, value)[0]).toBe(`<v>${pair("__proto__", "1")}${pair("toString", "2")}</v>`);
  });

  it("keeps keys in their lexical form, and checks them", () => {
    expect(decode(byNumber, `<v>${pair(" 007 ", "a")}</v>`)).toEqual({ "007": "a" });
    expect(() => decode(byNumber, `<v>${pair("x", "a")}</v>`)).toThrow(DecodeError);
    expect(() => encode(byNumber, { x: "a" })).toThrow(EncodeError);
  });

  it.each([
    ["a key twice", `<v>${pair("a", "1")}${pair("a", "2")}</v>`],
    ["more than a key and a value in a pair", "<v><Pair><Key>a</Key><Value>1</Value><New/></Pair></v>"],
    ["a pair without a value", "<v><Pair><Key>a</Key></Pair></v>"],
  ])("refuses %s", (_what, xml) => {
    expect(() => decode(numbers, xml)).toThrow(DecodeError);
  });

  it.each([new Map([["a", 1]]), [1], new Date(0), null])("is no %o", (value) => {
    expect(() => encode(numbers, value as never)).toThrow(EncodeError);
  });
});

describe("a list", () => {
  it.each([["a b"], [""], ["a\nb"]])("doesn't send an item that would be read as another: %j", (item) => {
    expect(() => encode(list(string), ["x", item])).toThrow(EncodeError);
    expect(() => encode(list(enumeration({ item })), [item])).toThrow(EncodeError);
  });
});
