// What the XML reader says about documents, token by token.
import { describe, expect, it } from "vitest";
import { unescape } from "../../templates/runtime/xml-grammar.js";
import { nextElement, xmlReader } from "../../templates/runtime/xml-reader.js";
import { refusal, rooted, skip, tokens } from "./xml-documents.js";

describe("tokens", () => {
  const cases: Record<string, [document: string, tokens: string[]]> = {
    "an empty element": ["<a/>", ["<{}a>", "</>"]],
    "an empty element with space": ["<a \n/>", ["<{}a>", "</>"]],
    "a start tag and an end tag with space": ["<a ></a\t>", ["<{}a>", "</>"]],
    "nested elements": [
      "<a><b/>x<c>y</c></a>",
      ["<{}a>", "<{}b>", "</>", '"x"', "<{}c>", '"y"', "</>", "</>"],
    ],
    "text joined over references, CDATA, comments and processing instructions": [
      "<a>1&amp;2<![CDATA[<3>&amp;]]>4<!-- - -->5<?p ?>6</a>",
      ["<{}a>", '"1&2<3>&amp;456"', "</>"],
    ],
    "no character data for nothing": ["<a><![CDATA[]]><!----><?p?></a>", ["<{}a>", "</>"]],
    "brackets in CDATA": ["<a><![CDATA[]]]></a>", ["<{}a>", '"]"', "</>"]],
    "brackets apart in text": ["<a>]] ]]&gt;]]<!---->></a>", ["<{}a>", '"]] ]]>]]>"', "</>"]],
    references: [
      "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600;&#0067;</a>",
      ["<{}a>", '"<>&\\"\'AB😀C"', "</>"],
    ],
    "line ends": [
      "<a>1\r\n2\r3\n4\r\r\n5&#13;&#xd;&#10;6</a>",
      ["<{}a>", '"1\\n2\\n3\\n4\\n\\n5\\r\\r\\n6"', "</>"],
    ],
    "line ends in CDATA": ["<a><![CDATA[1\r\n2\r3]]></a>", ["<{}a>", '"1\\n2\\n3"', "</>"]],
    "white space kept in text": ["<a> \t</a>", ["<{}a>", '" \\t"', "</>"]],
    attributes: [`<a b="1" c = '2"'\n\td="'&quot;>"/>`, ['<{}a {}b="1" {}c="2\\"" {}d="\'\\">">', "</>"]],
    "white space in an attribute": [
      '<a b="1\r\n2\r3\n4\t5  6&#13;&#10;&#9;7"/>',
      ['<{}a {}b="1 2 3 4 5  6\\r\\n\\t7">', "</>"],
    ],
    "]]> in an attribute": ['<a b="]]>"/>', ['<{}a {}b="]]>">', "</>"]],
    "what surrounds the root": [
      "\ufeff<?xml version='1.0'?>\n<!--a--><?b c?> <a/> <!--d--><?e?>\n",
      ["<{}a>", "</>"],
    ],
    "every kind of character": [
      "<a>\t\n \ud7ff\ue000\ufffd\u{10000}\u{10ffff}\x7f\x85</a>",
      ["<{}a>", '"\\t\\n \ud7ff\ue000\ufffd\u{10000}\u{10ffff}\x7f\x85"', "</>"],
    ],
    "U+FEFF in names": ["<a\ufeff><?xml\ufeff?></a\ufeff>", ["<{}a\ufeff>", "</>"]],
    "names of any letters": [
      "<é·-.9><_\u{10000}\u{effff}/></é·-.9>",
      ["<{}é·-.9>", "<{}_\u{10000}\u{effff}>", "</>", "</>"],
    ],
  };
  for (const [name, [document, expected]] of Object.entries(cases)) {
    it(name, () => {
      expect(tokens(document)).toEqual(expected);
    });
  }

  it("say where they start and how deep they are", () => {
    const reader = xmlReader("<a>\n<b/>x</a><!---->");
    const places = [];
    let token;
    do places.push([(token = reader.next()), reader.offset, reader.depth]);
    while (token !== undefined);
    expect(places).toEqual([
      [true, 0, 1],
      ["\n", 3, 1],
      [true, 4, 2],
      [false, 4, 1],
      ["x", 8, 1],
      [false, 9, 0],
      [undefined, 20, 0],
    ]);
    expect(reader.next()).toBeUndefined();
  });

  it("come in pieces where character data is interrupted", () => {
    const reader = rooted(`<a>1<!-- -->2<![CDATA[3]]>4${"]x".repeat(1000)}</a>`);
    const pieces = [];
    for (let token; typeof (token = reader.next()) === "string";) pieces.push([token, reader.offset]);
    expect(pieces).toEqual([
      ["1", 3],
      ["2", 12],
      ["3", 13],
      [`4${"]x".repeat(1000)}`, 26],
    ]);
  });
});

