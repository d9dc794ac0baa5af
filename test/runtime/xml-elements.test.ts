// What codecs ask of the XML reader: children, texts, and elements as their source.
import { describe, expect, it } from "vitest";
import { nextElement, rawOf, textOf } from "../../templates/runtime/xml-reader.js";
import { misfit, refusedWith, rooted, skip } from "./xml-documents.js";

describe("nextElement", () => {
  it("goes from child to child", () => {
    const reader = rooted("<a> <b/>\n<!-- --><c>1</c>&#32;<d><e/></d> </a> ");
    const names = [];
    while (nextElement(reader)) {
      names.push(reader.local);
      skip(reader);
    }
    expect(reader.next()).toBeUndefined();
    expect(names).toEqual(["b", "c", "d"]);
  });

  it("refuses text, and says where it starts", () => {
    expect(misfit(() => nextElement(rooted("<a>\n x<b/></a>")))).toBe("3: text is not allowed here");
    expect(misfit(() => nextElement(rooted("<a>\xa0</a>")))).toBe("3: text is not allowed here");
  });

  it("is false for an empty element", () => {
    expect(nextElement(rooted("<a/>"))).toBe(false);
    expect(nextElement(rooted("<a></a>"))).toBe(false);
  });
});

describe("text", () => {
  it("is an element's own", () => {
    const reader = rooted("<a><b>1&lt;<![CDATA[2]]><!--x-->3</b><c/><d></d><e> </e></a>");
    const texts = [];
    while (nextElement(reader)) texts.push(textOf(reader));
    expect(texts).toEqual(["1<23", "", "", " "]);
  });

  it("refuses a child, and says where it is", () => {
    expect(misfit(() => textOf(rooted("<a>1<b/></a>")))).toBe("4: <b> is not allowed here");
    expect(misfit(() => textOf(rooted("<a><b/></a>")))).toBe("3: <b> is not allowed here");
  });
});

describe("passing over an element", () => {
  it("checks it, and leads behind it", () => {
    const reader = rooted("<a><b>1<c/><b>2</b></b><d/></a>");
    nextElement(reader);
    rawOf(reader);
    expect(nextElement(reader)).toBe(true);
    expect(reader.local).toBe("d");
    rawOf(reader);
    expect(nextElement(reader)).toBe(false);
    expect(refusedWith(() => rawOf(rooted("<a><b></a>")))).toBe("6: </a");
  });
});

describe("raw", () => {
  /** The first child of the root, raw; it must read the same on its own. */
  function raw(document: string): string {
    const reader = rooted(document);
    nextElement(reader);
    const { namespace, local, attributes } = reader;
    const text = rawOf(reader);
    nextElement(reader);
    const alone = rooted(text);
    expect({ namespace: alone.namespace, local: alone.local, attributes: alone.attributes }).toEqual({
      namespace,
      local,
      attributes,
    });
    skip(alone);
    expect(alone.next()).toBeUndefined();
    return text;
  }

  const cases: Record<string, [document: string, raw: string]> = {
    "as it stands where no namespace is needed": [
      "<a> <b c='1'>2<!--3--><d/>&lt;\r\n</b ></a>",
      "<b c='1'>2<!--3--><d/>&lt;\r\n</b >",
    ],
    "of an empty element": ["<a><b/></a>", "<b/>"],
    "with the default namespace, used or not": [
      `<a xmlns="u&amp;"><p:b xmlns:p="v"/></a>`,
      `<p:b xmlns="u&#38;" xmlns:p="v"/>`,
    ],
    "with the prefixes of names": [
      `<a xmlns:p="u" xmlns:q='v"' xmlns:r="w"><p:b q:c=""><r:d/></p:b></a>`,
      `<p:b xmlns:p="u" xmlns:q="v&#34;" xmlns:r="w" q:c=""><r:d/></p:b>`,
    ],
    "without the prefixes it does not use": [
      `<a xmlns:p="u" xmlns:q="v"><p:b>q</p:b></a>`,
      `<p:b xmlns:p="u">q</p:b>`,
    ],
    "with the prefixes of values": [
      `<a xmlns:p="u" xmlns:q="v" xmlns:r="w"><b type="p:T">q:x (r:y)</b></a>`,
      `<b xmlns:p="u" xmlns:q="v" xmlns:r="w" type="p:T">q:x (r:y)</b>`,
    ],
    "without what it declares itself": [
      `<a xmlns:p="u" xmlns="d"><p:b xmlns:p="v" xmlns="e"><p:c/></p:b></a>`,
      `<p:b xmlns:p="v" xmlns="e"><p:c/></p:b>`,
    ],
    "with what a descendant hides": [
      `<a xmlns:p="u"><b><p:c xmlns:p="v"/><p:d/></b></a>`,
      `<b xmlns:p="u"><p:c xmlns:p="v"/><p:d/></b>`,
    ],
    "of the innermost declaration": [`<a xmlns:p="u"><p:b xmlns:p="v"/></a>`, `<p:b xmlns:p="v"/>`],
    "with xml, which may be declared": [
      `<a><b xml:lang="en"/></a>`,
      `<b xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="en"/>`,
    ],
  };
  for (const [name, [document, expected]] of Object.entries(cases)) {
    it(name, () => {
      expect(raw(document)).toBe(expected);
    });
  }

  it("takes no declaration of a sibling that is over", () => {
    const reader = rooted(`<a xmlns:p="u"><b xmlns:p="v" xmlns:q="w"/><c>p:1 q:2</c></a>`);
    nextElement(reader);
    skip(reader);
    nextElement(reader);
    expect(rawOf(reader)).toBe(`<c xmlns:p="u">p:1 q:2</c>`);
  });

  it("of the root", () => {
    const reader = rooted(`<?xml version="1.0"?><a xmlns="u"><b/></a> `);
    expect(rawOf(reader)).toBe(`<a xmlns="u"><b/></a>`);
    expect(reader.next()).toBeUndefined();
  });
});

describe("end", () => {
  it("checks what follows the root", () => {
    const reader = rooted("<a/> <!-- --> <b/>");
    skip(reader);
    expect(refusedWith(() => reader.next())).toBe("14");
  });
});
