// Text to tree: names, scopes, text, places, and what the two parsers must agree on.
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics.js";
import { attribute, qnameValue } from "../../../generator/read/attributes.js";
import { parseXml, type XmlElement } from "../../../generator/read/xml.js";

function parse(text: string): XmlElement {
  const diagnostics = new Diagnostics();
  const root = parseXml(text, "a.xml", diagnostics);
  expect(diagnostics.sorted()).toEqual([]);
  if (root === undefined) throw new Error("no root");
  return root;
}

/** The element that leads to by the positions of children. */
function at(root: XmlElement, ...positions: number[]): XmlElement {
  let element = root;
  for (const position of positions) {
    const child = element.children[position];
    if (child === undefined) throw new Error(`no child ${position}`);
    element = child;
  }
  return element;
}

function paths(element: XmlElement): string[] {
  return [element.origin.path, ...element.children.flatMap(paths)];
}

describe("names", () => {
  it("expands the names of elements and attributes", () => {
    const root = parse(
      '<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2" xml:lang="en"><b/><c xmlns=""/></p:a>',
    );

    expect(root.name).toEqual({ namespace: "urn:p", local: "a" });
    expect(root.children.map(({ name }) => name)).toEqual([
      { namespace: "urn:d", local: "b" },
      { namespace: "", local: "c" },
    ]);
    expect(root.attributes.map(({ namespace, local, value }) => [namespace, local, value])).toEqual([
      ["urn:p", "x", "1"],
      ["", "y", "2"],
      ["http://www.w3.org/XML/1998/namespace", "lang", "en"],
    ]);
  });

  it("resolves a qualified value in the scope of its own element", () => {
    const root = parse(
      '<a xmlns:q="urn:outer"><b xmlns:q="urn:inner" type="q:T"/><b type=" q:T "/><b type="T" xmlns="urn:d"/><b type="T"/></a>',
    );

    const values = root.children.map((child) => qnameValue(child, "type", new Diagnostics()));

    expect(values).toEqual([
      { namespace: "urn:inner", local: "T" },
      { namespace: "urn:outer", local: "T" },
      { namespace: "urn:d", local: "T" },
      { namespace: "", local: "T" },
    ]);
  });

  it("resolves references in the name of a namespace", () => {
    const root = parse('<p:a xmlns:p="urn:a&amp;b" type="p:T"/>');
    expect(root.name.namespace).toBe("urn:a&b");
    expect(qnameValue(root, "type", new Diagnostics())?.namespace).toBe("urn:a&b");
  });

  it.each(["constructor", "prototype", "__proto__", "toString", "hasOwnProperty"])(
    "takes the name %s",
    (name) => {
      const root = parse(`<a><${name} ${name}="1" xmlns:${name}="urn:x"><b/></${name}><${name}/></a>`);
      expect(root.children.map((child) => child.name.local)).toEqual([name, name]);
      expect(attribute(at(root, 0), name)).toBe("1");
      expect(at(root, 0, 0).scope[name]).toBe("urn:x");
      expect(root.scope[name]).toBeUndefined();
    },
  );
});

describe("text", () => {
  it("keeps text and elements in order, references resolved", () => {
    const root = parse("<a>1 &lt; <b>&#x41;</b> &amp;amp; 3\r\n</a>");
    const content = root.content.map((item) => (typeof item === "string" ? item : item.content));
    expect(content).toEqual(["1 < ", ["A"], " &amp; 3\n"]);
  });

  it("takes CDATA as it is, and leaves out comments and processing instructions, whatever they hold", () => {
    const root = parse("<a><!-- <b> ' \" --><?p don't ?>x<![CDATA[<&amp;>]]>y<?q?></a><!-- ' -->");
    expect(root.content).toEqual(["x<&amp;>y"]);
  });

  it("keeps white space in attributes as XML has it", () => {
    const root = parse("<a b=' 1\t2\n3&#10;4 ' c=\"it's > that\"/>");
    expect(attribute(root, "b")).toBe(" 1 2 3\n4 ");
    expect(attribute(root, "c")).toBe("it's > that");
  });

  it("does not take numbers for anything but text", () => {
    const root = parse('<a b="0x10" c="1e3">007</a>');
    expect(root.content).toEqual(["007"]);
    expect(attribute(root, "b")).toBe("0x10");
  });
});

describe("places", () => {
  it("counts lines and columns from 1, to the start tag", () => {
    const root = parse('<?xml version="1.0"?>\n<a>\n  <b/><c>\r\n\t<d/></c>\n</a>');
    const places = [root, at(root, 0), at(root, 1), at(root, 1, 0)].map(({ origin }) => [
      origin.line,
      origin.column,
    ]);
    expect(places).toEqual([
      [2, 1],
      [3, 3],
      [3, 7],
      [4, 2],
    ]);
  });

  it("leads to an element by name, else by position where there are several", () => {
    const root = parse('<d name="N"><t><s/><s name="Two"/><s><e name="x&quot;y"/></s></t><m/></d>');
    expect(paths(root)).toEqual([
      "d",
      "d/t",
      "d/t/s[1]",
      'd/t/s[@name="Two"]',
      "d/t/s[3]",
      'd/t/s[3]/e[@name="x"y"]',
      "d/m",
    ]);
  });

  it("gives the place and the open elements of what is wrong", () => {
    const diagnostics = new Diagnostics();
    expect(parseXml('<a>\n<b name="x"><c></b></a>', "a.xml", diagnostics)).toBeUndefined();
    const [diagnostic] = diagnostics.sorted();
    expect(diagnostic?.code).toBe("SO108");
    expect(diagnostic?.place).toEqual({ file: "a.xml", line: 2, column: 16, path: 'a/b[@name="x"]/c' });
  });
});

it("refuses nesting beyond the reader's limit instead of overflowing", () => {
  const diagnostics = new Diagnostics();
  const depth = 100_000;
  expect(parseXml("<a>".repeat(depth) + "</a>".repeat(depth), "a.xml", diagnostics)).toBeUndefined();
  expect(diagnostics.sorted().map(({ code }) => code)).toEqual(["SO108"]);
});

it("takes time in proportion to the document", () => {
  const time = (count: number): number => {
    const text = `<a>${'<b c="1"><d/>&amp;</b>'.repeat(count)}</a>`;
    const start = performance.now();
    expect(parse(text).children.length).toBe(count);
    return performance.now() - start;
  };
  time(2_000);
  const [small, large] = [time(4_000), time(32_000)];
  // Eight times the size; a quadratic reader would take sixty-four times as long.
  expect(large).toBeLessThan(Math.max(small, 5) * 32);
});
