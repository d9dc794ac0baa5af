// What the generator says about a document that is no XML, and where, case by case.
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics.js";
import { parseXml } from "../../../generator/read/xml.js";

/** The place and the sentence of the one diagnostic, without what all the sentences start with. */
function explained(text: string): [place: string, sentence: string] {
  const diagnostics = new Diagnostics();
  expect(parseXml(text, "a.xml", diagnostics)).toBeUndefined();
  const [diagnostic, ...more] = diagnostics.sorted();
  expect(more).toEqual([]);
  const { line, column } = diagnostic?.place ?? {};
  const [, reason = diagnostic?.sentence ?? ""] =
    /^The XML is wrong: (.*)\.$/s.exec(diagnostic?.sentence ?? "") ?? [];
  return [`${line}:${column}`, reason];
}

describe("what is wrong with", () => {
  it.each<[document: string, place: string, sentence: string]>([
    ["", "1:1", "the document ends too early: there is no element"],
    [" ", "1:2", "the document ends too early: there is no element"],
    ["<!-- -->", "1:9", "the document ends too early: there is no element"],
    ["<a>", "1:4", "the document ends too early: </a> is missing"],
    ["<a><b></b>", "1:11", "the document ends too early: </a> is missing"],
    ["<", "1:1", "the document ends within a tag"],
    ["<a", "1:1", "the document ends within the tag <a>"],
    ["<a b", "1:4", 'the document ends within the attribute "b"'],
    ['<a b="', "1:4", 'the document ends within the attribute "b"'],
    ["<a/", "1:1", "the document ends within the tag <a>"],
    ["<a></a", "1:4", "the document ends within an end tag"],
    ["<a></", "1:4", "the document ends within an end tag"],
    ["<a><!-- ", "1:4", 'the comment has no end: "-->" is missing'],
    ["<a><!-- --", "1:9", '"--" stands in a comment'],
    ["<a><![CDATA[ ]]", "1:4", 'the CDATA section has no end: "]]>" is missing'],
    ["<?a", "1:1", 'the processing instruction has no end: "?>" is missing'],
    ["x<a/>", "1:1", "there is text outside of the root element"],
    ["<a/>x", "1:5", "there is text outside of the root element"],
    ["<a/>&#32;", "1:5", "there is text outside of the root element"],
    ["<a/>\xa0", "1:5", "there is text outside of the root element"],
    ["<a/><![CDATA[]]>", "1:5", "there is a CDATA section outside of the root element"],
    ["<a/><b/>", "1:5", "there is a second root element"],
    ["<a/></a>", "1:5", "</a> ends no element"],
    ["<a/></>", "1:5", "</> ends no element"],
    ["</a>", "1:1", "</a> ends no element"],
    ["<a></b>", "1:4", "</b> stands where </a> is expected"],
    ["<a></ab>", "1:4", "</ab> stands where </a> is expected"],
    ["<a></ a>", "1:4", "</ a> stands where </a> is expected"],
    ["<a></a/>", "1:4", "</a/> stands where </a> is expected"],
    ["<a></a b=''>", "1:4", "</a b=''> stands where </a> is expected"],
    ["<a><b></a></b>", "1:7", "</a> stands where </b> is expected"],
    ["<!DOCTYPE a [<a/>", "1:1", "The DTD (<!DOCTYPE …>) has no end, or stands where none can."],
    [
      "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
      "1:34",
      'The entity "e" is declared in the document\'s DTD, which is passed over.',
    ],
    ["<a/><!DOCTYPE a>", "1:5", "The DTD (<!DOCTYPE …>) has no end, or stands where none can."],
    ["<!doctype a><a/>", "1:1", '"<!" starts neither a comment nor a CDATA section'],
    ["<a><!ELEMENT a></a>", "1:4", '"<!" starts neither a comment nor a CDATA section'],
    ["<a><!-- -- --></a>", "1:9", '"--" stands in a comment'],
    ["<a><!-- ---></a>", "1:9", '"--" stands in a comment'],
    ["<a><!--></a>", "1:4", 'the comment has no end: "-->" is missing'],
    [
      " <?xml version='1.0'?><a/>",
      "1:2",
      "the XML declaration doesn't stand at the very start of the document",
    ],
    ["<a><?xml?></a>", "1:4", "the XML declaration doesn't stand at the very start of the document"],
    ["<?XmL x?><a/>", "1:1", 'a processing instruction can\'t be called "XmL"'],
    ["<?p:q?><a/>", "1:1", 'a processing instruction can\'t be called "p:q"'],
    ["<? p?><a/>", "1:1", '"<?" isn\'t followed by a name'],
    ["<?1?><a/>", "1:1", 'a processing instruction can\'t be called "1"'],
    ["<a>]]></a>", "1:4", '"]]>" stands in text'],
    ["<a>x]]&amp;]]></a>", "1:12", '"]]>" stands in text'],
    ["<a>12&</a>", "1:6", 'the "&" starts no reference'],
    ["<a>&nbsp;</a>", "1:4", 'the entity "&nbsp;" isn\'t defined'],
    ["<a>\r\n&lt</a>", "2:1", 'the semicolon after "&lt" is missing'],
    ["<a>& lt;</a>", "1:4", 'the "&" starts no reference'],
    ["<a>&#;</a>", "1:4", '"&#;" is malformed'],
    ["<a>&#x;</a>", "1:4", '"&#x;" is malformed'],
    ["<a>&#X41;</a>", "1:4", '"&#X41;" is malformed'],
    ["<a>&#1e1;</a>", "1:4", '"&#1e1;" is malformed'],
    ["<a>&#0;</a>", "1:4", '"&#0;" stands for a character that XML can\'t carry'],
    ["<a>&#31;</a>", "1:4", '"&#31;" stands for a character that XML can\'t carry'],
    ["<a>&#xD800;&#xDC00;</a>", "1:4", '"&#xD800;" stands for a character that XML can\'t carry'],
    ["<a>&#xFFFE;</a>", "1:4", '"&#xFFFE;" stands for a character that XML can\'t carry'],
    ["<a>&#x110000;</a>", "1:4", '"&#x110000;" stands for a character that XML can\'t carry'],
    ["<a>&constructor;</a>", "1:4", 'the entity "&constructor;" isn\'t defined'],
    ["<a b='12&c;'/>", "1:9", 'the entity "&c;" isn\'t defined'],
    [
      "<a b='<'/>",
      "1:7",
      'the "<" is in the value of the attribute "b", or the quote at the end of the value is missing',
    ],
    ["<a b='1'c='2'/>", "1:9", 'a space is missing before the attribute "c"'],
    ["<a b=1/>", "1:6", 'the value of the attribute "b" isn\'t quoted'],
    ["<a b/>", "1:4", 'the attribute "b" has no value'],
    ["<a\xa0b='1'/>", "1:1", '"a\xa0b" isn\'t a name as XML has them'],
    ["<a/ >", "1:3", 'the "/" in a tag isn\'t followed by ">"'],
    ["< a/>", "1:1", 'the "<" starts no tag'],
    ["<1/>", "1:1", '"1" isn\'t a name as XML has them'],
    ["<-a/>", "1:1", '"-a" isn\'t a name as XML has them'],
    ["<a·:·b/>", "1:1", '"a·:·b" isn\'t a name as XML has them'],
    ["<a×/>", "1:1", '"a×" isn\'t a name as XML has them'],
    ["<a\u037e/>", "1:1", '"a\u037e" isn\'t a name as XML has them'],
    ["<\u{f0000}/>", "1:1", '"\u{f0000}" isn\'t a name as XML has them'],
    ["<:a/>", "1:1", '":a" isn\'t a name as XML has them'],
    ["<a:/>", "1:1", '"a:" isn\'t a name as XML has them'],
    ["<a:b:c/>", "1:1", '"a:b:c" isn\'t a name as XML has them'],
    ["<a b:c:d=''/>", "1:4", '"b:c:d" isn\'t a name as XML has them'],
    ["<p:a/>", "1:1", 'the prefix "p" isn\'t declared'],
    ["<a><b p:c=''/></a>", "1:7", 'the prefix "p" isn\'t declared'],
    ["<a><b xmlns:p='u'/><p:c/></a>", "1:20", 'the prefix "p" isn\'t declared'],
    ["<xmlns:a/>", "1:1", 'the prefix "xmlns" is for declarations only'],
    ["<a b='1' b='2'/>", "1:10", 'the attribute "b" comes twice'],
    ["<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", "1:36", 'the attribute "q:b" comes twice'],
    ["<a xmlns:p='u' xmlns:p='v'/>", "1:16", 'the attribute "xmlns:p" comes twice'],
    ["<a xmlns='u' xmlns='u'/>", "1:14", 'the attribute "xmlns" comes twice'],
    ["<a xmlns:p=''/>", "1:4", 'the prefix "p" is declared without a namespace'],
    ["<a xmlns:xml='u'/>", "1:4", 'the prefix "xml" can only stand for http://www.w3.org/XML/1998/namespace'],
    ["<a xmlns:xmlns='u'/>", "1:4", 'the prefix "xmlns" can\'t be declared'],
    [
      "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
      "1:4",
      'only the prefix "xml" can stand for http://www.w3.org/XML/1998/namespace',
    ],
    [
      "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
      "1:4",
      'only the prefix "xml" can stand for http://www.w3.org/XML/1998/namespace',
    ],
    [
      "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
      "1:4",
      "no prefix can stand for http://www.w3.org/2000/xmlns/",
    ],
    [
      "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
      "1:4",
      "no prefix can stand for http://www.w3.org/2000/xmlns/",
    ],
    ["\ufeff\ufeff<a/>", "1:2", "there is text outside of the root element"],
    ["<!DOCTYPE html><html/>", "1:1", 'This isn\'t XML; it starts with "<!DOCTYPE html><html/>".'],
    [
      "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>\n<html>",
      "1:1",
      "This isn't XML; it starts with \"<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>\".",
    ],
    ["<?xml version='2.0'?><a/>", "1:1", "the XML declaration is malformed"],
    [
      "\n<?xml version='1.0'?><a/>",
      "2:1",
      "the XML declaration doesn't stand at the very start of the document",
    ],
    ["<a>x\n&copy; &amp; y</a>", "2:1", 'the entity "&copy;" isn\'t defined'],
    ["<a href='?b=1&c=2'/>", "1:14", 'the "&" starts no reference'],
    ["<a>if 1 < 2</a>", "1:9", 'the "<" starts no tag'],
    [
      "<a b='1><c d='2'/></a>",
      "1:9",
      'the "<" is in the value of the attribute "b", or the quote at the end of the value is missing',
    ],
    [
      '<a b="x>\n<c d="y"/></a>',
      "2:1",
      'the "<" is in the value of the attribute "b", or the quote at the end of the value is missing',
    ],
    ["<a ='1'/>", "1:4", 'the name of an attribute is expected, not "="'],
    ['<a "b"/>', "1:4", 'the name of an attribute is expected, not """'],
    ["<a b><c/></a>", "1:4", 'the attribute "b" has no value'],
    ["<a b='1'<c/></a>", "1:1", "the tag <a> has no end"],
    ["<a <b/></a>", "1:1", "the tag <a> has no end"],
    ["<a>\u000b</a>", "1:4", "the character U+000B isn't allowed"],
    ["<a>\ud83d</a>", "1:4", "the character U+D83D isn't allowed"],
    ["<a b='&#0;'/>", "1:7", '"&#0;" stands for a character that XML can\'t carry'],
    ["<?p?q?><a/>", "1:1", 'after the name "p" of a processing instruction, a space is missing'],
    ["<a><b>".repeat(200), "1:769", "elements nest deeper than 256"],
    ["<xs:a xmlns:xs='u'><xs:b></a></xs:a>", "1:26", "</a> stands where </xs:b> is expected"],
    ["<xs:a", "1:1", "the document ends within the tag <xs:a>"],
    ["<a b='1' ", "1:1", "the document ends within the tag <a>"],
    ["<a b=", "1:4", 'the document ends within the attribute "b"'],
    ["<a><b c='d", "1:7", 'the document ends within the attribute "c"'],
    ["<a xmlns:p='u'><b p:c='1' c='2' p:c='3'/></a>", "1:33", 'the attribute "p:c" comes twice'],
    ["<a>]]>&</a>", "1:4", '"]]>" stands in text'],
    ["<a>&]]></a>", "1:4", 'the "&" starts no reference'],
  ])("%j", (document, place, sentence) => {
    expect(explained(document)).toEqual([place, sentence]);
  });
});

it("explains a long document as fast as it was read", () => {
  const rows = '<b c="1 &lt; 2">3 &amp; 4<!-- - --></b>\n'.repeat(100_000);
  expect(explained(`<a>${rows}<b></a>`)).toEqual(["100001:4", "</a> stands where </b> is expected"]);
  expect(explained(`<a b="${"&lt;".repeat(100_000)}&c;"/>`)).toEqual([
    "1:400007",
    'the entity "&c;" isn\'t defined',
  ]);
  expect(explained(`<a>${"x".repeat(5_000_000)}&</a>`)).toEqual(["1:5000004", 'the "&" starts no reference']);
});

it("cuts what is too long to read", () => {
  const [, sentence] = explained(`<a><${"b".repeat(10_000)}:c/></a>`);
  expect(sentence).toBe(`the prefix "${"b".repeat(60)}…" isn't declared`);
});
