// The rules of the XML reader one by one: what it says about a document, and what it refuses.
import { describe, expect, it } from "vitest";
import { DecodeError, XmlError } from "../../templates/runtime/errors.js";
import { END, EOF, START, TEXT, XmlReader, type XmlLimits } from "../../templates/runtime/xml-reader.js";
import { unescapeAttribute, unescapeText } from "../../templates/runtime/xml-references.js";

/** A document's tokens, one text each: `<{namespace}local {namespace}local="value">`, `"text"`, `</>`. */
function tokens(text: string, limits?: XmlLimits): string[] {
  const reader = new XmlReader(text, limits);
  const found: string[] = [];
  for (;;) {
    const token = reader.next();
    if (token === EOF) return found;
    if (token === TEXT) found.push(JSON.stringify(reader.value));
    else if (token === END) found.push("</>");
    else {
      const attributes = reader.attributes.map(
        (one) => ` {${one.namespace}}${one.local}=${JSON.stringify(one.value)}`,
      );
      found.push(`<{${reader.namespace}}${reader.local}${attributes.join("")}>`);
    }
  }
}

/** What a document is refused with: `offset: reason`. */
function refusal(text: string, limits?: XmlLimits): string {
  try {
    return `accepted as ${tokens(text, limits).join("")}`;
  } catch (error) {
    if (error instanceof XmlError) return `${error.offset}: ${error.reason}`;
    throw error;
  }
}

/** A reader whose root's start tag is read. */
function rooted(text: string): XmlReader {
  const reader = new XmlReader(text);
  reader.root();
  return reader;
}

/** What a `DecodeError` says, and that it is not an `XmlError`. */
function misfit(action: () => unknown): string {
  try {
    action();
    return "no error";
  } catch (error) {
    if (error instanceof DecodeError && !(error instanceof XmlError))
      return `${error.offset}: ${error.reason}`;
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
    "no TEXT for nothing": ["<a><![CDATA[]]><!----><?p?></a>", ["<{}a>", "</>"]],
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
    const reader = new XmlReader("<a>\n<b/>x</a><!---->");
    const places = [];
    let token;
    do places.push([(token = reader.next()), reader.offset, reader.depth]);
    while (token !== EOF);
    expect(places).toEqual([
      [START, 0, 1],
      [TEXT, 3, 1],
      [START, 4, 2],
      [END, 4, 1],
      [TEXT, 8, 1],
      [END, 9, 0],
      [EOF, 20, 0],
    ]);
    expect(reader.next()).toBe(EOF);
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
      expect(refusal(`<?xml ${declaration}?><a/>`)).toBe("0: <?xml is malformed or misplaced");
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
    expect(refusal("<toString:a/>")).toBe('0: the prefix "toString" is not declared');
  });

  it("are asked for by prefix", () => {
    const reader = rooted('<a xmlns:p="u" xmlns="d"><b xmlns:p="v" xmlns=""/></a>');
    expect([reader.namespaceOf("p"), reader.namespaceOf(""), reader.namespaceOf("q")]).toEqual([
      "u",
      "d",
      undefined,
    ]);
    reader.nextElement();
    expect([reader.namespaceOf("p"), reader.namespaceOf("")]).toEqual(["v", ""]);
    reader.skip();
    expect([reader.namespaceOf("p"), reader.namespaceOf("")]).toEqual(["u", "d"]);
  });

  it("are normalised as other attribute values are", () => {
    expect(tokens('<a xmlns="x&amp;&#x79;\n z"/>')).toEqual(["<{x&y  z}a>", "</>"]);
  });

  it("come with prefixes", () => {
    const reader = rooted('<p:a xmlns:p="u" p:b="1" c="2"/>');
    expect(reader.prefix).toBe("p");
    expect(reader.attributes).toEqual([
      { namespace: "u", local: "b", prefix: "p", value: "1" },
      { namespace: "", local: "c", prefix: "", value: "2" },
    ]);
    expect(reader.attribute("u", "b")).toBe("1");
    expect(reader.attribute("", "b")).toBeUndefined();
  });
});

