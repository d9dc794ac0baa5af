// What the XML writer escapes, what it refuses, and the prefixes it gives out.
import { describe, expect, it } from "vitest";
import { EncodeError } from "../../templates/runtime/errors.js";
import { escapeAttribute, escapeText } from "../../templates/runtime/xml-grammar.js";
import { textOf } from "../../templates/runtime/xml-reader.js";
import { declarations, escape, prefixOf } from "../../templates/runtime/xml-writer.js";
import { decoderOf, newEncoder } from "./simple-types.js";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const XSD = "http://www.w3.org/2001/XMLSchema";
const XML = "http://www.w3.org/XML/1998/namespace";

describe("escapeText", () => {
  it("escapes what a reader would take for markup or change", () => {
    expect(escapeText(`a & b < c > d "e" 'f' ]]> \r\n\t`)).toBe(
      `a &#38; b &#60; c &#62; d "e" 'f' ]]&#62; &#13;\n\t`,
    );
  });

  it("leaves the rest alone", () => {
    const text = "æøå 日本語 😀\u{10ffff}\ud7ff\ue000\ufffd\x7f\x85\u2028";
    expect(escapeText(text)).toBe(text);
    expect(escapeText(`${text}&`)).toBe(`${text}&#38;`);
    expect(escapeText("")).toBe("");
  });
});

describe("escapeAttribute", () => {
  it("escapes quotes and white space, too", () => {
    expect(escapeAttribute(`a & b < c > d "e" 'f' \t\r\n`)).toBe(
      `a &#38; b &#60; c &#62; d &#34;e&#34; 'f' &#9;&#13;&#10;`,
    );
  });
});

describe("what XML cannot carry", () => {
  const characters = [
    "\0",
    "\b",
    "\v",
    "\f",
    "\x0e",
    "\x1f",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udfff",
    "\udc00\ud800",
  ];
  const names = ["0000", "0008", "000B", "000C", "000E", "001F", "FFFE", "FFFF", "D800", "DFFF", "DC00"];
  for (const [i, name] of names.entries()) {
    it(`U+${name}`, () => {
      const writer = { ...newEncoder(), path: ["Links", "Id"] };
      const expected = new EncodeError("holds a character that XML can't carry", { path: "Links/Id" });
      expect(expected.message).toBe("Links/Id: holds a character that XML can't carry");
      expect(() => escape(writer, `😀<${characters[i] ?? ""}&`)).toThrow(expected);
      expect(() => escape(writer, characters[i] ?? "")).toThrow(expected);
    });
  }
});

describe("what is written", () => {
  it("is read back as it was", () => {
    const value = ` \t\n\r\r\n<&>"']]>😀\x85\u2028${"&".repeat(1000)}`;
    const reader = decoderOf(`<a b="${escapeAttribute(value)}">${escapeText(value)}</a>`);
    reader.next();
    expect(reader.attributes.get("b ")).toBe(value);
    expect(textOf(reader)).toBe(value);
  });
});

describe("prefixes", () => {
  it.each([3, 100])("are the same in each message that asks for the same %i", (count) => {
    const initial = new Map<string, string>();
    const texts = [1, 2].map(() => {
      const writer = { ...newEncoder(), prefixes: initial };
      for (let at = 0; at < count; at++) expect(prefixOf(writer, `urn:${at}`)).toBe(`n${at}:`);
      return declarations(writer);
    });
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]?.match(/xmlns:/g)).toHaveLength(count);
    expect(initial.size).toBe(0);
  });

  it("are given out in the order in which they are asked for, and kept", () => {
    const writer = newEncoder();
    expect(["urn:1", "urn:2", "urn:1"].map((uri) => prefixOf(writer, uri))).toEqual(["n0:", "n1:", "n0:"]);
    expect(declarations(writer)).toBe(' xmlns:n0="urn:1" xmlns:n1="urn:2"');
  });

  it("are all different", () => {
    const writer = newEncoder();
    const given = Array.from({ length: 54 }, (_, i) => prefixOf(writer, `urn:${i}`));
    expect([given[0], given[9], given[10], given[53]]).toEqual(["n0:", "n9:", "n10:", "n53:"]);
    expect(new Set(given).size).toBe(54);
  });

  it("do not collide with those that were there before", () => {
    const writer = { ...newEncoder(), prefixes: new Map([["urn:s", "s:"]]) };
    expect([prefixOf(writer, "urn:1"), prefixOf(writer, "urn:s")]).toEqual(["n1:", "s:"]);
  });

  it("are the usual one for xsi", () => {
    const writer = newEncoder();
    expect([prefixOf(writer, XSI), prefixOf(writer, "urn:1"), prefixOf(writer, XSD)]).toEqual([
      "xsi:",
      "n1:",
      "n2:",
    ]);
    expect(declarations(writer)).toBe(` xmlns:xsi="${XSI}" xmlns:n1="urn:1" xmlns:n2="${XSD}"`);
  });

  it("need no declaration for no namespace", () => {
    const writer = newEncoder();
    expect(prefixOf(writer, "")).toBe("");
    expect(declarations(writer)).toBe("");
  });

  it("are no others than xml for its namespace", () => {
    const writer = newEncoder();
    expect(prefixOf(writer, XML)).toBe("xml:");
    expect(declarations(writer)).toBe(` xmlns:xml="${XML}"`);
  });

  it("are declared with namespaces escaped", () => {
    const writer = newEncoder();
    writer.text += `<${prefixOf(writer, 'urn:"&<')}x/>`;
    expect(writer.text).toBe("<n0:x/>");
    expect(declarations(writer)).toBe(' xmlns:n0="urn:&#34;&#38;&#60;"');
  });
});
