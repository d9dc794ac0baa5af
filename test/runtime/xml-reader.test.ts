// The rules of the XML reader one by one: what it says about a document, and what it refuses.
import { describe, expect, it } from "vitest";
import { DecodeError, XmlError } from "../../templates/runtime/errors.js";
import { unescape } from "../../templates/runtime/xml-grammar.js";
import {
  nextElement,
  rawOf,
  textOf,
  xmlReader,
  type XmlLimits,
  type XmlReader,
} from "../../templates/runtime/xml-reader.js";

/** A document's tokens, one text each, pieces of character data joined: `<{namespace}local {namespace}local="value">`, `"text"`, `</>`. */
function tokens(text: string, limits?: XmlLimits): string[] {
  const reader = xmlReader(text, limits);
  const found: string[] = [];
  let data = "";
  for (;;) {
    const token = reader.next();
    if (typeof token === "string") {
      expect(token).not.toBe("");
      data += token;
      continue;
    }
    if (data !== "") found.push(JSON.stringify(data));
    data = "";
    if (token === undefined) return found;
    found.push(token ? startTag(reader) : "</>");
  }
}

function startTag({ namespace, local, attributes }: XmlReader): string {
  const written = Array.from(attributes, ([key, value]) => {
    const [name = "", uri = ""] = key.split(/ (.*)/s);
    return ` {${uri}}${name}=${JSON.stringify(value)}`;
  });
  return `<{${namespace}}${local}${written.join("")}>`;
}

const notXml = "not well-formed XML";

/** What a document is refused with: the offset, and the reason where there is more than that it is no XML. */
function refusal(text: string, limits?: XmlLimits): string {
  return refusedWith(() => tokens(text, limits));
}

function refusedWith(action: () => unknown): string {
  try {
    return `accepted as ${JSON.stringify(action())}`;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof XmlError)) throw error;
  expect(error.message.slice(0, notXml.length)).toBe(notXml);
  return `${error.offset}${error.message.slice(notXml.length)}`;
}

/** How many tokens a document has, or what it is refused with. */
function outcome(text: string): string {
  try {
    return String(tokens(text).length);
  } catch (error) {
    return reasonOf(error);
  }
}

/** A reader whose root's start tag is read. */
function rooted(text: string, limits?: XmlLimits): XmlReader {
  const reader = xmlReader(text, limits);
  expect(reader.next()).toBe(true);
  return reader;
}

/** Goes on behind the end of the element whose start tag was read last. */
function skip(reader: XmlReader): void {
  for (const { depth } = reader; reader.depth >= depth;) reader.next();
}

