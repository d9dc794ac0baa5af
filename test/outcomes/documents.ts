// What is not XML, or not as SOAP allows it.
import type { Case } from "./case.js";
import { envelope, good, succeeded } from "./envelopes.js";

const documentType = (declaration: string, value: string): string =>
  `<!DOCTYPE a [${declaration}]>${envelope("<SetSeenResponse/>", `<ApplicationToken>${value}</ApplicationToken>`)}`;
const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join("");
const mime = `--b\r\nContent-Type: application/xop+xml\r\n\r\n${good}\r\n--b--\r\n`;

const answers: readonly (readonly [what: string, body: string, outcome: string])[] = [
  ["nothing", "", "XmlError 200: not well-formed XML, at the end"],
  ["white space", " \r\n\t ", "XmlError 200: not well-formed XML, at the end"],
  [
    "a web page",
    "<!DOCTYPE html>\n<html><body>Log on</body></html>",
    'XmlError 200: not well-formed XML, at "<!DOCTYPE html>\\n"',
  ],
  [
    "a web page that is XML",
    "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
    'DecodeError 200: <html> is not a SOAP envelope, at "<html xmlns=\'htt"',
  ],
  [
    "a web page that is not XML",
    "<html><body><br></body></html>",
    'DecodeError 200: <html> is not a SOAP envelope, at "<html><body><br>"',
  ],
  ["JSON", '{"SetSeenResponse":{}}', 'XmlError 200: not well-formed XML, at "{\\"SetSeenRespons"'],
  ["text", "OK", 'XmlError 200: not well-formed XML, at "OK"'],
  ["several parts", mime, 'XmlError 200: not well-formed XML, at "--b\\r\\nContent-Typ"'],
  ["a JavaScript", "while(1);", 'XmlError 200: not well-formed XML, at "while(1);"'],
  [
    "the contract",
    '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>',
    'DecodeError 200: <definitions> is not a SOAP envelope, at "<definitions xml"',
  ],
  [
    "half a document, cut off in a tag",
    good.slice(0, good.indexOf("xmlns=")),
    'XmlError 200: not well-formed XML, at "<s:Envelope xmln"',
  ],
  [
    "half a document, cut off in a text",
    good.slice(0, good.indexOf("true") + 2),
    "XmlError 200: Header/Succeeded: not well-formed XML, at the end",
  ],
  [
    "half a document, cut off between elements",
    good.slice(0, good.indexOf("<s:Body>")),
    "XmlError 200: not well-formed XML, at the end",
  ],
  [
    "a document without its last character",
    good.slice(0, -1),
    'XmlError 200: not well-formed XML, at "</s:Envelope"',
  ],
  [
    "the second half of a document",
    good.slice(good.indexOf("<s:Body>")),
    'XmlError 200: not well-formed XML: undeclared prefix s, at "<s:Body><SetSeen"',
  ],
  ["a second root", `${good}<a/>`, 'XmlError 200: not well-formed XML, at "<a/>"'],
  ["two envelopes", good + good, 'XmlError 200: not well-formed XML, at "<s:Envelope xmln"'],
  ["text behind the envelope", `${good}.`, 'XmlError 200: not well-formed XML, at "."'],
  ["text before the envelope", `.${good}`, 'XmlError 200: not well-formed XML, at ".<s:Envelope xml"'],
  [
    "a comment behind the envelope",
    `${good}<!-- served by 7 -->`,
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "white space before the declaration",
    ` <?xml version="1.0"?>${good}`,
    'XmlError 200: not well-formed XML, at "<?xml version=\\"1"',
  ],
  ["white space before the envelope", `\n\n ${good}`, "{ body: {}, headers: { Succeeded: true } }"],
  ["XML 1.1", `<?xml version="1.1"?>${good}`, "{ body: {}, headers: { Succeeded: true } }"],
  ["XML 2.0", `<?xml version="2.0"?>${good}`, 'XmlError 200: not well-formed XML, at "<?xml version=\\"2"'],
  [
    "the null character",
    good.replace("true", "true\0"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "\\u0000</Succeeded></s"',
  ],
  ["the null character behind the envelope", `${good}\0`, 'XmlError 200: not well-formed XML, at "\\u0000"'],
  [
    "a reference to the null character",
    good.replace("true", "true&#0;"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "true&#0;</Succee"',
  ],
  [
    "a control character",
    good.replace("true", "\x1b[31mtrue"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "\\u001b[31mtrue</Succe"',
  ],
  [
    "a reference to a control character",
    good.replace("true", "&#x1b;true"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "&#x1b;true</Succ"',
  ],
  [
    "a reference to half of a surrogate pair",
    good.replace("true", "&#xd800;true"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "&#xd800;true</Su"',
  ],
  [
    "a reference beyond Unicode",
    good.replace("true", "&#x110000;true"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "&#x110000;true</"',
  ],
  [
    "a reference with very many digits",
    good.replace("true", `&#${"9".repeat(1000)};`),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "&#99999999999999"',
  ],
  [
    "an entity of HTML",
    good.replace("true", "true&nbsp;"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "true&nbsp;</Succ"',
  ],
  [
    "a bare ampersand",
    good.replace("true", "true & false"),
    'XmlError 200: Header/Succeeded: not well-formed XML, at "true & false</Su"',
  ],
  ["a document type", documentType("", ""), 'XmlError 200: not well-formed XML, at "<!DOCTYPE a []><"'],
  [
    "an entity of its own",
    documentType('<!ENTITY e "x">', "&e;"),
    'XmlError 200: not well-formed XML, at "<!DOCTYPE a [<!E"',
  ],
  [
    "a billion laughs",
    documentType(`<!ENTITY e0 "ha">${laughs}`, "&e30;"),
    'XmlError 200: not well-formed XML, at "<!DOCTYPE a [<!E"',
  ],
  [
    "an entity that holds itself",
    documentType('<!ENTITY e "&e;">', "&e;"),
    'XmlError 200: not well-formed XML, at "<!DOCTYPE a [<!E"',
  ],
  [
    "an external entity",
    documentType('<!ENTITY e SYSTEM "file:///etc/passwd">', "&e;"),
    'XmlError 200: not well-formed XML, at "<!DOCTYPE a [<!E"',
  ],
  [
    "an external parameter entity",
    documentType('<!ENTITY % e SYSTEM "http://127.0.0.1/e.dtd"> %e;', ""),
    'XmlError 200: not well-formed XML, at "<!DOCTYPE a [<!E"',
  ],
  [
    "a document type elsewhere",
    `<!DOCTYPE s:Envelope SYSTEM "http://127.0.0.1/e.dtd">${good}`,
    'XmlError 200: not well-formed XML, at "<!DOCTYPE s:Enve"',
  ],
  [
    "a document type inside of the envelope",
    good.replace("<s:Body>", "<!DOCTYPE a><s:Body>"),
    'XmlError 200: not well-formed XML, at "<!DOCTYPE a><s:B"',
  ],
  [
    "100,000 levels",
    "<a>".repeat(100_000),
    'DecodeError 200: <a> is not a SOAP envelope, at "<a><a><a><a><a><"',
  ],
  [
    "100,000 levels of something unknown in the response",
    envelope(
      `<SetSeenResponse>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</SetSeenResponse>`,
      succeeded,
    ),
    'XmlError 200: Body/SetSeenResponse: not well-formed XML: deeper than 256, at "<a><a><a><a><a><"',
  ],
  [
    "an element with 100,000 attributes",
    `<a${Array.from({ length: 100_000 }, (_, i) => ` a${i}=""`).join("")}/>`,
    'XmlError 200: not well-formed XML, at "<a a0=\\"\\" a1=\\"\\" a"',
  ],
  [
    "an attribute twice",
    good.replace("<SetSeenResponse", '<SetSeenResponse a="" a=""'),
    'XmlError 200: Body: not well-formed XML: a, at "<SetSeenResponse"',
  ],
  [
    "an attribute twice, by two prefixes",
    good.replace("<SetSeenResponse", '<SetSeenResponse xmlns:a="u" xmlns:b="u" a:c="" b:c=""'),
    'XmlError 200: Body: not well-formed XML: b:c, at "<SetSeenResponse"',
  ],
  [
    "an attribute without quotes",
    good.replace("<SetSeenResponse", "<SetSeenResponse a=b"),
    'XmlError 200: Body: not well-formed XML, at "<SetSeenResponse"',
  ],
  [
    "a prefix that nobody declared",
    good.replace("<SetSeenResponse", "<SetSeenResponse><q:a/></SetSeenResponse"),
    'XmlError 200: Body/SetSeenResponse: not well-formed XML: undeclared prefix q, at "<q:a/></SetSeenR"',
  ],
  [
    "a prefix that is declared away",
    good.replace("<SetSeenResponse", '<SetSeenResponse xmlns:s=""'),
    'XmlError 200: Body: not well-formed XML: xmlns:s, at "<SetSeenResponse"',
  ],
  [
    "another xml prefix",
    good.replace("<SetSeenResponse", '<SetSeenResponse xmlns:xml="u"'),
    'XmlError 200: Body: not well-formed XML: xmlns:xml, at "<SetSeenResponse"',
  ],
  [
    "another xmlns prefix",
    good.replace("<SetSeenResponse", '<SetSeenResponse xmlns:xmlns="u"'),
    'XmlError 200: Body: not well-formed XML: xmlns:xmlns, at "<SetSeenResponse"',
  ],
  [
    "end tags that cross",
    good.replace("</s:Body></s:Envelope>", "</s:Envelope></s:Body>"),
    'XmlError 200: Body: not well-formed XML: </s:Envelope, at "</s:Envelope></s"',
  ],
  [
    "names in other letters of case",
    good.toLowerCase(),
    'DecodeError 200: <envelope> is not a SOAP envelope, at "<s:envelope xmln"',
  ],
  [
    "a processing instruction",
    good.replace("<s:Body>", "<?php exit ?><s:Body>"),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "comments wherever they can be",
    good.replaceAll(">", "><!-- < & ]]> -->").replace(/^/, "<!--a-->"),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "a comment in a value",
    good.replace("true", "tr<!-- -->ue"),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "CDATA in a value",
    good.replace("true", "<![CDATA[true]]>"),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "CDATA for markup",
    good.replace("<SetSeenResponse/>", "<![CDATA[<SetSeenResponse/>]]>"),
    'DecodeError 200: Body: text is not allowed here, at "<![CDATA[<SetSee"',
  ],
];

export const documents: readonly Case[] = answers.map(([what, body, outcome]) => ({
  what,
  answer: { body },
  outcome,
}));
