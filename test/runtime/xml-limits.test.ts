// How much the XML reader takes: deep, long and large documents.
import { describe, expect, it } from "vitest";
import { nextElement, rawOf, textOf } from "../../templates/runtime/xml-reader.js";
import { outcome, refusal, rooted, tokens } from "./xml-documents.js";

describe("limits", () => {
  it("of depth", () => {
    expect(tokens("<a><b/></a>", { depth: 2 })).toHaveLength(4);
    expect(refusal("<a><b/></a>", { depth: 1 })).toBe("3: deeper than 1");
    expect(refusal("<a>".repeat(257))).toBe("768: deeper than 256");
  });

  it("of size", () => {
    expect(tokens("<a/>", { size: 4 })).toHaveLength(2);
    expect(refusal("<a/> ", { size: 4 })).toBe("0: longer than 4");
  });

  it("keep 100,000 levels from overflowing the stack", () => {
    expect(refusal("<a>".repeat(100_000) + "</a>".repeat(100_000))).toBe("768: deeper than 256");
  });

  it("can be raised", () => {
    const deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
    expect(tokens(deep, { depth: 5_000 })).toHaveLength(10_000);
    const reader = rooted(deep, { depth: 5_000 });
    expect(rawOf(reader)).toBe(deep);
    expect(reader.next()).toBeUndefined();
    expect(reader.depth).toBe(0);
  });
});

// Anything that takes more than linear time would run for minutes here.
describe("large documents are read in linear time", () => {
  it("20,000 declarations and attributes in one tag", () => {
    const declarations = Array.from({ length: 20_000 }, (_, i) => ` xmlns:p${i}="u${i}" p${i}:b="${i}"`).join(
      "",
    );
    const reader = rooted(`<a${declarations}>${"<b xmlns:x='y' p1:c=''/>".repeat(20_000)}</a>`);
    expect(reader.attributes.size).toBe(20_000);
    expect(reader.attributes.get("b u19999")).toBe("19999");
    let raw = 0;
    while (nextElement(reader)) raw += rawOf(reader) === `<b xmlns:p1="u1" xmlns:x='y' p1:c=''/>` ? 1 : 0;
    expect(raw).toBe(20_000);
  });

  it("100,000 siblings, names all different", () => {
    const siblings = Array.from({ length: 100_000 }, (_, i) => `<b${i}/>`).join("");
    expect(tokens(`<a>${siblings}</a>`)).toHaveLength(200_002);
  });

  it("text full of references, comments, CDATA and line ends", () => {
    const reader = rooted(`<a>${"&lt;x\r\n<!--c--><![CDATA[d]]>]".repeat(200_000)}</a>`);
    expect(textOf(reader)).toBe("<x\nd]".repeat(200_000));
  });

  for (const [what, document, expected] of [
    ["a name", `<${"a".repeat(20_000_000)}/>`, "2"],
    ["a name beyond Latin-1", `<${"\u4e00".repeat(20_000_000)}/>`, "2"],
    ["an attribute", `<a b="${"x".repeat(20_000_000)}"/>`, "2"],
    ["white space in a tag", `<a${" ".repeat(20_000_000)}/>`, "2"],
    ["a comment", `<!--${"- ".repeat(10_000_000)}--><a/>`, "2"],
    ["an XML declaration", `<?xml version="1.0"${" ".repeat(20_000_000)}?><a/>`, "2"],
    ["an XML declaration without an end", `<?xml version="1.0"${" ".repeat(20_000_000)}`, "0"],
    ["an attribute without an end", `<a b="${"x".repeat(20_000_000)}`, "0"],
    ["spaces and no attribute", `<a${" ".repeat(20_000_000)}`, "0"],
    ["a reference without an end", `<a>${"x&amp".repeat(4_000_000)}</a>`, "3"],
    ["a reference with many digits", `<a>&#${"0".repeat(20_000_000)}65;</a>`, "3"],
    ["text", `<a>${"x".repeat(20_000_000)}</a>`, "3"],
    ["text of brackets", `<a>${"]>".repeat(10_000_000)}</a>`, "3"],
    ["text of references", `<a>${"&lt;".repeat(2_000_000)}</a>`, "3"],
    ["an attribute of references", `<a b="${"&lt;".repeat(2_000_000)}"/>`, "2"],
    ["a CDATA section of brackets", `<a><![CDATA[${"]] ".repeat(6_000_000)}]]></a>`, "3"],
    ["a processing instruction", `<?p ${"? ".repeat(10_000_000)}?><a/>`, "2"],
    ["a comment of hyphens without an end", `<!--${"- ".repeat(10_000_000)}`, "0"],
    ["an end tag without an end", `<a></a${" ".repeat(20_000_000)}`, "3"],
    ["attributes without an end", `<a${' b=""'.repeat(4_000_000)}/>`, "0"],
    ["prefixes without a name", `<${"a:".repeat(10_000_000)}`, "0"],
    ["text of words for raw", `<a>${"word ".repeat(1_000_000)}${"w".repeat(5_000_000)}</a>`, "3"],
  ] as const) {
    it(`${what}, very long`, () => {
      expect(outcome(document)).toBe(expected);
      if (what.endsWith("raw")) expect(rawOf(rooted(document))).toBe(document);
    });
  }
});