describe("what is not XML", () => {
  const xml = "http://www.w3.org/XML/1998/namespace";
  const xmlns = "http://www.w3.org/2000/xmlns/";
  const cases: Record<string, string> = {
    "": "0: the document ends too early",
    " ": "1: the document ends too early",
    "<!-- -->": "8: the document ends too early",
    "<a>": "3: the document ends too early",
    "<a><b></b>": "10: the document ends too early",
    "<": '0: "" is not a name',
    "<a": "2: the tag of <a> is malformed",
    "<a b": "2: the tag of <a> is malformed",
    '<a b="': "2: the tag of <a> is malformed",
    "<a/": "2: the tag of <a> is malformed",
    "<a></a": "6: the tag of <a> is malformed",
    "<a></": "3: </a> is expected",
    "<a><!-- ": '3: "--" is missing',
    "<a><!-- --": '8: "--" in a comment',
    "<a><![CDATA[ ]]": '3: "]]>" is missing',
    "<?a": '0: "?>" is missing',
    "x<a/>": "0: text outside the root element",
    "<a/>x": "4: text outside the root element",
    "<a/>&#32;": "4: text outside the root element",
    "<a/>\xa0": "4: text outside the root element",
    "<a/><![CDATA[]]>": "4: <! is not allowed",
    "<a/><b/>": "4: a second root element",
    "<a/></a>": "4: </> is expected",
    "<a/></>": "4: </> is expected",
    "</a>": "0: </> is expected",
    "<a></b>": "3: </a> is expected",
    "<a></ab>": "6: the tag of <a> is malformed",
    "<a></ a>": "3: </a> is expected",
    "<a></a/>": "3: </a> is expected",
    "<a></a b=''>": "6: the tag of <a> is malformed",
    "<a><b></a></b>": "6: </b> is expected",
    "<!DOCTYPE a><a/>": "0: a DTD is not allowed",
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>": "0: a DTD is not allowed",
    "<a/><!DOCTYPE a>": "4: a DTD is not allowed",
    "<!doctype a><a/>": "0: <! is not allowed",
    "<a><!ELEMENT a></a>": "3: <! is not allowed",
    "<a><!-- -- --></a>": '8: "--" in a comment',
    "<a><!-- ---></a>": '8: "--" in a comment',
    "<a><!--></a>": '3: "--" is missing',
    " <?xml version='1.0'?><a/>": "1: <?xml is malformed or misplaced",
    "<a><?xml?></a>": "3: <?xml is malformed or misplaced",
    "<?XmL x?><a/>": "0: <?XmL is malformed or misplaced",
    "<?p:q?><a/>": "0: <?p:q is malformed or misplaced",
    "<? p?><a/>": "0: <? is malformed or misplaced",
    "<?1?><a/>": "0: <?1 is malformed or misplaced",
    "<a>]]></a>": '3: "]]>" in text',
    "<a>x]]&amp;]]></a>": '3: "]]>" in text',
    "<a>12&</a>": '5: "&": no such reference',
    "<a>&nbsp;</a>": '3: "&nbsp;": no such reference',
    "<a>\r\n&lt</a>": '5: "&lt": no such reference',
    "<a>& lt;</a>": '3: "& lt;": no such reference',
    "<a>&#;</a>": '3: "&#;": no such reference',
    "<a>&#x;</a>": '3: "&#x;": no such reference',
    "<a>&#X41;</a>": '3: "&#X41;": no such reference',
    "<a>&#1e1;</a>": '3: "&#1e1;": no such reference',
    "<a>&#0;</a>": '3: "&#0;": no such reference',
    "<a>&#31;</a>": '3: "&#31;": no such reference',
    "<a>&#xD800;&#xDC00;</a>": '3: "&#xD800;&#xD": no such reference',
    "<a>&#xFFFE;</a>": '3: "&#xFFFE;": no such reference',
    "<a>&#x110000;</a>": '3: "&#x110000;": no such reference',
    "<a>&constructor;</a>": '3: "&constructor": no such reference',
    "<a b='12&c;'/>": '8: "&c;": no such reference',
    "<a b='<'/>": "2: the tag of <a> is malformed",
    "<a b='1'c='2'/>": "8: the tag of <a> is malformed",
    "<a b=1/>": "2: the tag of <a> is malformed",
    "<a b/>": "2: the tag of <a> is malformed",
    "<a\xa0b='1'/>": "0: \"a\xa0b='1'\" is not a name",
    "<a/ >": "2: the tag of <a> is malformed",
    "< a/>": '0: "" is not a name',
    "<1/>": '0: "1" is not a name',
    "<-a/>": '0: "-a" is not a name',
    "<a·:·b/>": '0: "a·:·b" is not a name',
    "<a×/>": '0: "a×" is not a name',
    "<a\u037e/>": '0: "a\u037e" is not a name',
    "<\u{f0000}/>": '0: "\u{f0000}" is not a name',
    "<:a/>": '0: ":a" is not a name',
    "<a:/>": '0: "a:" is not a name',
    "<a:b:c/>": '0: "a:b:c" is not a name',
    "<a b:c:d=''/>": '2: "b:c:d" is not a name',
    "<p:a/>": '0: the prefix "p" is not declared',
    "<a><b p:c=''/></a>": '3: the prefix "p" is not declared',
    "<a><b xmlns:p='u'/><p:c/></a>": '19: the prefix "p" is not declared',
    "<xmlns:a/>": '0: the prefix "xmlns" is not declared',
    "<a b='1' b='2'/>": '0: the attribute "b" comes twice',
    "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>": '0: the attribute "b" comes twice',
    "<a xmlns:p='u' xmlns:p='v'/>": '14: xmlns:p="v" is not allowed',
    "<a xmlns='u' xmlns='u'/>": '12: xmlns="u" is not allowed',
    "<a xmlns:p=''/>": '2: xmlns:p="" is not allowed',
    "<a xmlns:xml='u'/>": '2: xmlns:xml="u" is not allowed',
    "<a xmlns:xmlns='u'/>": '2: xmlns:xmlns="u" is not allowed',
    [`<a xmlns:p='${xml}'/>`]: `2: xmlns:p="${xml}" is not allowed`,
    [`<a xmlns='${xml}'/>`]: `2: xmlns="${xml}" is not allowed`,
    [`<a xmlns:p='${xmlns}'/>`]: `2: xmlns:p="${xmlns}" is not allowed`,
    [`<a xmlns='${xmlns}'/>`]: `2: xmlns="${xmlns}" is not allowed`,
    "\ufeff\ufeff<a/>": "1: text outside the root element",
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
        expect(refusal(place.replace("|", character))).toBe(`${place.indexOf("|")}: ${name} is not allowed`);
      }
    });
  }

  it("surrogates in the wrong order", () => {
    expect(refusal("<a>\u{1f600}\udc00\ud800</a>")).toBe("5: U+DC00 is not allowed");
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
    expect(refusal("<a><b/></a>", { depth: 1 })).toBe("3: elements nest deeper than 1");
    expect(refusal("<a>".repeat(257))).toBe("768: elements nest deeper than 256");
  });

  it("of size", () => {
    expect(tokens("<a/>", { size: 4 })).toHaveLength(2);
    expect(refusal("<a/> ", { size: 4 })).toBe("4: the document is longer than 4");
  });

  it("keep 100,000 levels from overflowing the stack", () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(refusal(deep)).toBe("768: elements nest deeper than 256");
    expect(tokens(deep, { depth: 100_000 })).toHaveLength(200_000);
    const reader = new XmlReader(deep, { depth: 100_000 });
    reader.root();
    reader.skip();
    reader.end();
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
    expect(reader.attributes).toHaveLength(20_000);
    expect(reader.attribute("u19999", "b")).toBe("19999");
    let raw = 0;
    while (reader.nextElement()) raw += reader.raw() === `<b xmlns:p1="u1" xmlns:x='y' p1:c=''/>` ? 1 : 0;
    expect(raw).toBe(20_000);
  });

  it("100,000 siblings, names all different", () => {
    const siblings = Array.from({ length: 100_000 }, (_, i) => `<b${i}/>`).join("");
    expect(tokens(`<a>${siblings}</a>`)).toHaveLength(200_002);
  });

  it("text full of references, comments, CDATA and line ends", () => {
    const reader = rooted(`<a>${"&lt;x\r\n<!--c--><![CDATA[d]]>]".repeat(200_000)}</a>`);
    expect(reader.text()).toBe("<x\nd]".repeat(200_000));
  });

  for (const [what, document, expected] of [
    ["a name", `<${"a".repeat(20_000_000)}/>`, "2"],
    ["a name beyond Latin-1", `<${"\u4e00".repeat(20_000_000)}/>`, "2"],
    ["an attribute", `<a b="${"x".repeat(20_000_000)}"/>`, "2"],
    ["white space in a tag", `<a${" ".repeat(20_000_000)}/>`, "2"],
    ["a comment", `<!--${"- ".repeat(10_000_000)}--><a/>`, "2"],
    ["an XML declaration", `<?xml version="1.0"${" ".repeat(20_000_000)}?><a/>`, "2"],
    [
      "an XML declaration without an end",
      `<?xml version="1.0"${" ".repeat(20_000_000)}`,
      '0: "?>" is missing',
    ],
    ["an attribute without an end", `<a b="${"x".repeat(20_000_000)}`, "2: the tag of <a> is malformed"],
    ["spaces and no attribute", `<a${" ".repeat(20_000_000)}`, "2: the tag of <a> is malformed"],
    [
      "a reference without an end",
      `<a>${"x&amp".repeat(4_000_000)}</a>`,
      '4: "&ampx&ampx&a": no such reference',
    ],
    ["a reference with many digits", `<a>&#${"0".repeat(20_000_000)}65;</a>`, "3"],
    ["text of words for raw", `<a>${"word ".repeat(1_000_000)}${"w".repeat(5_000_000)}</a>`, "3"],
  ] as const) {
    it(`${what}, very long`, () => {
      let outcome: string;
      try {
        outcome = String(tokens(document).length);
      } catch (error) {
        if (!(error instanceof XmlError)) throw error;
        outcome = `${error.offset}: ${error.reason}`;
      }
      expect(outcome).toBe(expected);
      if (what.endsWith("raw")) expect(rooted(document).raw()).toBe(document);
    });
  }
});

