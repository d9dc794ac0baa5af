// What is not XML, what is not SOAP, and what is the SOAP of something else.
import type { Case } from "./case.js";
import { envelope, fault11, good, services, soap11, soap12, succeeded } from "./envelopes.js";

const open = `<s:Envelope xmlns:s="${soap11}" xmlns="${services}">`;
const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
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
    'XmlError 200: not well-formed XML, at "\\u0000</Succeeded></s"',
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
    'XmlError 200: not well-formed XML, at "\\u001b[31mtrue</Succe"',
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

  [
    "an envelope without a namespace",
    "<Envelope><Body><SetSeenResponse/></Body></Envelope>",
    'DecodeError 200: <Envelope> is not a SOAP envelope, at "<Envelope><Body>"',
  ],
  [
    "an envelope of another namespace",
    good.replaceAll(soap11, "http://schemas.xmlsoap.org/soap/envelope"),
    'DecodeError 200: <Envelope> is not a SOAP envelope, at "<s:Envelope xmln"',
  ],
  [
    "an envelope of SOAP 1.2",
    envelope("<SetSeenResponse/>", succeeded, soap12),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "an envelope of both SOAPs",
    good.replace("<s:Body>", `<s:Body xmlns:s="${soap12}">`),
    'DecodeError 200: Body is missing, at "</s:Envelope>"',
  ],
  [
    "the body alone",
    `<Body xmlns="${soap11}"><SetSeenResponse xmlns="${services}"/></Body>`,
    'DecodeError 200: <Body> is not a SOAP envelope, at "<Body xmlns=\\"htt"',
  ],
  [
    "the response alone",
    `<SetSeenResponse xmlns="${services}"/>`,
    'DecodeError 200: <SetSeenResponse> is not a SOAP envelope, at "<SetSeenResponse"',
  ],
  [
    "no body",
    `${open}<s:Header>${succeeded}</s:Header></s:Envelope>`,
    'DecodeError 200: Body is missing, at "</s:Envelope>"',
  ],
  ["an empty envelope", `${open}</s:Envelope>`, 'DecodeError 200: Body is missing, at "</s:Envelope>"'],
  [
    "an empty body",
    envelope("", succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  [
    "text in the body",
    envelope("OK", succeeded),
    'DecodeError 200: Body: text is not allowed here, at "OK</s:Body></s:E"',
  ],
  [
    "two bodies",
    good.replace("</s:Envelope>", "<s:Body><SetSeenResponse/></s:Body></s:Envelope>"),
    'DecodeError 200: Body: comes too often, at "<s:Body><SetSeen"',
  ],
  [
    "two headers",
    good.replace("<s:Body>", "<s:Header/><s:Body>"),
    'DecodeError 200: Header: comes too often, at "<s:Header/><s:Bo"',
  ],
  [
    "the header behind the body",
    `${open}<s:Body><SetSeenResponse/></s:Body><s:Header>${succeeded}</s:Header></s:Envelope>`,
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  ["no header", `${open}<s:Body><SetSeenResponse/></s:Body></s:Envelope>`, "{ body: {}, headers: {} }"],
  [
    "something behind the body",
    good.replace("</s:Envelope>", "<More/></s:Envelope>"),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "the envelope as nil",
    `<s:Envelope xmlns:s="${soap11}" ${xsi} i:nil="true"/>`,
    'DecodeError 200: Body is missing, at "<s:Envelope xmln"',
  ],
  [
    "the body as nil",
    `<s:Envelope xmlns:s="${soap11}" ${xsi}><s:Body i:nil="true"/></s:Envelope>`,
    'DecodeError 200: Body: nil is not allowed here, at "<s:Body i:nil=\\"t"',
  ],
  [
    "the response of another operation",
    envelope("<MoveResponse/>", succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  [
    "the request",
    envelope("<SetSeen/>", succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  [
    "a wrong wrapper",
    envelope("<Response><SetSeenResponse/></Response>", succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  [
    "the response in another namespace",
    envelope('<SetSeenResponse xmlns="urn:example"/>', succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  [
    "the response without a namespace",
    envelope('<SetSeenResponse xmlns=""/>', succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  [
    "the response as nil",
    envelope(`<SetSeenResponse ${xsi} i:nil="true"/>`, succeeded),
    'DecodeError 200: Body/SetSeenResponse: nil is not allowed here, at "<SetSeenResponse"',
  ],
  [
    "the response twice",
    envelope("<SetSeenResponse/><SetSeenResponse/>", succeeded),
    'DecodeError 200: Body/SetSeenResponse: comes too often, at "<SetSeenResponse"',
  ],
  [
    "the response and something else",
    envelope("<SetSeenResponse/><Other/>", succeeded),
    "DecodeError 200: holds Other where only SetSeenResponse is expected, at the end",
  ],
  [
    "the response with text",
    envelope("<SetSeenResponse>true</SetSeenResponse>", succeeded),
    'DecodeError 200: Body/SetSeenResponse: text is not allowed here, at "true</SetSeenRes"',
  ],
  [
    "the response and a fault",
    fault11.replace("</s:Body>", "<SetSeenResponse/></s:Body>"),
    "SoapFault 200: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  ],
  [
    "the response before a fault",
    fault11.replace("<s:Body>", "<s:Body><SetSeenResponse/>"),
    "SoapFault 200: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  ],
  [
    "a fault of no SOAP",
    envelope("<Fault><faultcode>Client</faultcode></Fault>", succeeded),
    "DecodeError 200: the body holds no SetSeenResponse, at the end",
  ],
  ["an empty fault", envelope("<s:Fault/>"), "SoapFault 200: the server answered with a fault"],
  [
    "a fault in the header",
    envelope("<SetSeenResponse/>", "<s:Fault/>"),
    "{ body: {}, headers: { unknown members: [ { namespace: 'http://schemas.xmlsoap.org/soap/envelope/', name: 'Fault', after: undefined, xml: '<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"http://www.superoffice.net/ws/crm/NetServer/Services86\"/>' } ] } }",
  ],
  [
    "a header block with a wrong value",
    envelope("<SetSeenResponse/>", "<Succeeded>perhaps</Succeeded>"),
    'DecodeError 200: Header/Succeeded: "perhaps" is not a valid xs:boolean, at "</Succeeded></s:"',
  ],
  [
    "a header block twice",
    envelope("<SetSeenResponse/>", succeeded + succeeded),
    'DecodeError 200: Header/Succeeded: comes too often, at "<Succeeded>true<"',
  ],
  [
    "a header block in another namespace",
    envelope("<SetSeenResponse/>", '<Succeeded xmlns="urn:example">false</Succeeded>'),
    "{ body: {}, headers: { unknown members: [ { namespace: 'urn:example', name: 'Succeeded', after: undefined, xml: '<Succeeded xmlns=\"urn:example\">false</Succeeded>' } ] } }",
  ],
  [
    "a header block that must be understood, and is not",
    envelope("<SetSeenResponse/>", `${succeeded}<a:Lock xmlns:a="urn:example" s:mustUnderstand="1"/>`),
    "{ body: {}, headers: { Succeeded: true, unknown members: [ { namespace: 'urn:example', name: 'Lock', after: 'Succeeded', xml: '<a:Lock xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"http://www.superoffice.net/ws/crm/NetServer/Services86\" xmlns:a=\"urn:example\" s:mustUnderstand=\"1\"/>' } ] } }",
  ],
  [
    "the header of another SOAP",
    good.replace("<s:Body>", `<h:Header xmlns:h="${soap12}"><Succeeded>false</Succeeded></h:Header><s:Body>`),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "a header block with the type that it has anyway",
    good.replace(
      "<Succeeded",
      `<Succeeded ${xsi} xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:boolean"`,
    ),
    "{ body: {}, headers: { Succeeded: true } }",
  ],
  [
    "a header block that nobody knows",
    envelope("<SetSeenResponse/>", `${succeeded}<Other>1</Other>`),
    "{ body: {}, headers: { Succeeded: true, unknown members: [ { namespace: 'http://www.superoffice.net/ws/crm/NetServer/Services86', name: 'Other', after: 'Succeeded', xml: '<Other xmlns=\"http://www.superoffice.net/ws/crm/NetServer/Services86\">1</Other>' } ] } }",
  ],
];

export const documents: readonly Case[] = answers.map(([what, body, outcome]) => ({
  what,
  answer: { body },
  outcome,
}));
