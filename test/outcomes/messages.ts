// What is XML but not SOAP, and what is the SOAP of something else.
import type { Case } from "./case.js";
import { envelope, fault11, good, services, soap11, soap12, succeeded } from "./envelopes.js";

const open = `<s:Envelope xmlns:s="${soap11}" xmlns="${services}">`;
const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

const answers: readonly (readonly [what: string, body: string, outcome: string])[] = [
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

export const messages: readonly Case[] = answers.map(([what, body, outcome]) => ({
  what,
  answer: { body },
  outcome,
}));