describe("nextElement", () => {
  it("goes from child to child", () => {
    const reader = rooted("<a> <b/>\n<!-- --><c>1</c>&#32;<d><e/></d> </a> ");
    const names = [];
    while (reader.nextElement()) {
      names.push(reader.local);
      reader.skip();
    }
    reader.end();
    expect(names).toEqual(["b", "c", "d"]);
  });

  it("refuses text, and says where it starts", () => {
    expect(misfit(() => rooted("<a>\n x<b/></a>").nextElement())).toBe("3: text is not allowed here");
    expect(misfit(() => rooted("<a>\xa0</a>").nextElement())).toBe("3: text is not allowed here");
  });

  it("is false for an empty element", () => {
    expect(rooted("<a/>").nextElement()).toBe(false);
    expect(rooted("<a></a>").nextElement()).toBe(false);
  });
});

describe("text", () => {
  it("is an element's own", () => {
    const reader = rooted("<a><b>1&lt;<![CDATA[2]]><!--x-->3</b><c/><d></d><e> </e></a>");
    const texts = [];
    while (reader.nextElement()) texts.push(reader.text());
    expect(texts).toEqual(["1<23", "", "", " "]);
  });

  it("refuses a child, and says where it is", () => {
    expect(misfit(() => rooted("<a>1<b/></a>").text())).toBe("4: <b> is not allowed here");
    expect(misfit(() => rooted("<a><b/></a>").text())).toBe("3: <b> is not allowed here");
  });
});

