// What the XML reader refuses, and where.
import { describe, expect, it } from "vitest";
import { refusal } from "./xml-documents.js";

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
    '<a></a">': '3: </a"',
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
