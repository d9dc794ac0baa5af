// What the XML writer escapes, what it refuses, and the prefixes it gives out.
import { describe, expect, it } from "vitest";
import { EncodeError } from "../../templates/runtime/errors.js";
import { XmlReader } from "../../templates/runtime/xml-reader.js";
import { escapeAttribute, escapeText, XmlWriter } from "../../templates/runtime/xml-writer.js";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const XSD = "http://www.w3.org/2001/XMLSchema";
const XML = "http://www.w3.org/XML/1998/namespace";

describe("escapeText", () => {
  it("escapes what a reader would take for markup or change", () => {
    expect(escapeText(`a & b < c > d "e" 'f' ]]> \r\n\t`)).toBe(
      `a &amp; b &lt; c &gt; d "e" 'f' ]]&gt; &#13;\n\t`,
    );
  });

  it("leaves the rest alone", () => {
    const text = "æøå 日本語 😀\u{10ffff}\ud7ff\ue000\ufffd\x7f\x85\u2028";
    expect(escapeText(text)).toBe(text);
    expect(escapeText(`${text}&`)).toBe(`${text}&amp;`);
    expect(escapeText("")).toBe("");
  });
});

describe("escapeAttribute", () => {
  it("escapes quotes and white space, too", () => {
    expect(escapeAttribute(`a & b < c > d "e" 'f' \t\r\n`)).toBe(
      `a &amp; b &lt; c &gt; d &quot;e&quot; 'f' &#9;&#13;&#10;`,
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
      const expected = new EncodeError(`XML cannot carry U+${name}`);
      for (const escape of [escapeText, escapeAttribute]) {
        expect(() => escape(`😀<${characters[i] ?? ""}&`)).toThrow(expected);
        expect(() => escape(characters[i] ?? "")).toThrow(expected);
      }
    });
  }
});

describe("what is written", () => {
  it("is read back as it was", () => {
    const value = ` \t\n\r\r\n<&>"']]>😀\x85\u2028${"&".repeat(1000)}`;
    const reader = new XmlReader(`<a b="${escapeAttribute(value)}">${escapeText(value)}</a>`);
    reader.root();
    expect(reader.attribute("", "b")).toBe(value);
    expect(reader.text()).toBe(value);
  });
});

describe("prefixes", () => {
  it("are given out in the order in which they are asked for, and kept", () => {
    const writer = new XmlWriter();
    expect([writer.prefix("urn:1"), writer.prefix("urn:2"), writer.prefix("urn:1")]).toEqual([
      "a:",
      "b:",
      "a:",
    ]);
    expect(writer.declarations()).toBe(' xmlns:a="urn:1" xmlns:b="urn:2"');
  });

  it("go on after z", () => {
    const writer = new XmlWriter();
    const given = Array.from({ length: 54 }, (_, i) => writer.prefix(`urn:${i}`));
    expect([given[0], given[25], given[26], given[27], given[51], given[52]]).toEqual([
      "a:",
      "z:",
      "a1:",
      "b1:",
      "z1:",
      "a2:",
    ]);
    expect(new Set(given).size).toBe(54);
  });

  it("are the usual ones for the namespaces of XML Schema, and take no letter", () => {
    const writer = new XmlWriter();
    expect([writer.prefix(XSI), writer.prefix("urn:1"), writer.prefix(XSD)]).toEqual(["xsi:", "a:", "xsd:"]);
    expect(writer.declarations()).toBe(` xmlns:xsi="${XSI}" xmlns:a="urn:1" xmlns:xsd="${XSD}"`);
  });

  it("need no declaration for no namespace and for xml", () => {
    const writer = new XmlWriter();
    expect([writer.prefix(""), writer.prefix(XML)]).toEqual(["", "xml:"]);
    expect(writer.declarations()).toBe("");
  });

  it("are declared with namespaces escaped", () => {
    const writer = new XmlWriter();
    writer.text += `<${writer.prefix('urn:"&<')}x/>`;
    expect(writer.text).toBe("<a:x/>");
    expect(writer.declarations()).toBe(' xmlns:a="urn:&quot;&amp;&lt;"');
  });
});