describe("skip", () => {
  it("passes over an element and checks it", () => {
    const reader = rooted("<a><b>1<c/><b>2</b></b><d/></a>");
    reader.nextElement();
    reader.skip();
    expect(reader.nextElement()).toBe(true);
    expect(reader.local).toBe("d");
    reader.skip();
    expect(reader.nextElement()).toBe(false);
    expect(() => {
      rooted("<a><b></a>").skip();
    }).toThrow(new XmlError("</b> is expected", 6));
  });
});

describe("raw", () => {
  /** The first child of the root, raw; it must read the same on its own. */
  function raw(document: string): string {
    const reader = rooted(document);
    reader.nextElement();
    const { namespace, local, attributes } = reader;
    const text = reader.raw();
    reader.nextElement();
    const alone = rooted(text);
    expect({ namespace: alone.namespace, local: alone.local, attributes: alone.attributes }).toEqual({
      namespace,
      local,
      attributes,
    });
    alone.skip();
    alone.end();
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
      `<p:b xmlns="u&amp;" xmlns:p="v"/>`,
    ],
    "with the prefixes of names": [
      `<a xmlns:p="u" xmlns:q='v"' xmlns:r="w"><p:b q:c=""><r:d/></p:b></a>`,
      `<p:b xmlns:p="u" xmlns:q='v"' xmlns:r="w" q:c=""><r:d/></p:b>`,
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
    "with xml, which needs none": [`<a><b xml:lang="en"/></a>`, `<b xml:lang="en"/>`],
  };
  for (const [name, [document, expected]] of Object.entries(cases)) {
    it(name, () => {
      expect(raw(document)).toBe(expected);
    });
  }

  it("takes no declaration of a sibling that is over", () => {
    const reader = rooted(`<a xmlns:p="u"><b xmlns:p="v" xmlns:q="w"/><c>p:1 q:2</c></a>`);
    reader.nextElement();
    reader.skip();
    reader.nextElement();
    expect(reader.raw()).toBe(`<c xmlns:p="u">p:1 q:2</c>`);
  });

  it("of the root", () => {
    const reader = rooted(`<?xml version="1.0"?><a xmlns="u"><b/></a> `);
    expect(reader.raw()).toBe(`<a xmlns="u"><b/></a>`);
    reader.end();
  });
});

describe("end", () => {
  it("checks what follows the root", () => {
    const reader = rooted("<a/> <!-- --> <b/>");
    reader.skip();
    expect(() => {
      reader.end();
    }).toThrow(new XmlError("a second root element", 14));
  });
});

describe("unescaping", () => {
  it("of text", () => {
    expect(unescapeText("plain")).toBe("plain");
    expect(unescapeText("a\r\nb\rc\td&amp;lt;&#13;")).toBe("a\nb\nc\td&lt;\r");
  });

  it("of attributes", () => {
    expect(unescapeAttribute("a\r\nb\rc\td\n&quot;&#10;")).toBe('a b c d "\n');
  });

  it("says where a reference is wrong", () => {
    expect(() => unescapeText("ab\r\n&c;", 100)).toThrow(new XmlError('"&c;": no such reference', 104));
    expect(() => unescapeAttribute("&", 7)).toThrow(new XmlError('"&": no such reference', 7));
  });
});
