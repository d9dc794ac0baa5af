// DTDs: passed over without moving anything, whatever they hold.
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics.js";
import { withoutDtd } from "../../../generator/read/dtd.js";
import { formatXml } from "../../../generator/read/format.js";
import { parseXml } from "../../../generator/read/xml.js";

describe("withoutDtd", () => {
  it.each([
    ["<!DOCTYPE a><a/>", "            <a/>"],
    ["<!DOCTYPE a SYSTEM 'a>.dtd'><a/>", "                            <a/>"],
    [
      '<?xml version="1.0"?>\n<!-- <!DOCTYPE b> -->\n<?p?><!DOCTYPE\na [\r\n<!ENTITY e "]>">\n]  ><a/>',
      undefined,
    ],
    ["<!DOCTYPE a [<!-- ' ]> --><?p ]>' ?><!ATTLIST a b CDATA '>'>%p;<!ENTITY % p ']'>]><a/>", undefined],
    ['<!DOCTYPE a [<!NOTATION n PUBLIC "\'"><!ELEMENT a (b|c)*>]>\n<a/>', undefined],
    ["<!DOCTYPE 😀 []>\n<a/>", undefined],
  ])("keeps every place in %j", (document, expected) => {
    const { text, dtd } = withoutDtd(document);
    expect(dtd).toBeDefined();
    expect(text).toHaveLength(document.length);
    expect(text.replace(/[^\r\n]/g, "")).toBe(document.replace(/[^\r\n]/g, ""));
    expect(text.endsWith("<a/>")).toBe(true);
    expect(text).not.toContain("DOCTYPE a");
    if (expected !== undefined) expect(text).toBe(expected);
    const diagnostics = new Diagnostics();
    expect(parseXml(document, "a.xsd", diagnostics)?.name.local).toBe("a");
    expect(diagnostics.sorted()).toEqual([]);
  });

  it.each([
    "<a/>",
    "<a><!DOCTYPE a></a>",
    "<!-- <!DOCTYPE a> --><a/>",
    "<!DOCTYPE a",
    "<!DOCTYPE a [<a/>",
    "<!DOCTYPE a [ <!ENTITY b 'c> ]><a/>",
    "<!DOCTYPE a [ <!-- ]><a/>",
    "<!DOCTYPE html><html/>",
    "<!doctype a><a/>",
  ])("leaves %j as it is", (document) => {
    expect(withoutDtd(document)).toEqual({ text: document });
  });

  it("knows the entities that are declared, but for those of the DTD itself", () => {
    const { dtd } = withoutDtd(
      "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY % c 'x'><!-- <!ENTITY d 'x'> --><!ENTITY\n\te SYSTEM 'f'><!ENTITY g '<!ENTITY h \"\">'>]><a/>",
    );
    expect([...(dtd?.entities ?? [])]).toEqual(["b", "e", "g"]);
  });

  it("expands nothing, so that it takes no longer for nested entities", () => {
    const lols = Array.from(
      { length: 50 },
      (_, index) => `<!ENTITY l${index} "&l${index - 1};&l${index - 1};">`,
    );
    const { dtd } = withoutDtd(`<!DOCTYPE a [${lols.join("")}]><a/>`);
    expect(dtd?.entities.size).toBe(50);
  });
});

describe("a document with a DTD", () => {
  it("has its lines and columns", () => {
    const root = parseXml("<!DOCTYPE a [\n<!ENTITY b 'c'>\n]> <a>\n <d/></a>", "a.xsd", new Diagnostics());
    expect([root?.origin, root?.children[0]?.origin]).toMatchObject([
      { line: 3, column: 4 },
      { line: 4, column: 2 },
    ]);
  });

  it("takes no value from it", () => {
    const root = parseXml("<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>", "a.xsd", new Diagnostics());
    expect(root?.attributes).toEqual([]);
  });

  it("is laid out without it", () => {
    expect(formatXml("<!DOCTYPE a [<!-- b -->]><!-- c --><a/>", new Map())).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<!-- c -->\n<a/>\n',
    );
  });
});