/** What a `DecodeError` says, and that it is not an `XmlError`. */
function misfit(action: () => unknown): string {
  try {
    action();
    return "no error";
  } catch (error) {
    if (error instanceof DecodeError && !(error instanceof XmlError))
      return `${error.offset}: ${error.message}`;
    throw error;
  }
}

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

  it("come in pieces where character data is interrupted or goes on and on", () => {
    const reader = rooted(`<a>1<!-- -->2<![CDATA[3]]>4${"]x".repeat(1000)}</a>`);
    const pieces = [];
    for (let token; typeof (token = reader.next()) === "string";) pieces.push([token, reader.offset]);
    expect(pieces.slice(0, 3)).toEqual([
      ["1", 3],
      ["2", 12],
      ["3", 13],
    ]);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.map(([piece]) => piece).join("")).toBe(`1234${"]x".repeat(1000)}`);
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

describe("what is not XML", () => {
  const xml = "http://www.w3.org/XML/1998/namespace";
  const xmlns = "http://www.w3.org/2000/xmlns/";
  const cases: Record<string, string> = {
    "": "0",
    " ": "1",
    "<!-- -->": "8",
    "<a>": "3",
    "<a><b></b>": "10",
    "<": "0",
    "<a": "0",
    "<a b": "0",
    '<a b="': "0",
    "<a/": "0",
    "<a></a": "3",
    "<a></": "3",
    "<a><!-- ": "3",
    "<a><!-- --": "3",
    "<a><![CDATA[ ]]": "3",
    "<?a": "0",
    "x<a/>": "0",
    "<a/>x": "4",
    "<a/>&#32;": "4",
    "<a/>\xa0": "4",
    "<a/><![CDATA[]]>": "4",
    "<a/><b/>": "4",
    "<a/></a>": "4: </a",
    "<a/></>": "4: </",
    "</a>": "0: </a",
    "<a></b>": "3: </b",
    "<a></ab>": "3: </ab",
    "<a></ a>": "3",
    "<a></a/>": "3: </a/",
    "<a></a b=''>": "3",
    "<a><b></a></b>": "6: </a",
    "<!DOCTYPE a><a/>": "0",
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>": "0",
    "<a/><!DOCTYPE a>": "4",
    "<!doctype a><a/>": "0",
    "<a><!ELEMENT a></a>": "3",
    "<a><!-- -- --></a>": "3",
    "<a><!-- ---></a>": "3",
    "<a><!--></a>": "3",
    " <?xml version='1.0'?><a/>": "1",
    "<a><?xml?></a>": "3",
    "<?XmL x?><a/>": "0",
    "<?p:q?><a/>": "0",
    "<? p?><a/>": "0",
    "<?1?><a/>": "0",
    "<a>]]></a>": "3",
    "<a>x]]&amp;]]></a>": "11",
    "<a>12&</a>": "5",
    "<a>&nbsp;</a>": "3",
    "<a>\r\n&lt</a>": "3",
    "<a>& lt;</a>": "3",
    "<a>&#;</a>": "3",
    "<a>&#x;</a>": "3",
    "<a>&#X41;</a>": "3",
    "<a>&#1e1;</a>": "3",
    "<a>&#0;</a>": "3",
    "<a>&#31;</a>": "3",
    "<a>&#xD800;&#xDC00;</a>": "3",
    "<a>&#xFFFE;</a>": "3",
    "<a>&#x110000;</a>": "3",
    "<a>&constructor;</a>": "3",
    "<a b='12&c;'/>": "0",
    "<a b='<'/>": "0",
    "<a b='1'c='2'/>": "0",
    "<a b=1/>": "0",
    "<a b/>": "0",
    "<a\xa0b='1'/>": "0",
    "<a/ >": "0",
    "< a/>": "0",
    "<1/>": "0",
    "<-a/>": "0",
    "<a·:·b/>": "0",
    "<a×/>": "0",
    "<a\u037e/>": "0",
    "<\u{f0000}/>": "0",
    "<:a/>": "0",
    "<a:/>": "0",
    "<a:b:c/>": "0",
    "<a b:c:d=''/>": "0",
    "<p:a/>": "0: undeclared prefix p",
    "<a><b p:c=''/></a>": "3: undeclared prefix p",
    "<a><b xmlns:p='u'/><p:c/></a>": "19: undeclared prefix p",
    "<xmlns:a/>": "0: undeclared prefix xmlns",
    "<a b='1' b='2'/>": "0: b",
    "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>": "0: q:b",
    "<a xmlns:p='u' xmlns:p='v'/>": "0: xmlns:p",
    "<a xmlns='u' xmlns='u'/>": "0: xmlns",
    "<a xmlns:p=''/>": "0: xmlns:p",
    "<a xmlns:xml='u'/>": "0: xmlns:xml",
    "<a xmlns:xmlns='u'/>": "0: xmlns:xmlns",
    [`<a xmlns:p='${xml}'/>`]: "0: xmlns:p",
    [`<a xmlns='${xml}'/>`]: "0: xmlns",
    [`<a xmlns:p='${xmlns}'/>`]: "0: xmlns:p",
    [`<a xmlns='${xmlns}'/>`]: "0: xmlns",
    "\ufeff\ufeff<a/>": "1",
  };
  for (const [document, expected] of Object.entries(cases)) {
    it(JSON.stringify(document), () => {
      expect(refusal(document)).toBe(expected);
    });
  }

  const illegal = { "U+0000": "\0", "U+0008": "\b", "U+000B": "\v", "U+000C": "\f", "U+001F": "\x1f" };
  const unpaired = { "U+D800": "\ud800", "U+DFFF": "\udfff", "U+FFFE": "\ufffe", "U+FFFF": "\uffff" };
  for (const [name, character] of Object.entries({ ...illegal, ...unpaired })) {
    it(`${name}, wherever it stands`, () => {
      for (const place of [
        "<a>|</a>",
        "<a b='|'/>",
        "<a><![CDATA[|]]></a>",
        "<a><!--|--></a>",
        "<a><?b |?></a>",
        "<a|/>",
        "|<a/>",
      ]) {
        expect(refusal(place.replace("|", character))).toBe(String(place.indexOf("|")));
      }
    });
  }

  it("surrogates in the wrong order", () => {
    expect(refusal("<a>\u{1f600}\udc00\ud800</a>")).toBe("5");
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