describe("the XML declaration", () => {
  for (const declaration of [
    `version="1.0"`,
    `version='1.1' `,
    `version="1.10" encoding="UTF-8"`,
    `\tversion = "1.0"\nencoding\r=\n'x_1.-' standalone = "yes" `,
    `version="1.0" standalone='no'`,
  ]) {
    it(`may be ${JSON.stringify(declaration)}`, () => {
      expect(tokens(`<?xml ${declaration}?><a/>`)).toEqual(["<{}a>", "</>"]);
    });
  }

  for (const declaration of [
    "",
    `encoding="UTF-8"`,
    `version="2.0"`,
    `version="1."`,
    `version="1.0'`,
    `version=1.0`,
    `Version="1.0"`,
    `version="1.0"encoding="UTF-8"`,
    `version="1.0" encoding="8"`,
    `version="1.0" encoding=""`,
    `version="1.0" standalone="maybe"`,
    `version="1.0" standalone="yes" encoding="UTF-8"`,
    `version="1.0" more="1"`,
    `version="1.0"\xa0`,
  ]) {
    it(`must not be ${JSON.stringify(declaration)}`, () => {
      expect(refusal(`<?xml ${declaration}?><a/>`)).toBe("0");
    });
  }
});

describe("namespaces", () => {
  it("of elements and attributes", () => {
    expect(
      tokens('<a xmlns="d" p:x="1" y="2" xmlns:p="u"><p:b xmlns:p="v" p:z="3"/><p:c/><d xmlns=""/><e/></a>'),
    ).toEqual([
      '<{d}a {u}x="1" {}y="2">',
      '<{v}b {v}z="3">',
      "</>",
      "<{u}c>",
      "</>",
      "<{}d>",
      "</>",
      "<{d}e>",
      "</>",
      "</>",
    ]);
  });

  it("of the prefix xml, declared or not", () => {
    const xml = "http://www.w3.org/XML/1998/namespace";
    expect(tokens('<a xml:lang="en"/>')).toEqual([
      `<{${xml}}a`.replace(`{${xml}}a`, "{}a") + ` {${xml}}lang="en">`,
      "</>",
    ]);
    expect(tokens(`<xml:a xmlns:xml="${xml}"/>`)).toEqual([`<{${xml}}a>`, "</>"]);
  });

  it("of prefixes that are names of Object's members", () => {
    expect(
      tokens('<__proto__:a xmlns:__proto__="u" xmlns:constructor="v" constructor:toString=""/>'),
    ).toEqual(['<{u}a {v}toString="">', "</>"]);
    expect(refusal("<toString:a/>")).toBe("0: undeclared prefix toString");
  });

  it("are asked for by prefix", () => {
    const reader = rooted('<a xmlns:p="u" xmlns="d"><b xmlns:p="v" xmlns=""/></a>');
    expect([reader.scope["p"], reader.scope[""], reader.scope["q"]]).toEqual(["u", "d", undefined]);
    nextElement(reader);
    expect([reader.scope["p"], reader.scope[""]]).toEqual(["v", ""]);
    skip(reader);
    expect([reader.scope["p"], reader.scope[""]]).toEqual(["u", "d"]);
  });

  it("are normalised as other attribute values are", () => {
    expect(tokens('<a xmlns="x&amp;&#x79;\n z"/>')).toEqual(["<{x&y  z}a>", "</>"]);
  });

  it("are part of the names of attributes", () => {
    const reader = rooted('<p:a xmlns:p="u" p:b="1" c="2"/>');
    expect([...reader.attributes]).toEqual([
      ["b u", "1"],
      ["c ", "2"],
    ]);
  });
});

describe("attributes that only look alike", () => {
  it("are told apart by namespace", () => {
    expect(tokens("<a xmlns='u' xmlns:p='u' b='1' p:b='2'/>")).toEqual(['<{u}a {}b="1" {u}b="2">', "</>"]);
    expect(tokens("<a xmlns:p='u v' xmlns:q='v' p:b='1' q:b='2'/>")).toEqual([
      '<{}a {u v}b="1" {v}b="2">',
      "</>",
    ]);
  });
});

describe("unescaping", () => {
  const malformed = (): never => {
    throw new Error("malformed");
  };

  it("resolves references and line ends", () => {
    expect(unescape("plain", malformed)).toBe("plain");
    expect(unescape("a\r\nb\rc\td&amp;lt;&#13;", malformed)).toBe("a\nb\nc\td&lt;\r");
  });

  it("makes spaces of white space in attributes", () => {
    expect(tokens('<a b="a\r\nb\rc\td\n&quot;&#10;"/>')).toEqual(['<{}a {}b="a b c d \\"\\n">', "</>"]);
  });

  it("asks what to do about a reference that is wrong", () => {
    expect(() => unescape("ab\r\n&c;", malformed)).toThrow("malformed");
    expect(() => unescape("&", malformed)).toThrow("malformed");
  });
});
