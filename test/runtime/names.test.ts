// The built-in types whose values are names: lexical forms, lists of them, and prefixes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import { writeElement, type SimpleCodec } from "../../templates/runtime/codec.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { declarations } from "../../templates/runtime/xml-writer.js";
import { nextElement } from "../../templates/runtime/xml-reader.js";
import {
  decoderOf,
  newEncoder,
  parse,
  print,
  readDocument,
  testAccepted,
  testPrinted,
  testRefused,
  testRejected,
  written,
} from "./simple-types.js";

const nonColonized = [xs.NCName, xs.ID, xs.IDREF, xs.ENTITY];

describe("names", () => {
  for (const codec of [...nonColonized, xs.Name, xs.NMTOKEN]) {
    testAccepted<string>([
      [codec, "a", "a"],
      [codec, "_a-b.c9", "_a-b.c9"],
      [codec, "Ærlig·é", "Ærlig·é"],
      [codec, "名前", "名前"],
      [codec, "\u{10400}x", "\u{10400}x"],
      [codec, " \t\r\na\n", "a"],
    ]);
    testRejected([
      [codec, "", " ", "a b", "a\u00a0", "\u00a0a", "a/b", "a&b", "a\u00d7", "a+b", "\u{f0000}"],
    ]);
    testPrinted<string>([[codec, "名-1", "名-1"]]);
    testRefused([[codec, "", " a", "a ", "a b", "a\ud800", 5, null, undefined, ["a"]]]);
  }
  for (const codec of nonColonized) testRejected([[codec, "a:b", ":", ":a", "a:", "-a", "1a", ".a", "·a"]]);

  testAccepted<string>([
    [xs.Name, "a:b", "a:b"],
    [xs.Name, ":", ":"],
    [xs.Name, ":-1", ":-1"],
    [xs.Name, "a:b:c", "a:b:c"],
    [xs.NMTOKEN, "1", "1"],
    [xs.NMTOKEN, "-.·:a", "-.·:a"],
    [xs.NMTOKEN, ":", ":"],
  ]);
  testRejected([
    [xs.Name, "-a", "1a", ".a", "·a"],
    [xs.NMTOKEN, "a,b", "+1"],
  ]);
});

describe("lists of names", () => {
  const lists: SimpleCodec<string[]>[] = [xs.NMTOKENS, xs.IDREFS, xs.ENTITIES];
  for (const codec of lists) {
    testAccepted([
      [codec, "a", ["a"]],
      [codec, " a\n\tb  c ", ["a", "b", "c"]],
    ]);
    testRejected([[codec, "", " \n", "a,b +", "a\u00a0b"]]);
    testPrinted([[codec, ["a", "b"], "a b"]]);
    testRefused([[codec, [], "a", null, undefined, { 0: "a", length: 1 }]]);
    test(`${codec.name} refuses an item that is none`, () => {
      for (const item of ["a b", "", 5, undefined]) {
        expect(print(codec, ["a", item])).toBeUndefined();
        expect(() => written(codec, ["a", item] as string[])).toThrow(EncodeError);
      }
    });
  }
  testAccepted([[xs.NMTOKENS, "1 -", ["1", "-"]]]);
  testRejected([
    [xs.IDREFS, "a 1"],
    [xs.ENTITIES, "a b:c"],
  ]);
});

describe("QName and NOTATION", () => {
  const scope = { "": "urn:default", p: "urn:p" };

  test.each([xs.QName, xs.NOTATION])("$name means what its prefix stands for", (codec) => {
    expect(codec.parse("p:a", {}, scope)).toEqual({ namespace: "urn:p", local: "a" });
    expect(codec.parse("\n p:a\t", {}, scope)).toEqual({ namespace: "urn:p", local: "a" });
    expect(codec.parse("a", {}, scope)).toEqual({ namespace: "urn:default", local: "a" });
    for (const text of ["q:a", "", " ", ":", ":a", "p:", "p:a:b", "p: a", "p :a", "p:1", "1:a", "p:a b"]) {
      expect(codec.parse(text, {}, scope), text).toBeUndefined();
    }
  });

  test("without a document, only a name without a prefix means something", () => {
    expect(parse(xs.QName, "a")).toEqual({ namespace: "", local: "a" });
    expect(parse(xs.QName, "p:a")).toBeUndefined();
  });

  test("a document's declarations hold, down to those of the element itself", () => {
    expect(readDocument(xs.QName, "<v>a</v>")).toEqual({ namespace: "", local: "a" });
    expect(readDocument(xs.QName, '<v xmlns="urn:d">a</v>')).toEqual({ namespace: "urn:d", local: "a" });
    expect(readDocument(xs.QName, '<v xmlns:p="urn:p">p:a</v>')).toEqual({ namespace: "urn:p", local: "a" });
    expect(() => readDocument(xs.QName, "<v>p:a</v>")).toThrow(DecodeError);
  });

  test("a name is written with a prefix that the writer declares", () => {
    const encoder = newEncoder();
    writeElement(encoder, "v", xs.QName, { namespace: "urn:p&q", local: "a" });
    writeElement(encoder, "v", xs.QName, { namespace: "", local: "b" });
    const xml = `<r${declarations(encoder)}>${encoder.text}</r>`;
    expect(xml).toBe('<r xmlns:n0="urn:p&#38;q"><v>n0:a</v><v>b</v></r>');
  });

  test.each([xs.QName, xs.NOTATION])("$name reads back as it was written", (codec) => {
    const values = fc.record({
      namespace: fc.constantFrom("", "urn:p", "urn:\"<&>'", "http://www.w3.org/XML/1998/namespace"),
      local: fc.constantFrom("a", "é-1"),
    });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (names) => {
        const encoder = newEncoder();
        for (const name of names) writeElement(encoder, "v", codec, name);
        const decoder = decoderOf(`<r${declarations(encoder)}>${encoder.text}</r>`);
        decoder.next();
        const back = names.map(() => (nextElement(decoder) ? codec.read(decoder) : undefined));
        expect(back).toEqual(names);
      }),
      { numRuns: 100, seed: 8086 },
    );
  });

  testRefused([
    [
      xs.QName,
      "p:a",
      null,
      undefined,
      5,
      {},
      { namespace: "urn:p" },
      { local: "a" },
      { namespace: "", local: "" },
    ],
    [
      xs.QName,
      { namespace: "", local: "a:b" },
      { namespace: 5, local: "a" },
      { namespace: "", local: ["a"] },
      { namespace: "\0", local: "a" },
      { namespace: "\ud800", local: "a" },
      { namespace: "http://www.w3.org/2000/xmlns/", local: "a" },
    ],
  ]);
});

test("names read back as they were written", () => {
  const start = fc.constantFrom("a", "Z", "_", "é", "名", "\u{10400}");
  const names = fc
    .tuple(
      start,
      fc.string({ unit: fc.constantFrom("a", "_", "é", "-", ".", "9", "·", "\u{10400}"), maxLength: 10 }),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (values) => {
      const [first = ""] = values;
      for (const codec of [...nonColonized, xs.Name, xs.NMTOKEN]) {
        expect(readDocument(codec, written(codec, first))).toBe(first);
      }
      for (const codec of [xs.NMTOKENS, xs.IDREFS, xs.ENTITIES]) {
        expect(readDocument(codec, written(codec, values))).toEqual(values);
      }
    }),
    { numRuns: 200, seed: 8086 },
  );
});
