// What an HTTP status means, with and without a fault.
import { withRedirects } from "../../generated/index.js";
import type { Case } from "./case.js";
import { envelope, fault11, fault12, good } from "./envelopes.js";

const html = "<html><body>Sorry</body></html>";
const asHtml = { "Content-Type": "text/html" };
const failed = envelope(
  "<SetSeenResponse/>",
  "<ExceptionInfo><Message>No right</Message><FriendlyText>You may not.</FriendlyText><InnerException><Message>Inner</Message>" +
    "</InnerException></ExceptionInfo><Succeeded>false</Succeeded>",
);

export const statuses: readonly Case[] = [
  { what: "200", answer: { body: good }, outcome: "{ body: {}, headers: { Succeeded: true } }" },
  {
    what: "202 with the response",
    answer: { status: 202, body: good },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "202 without a body",
    answer: { status: 202 },
    outcome: "XmlError 202: not well-formed XML, at 0",
  },
  { what: "204", answer: { status: 204 }, outcome: "XmlError 204: not well-formed XML, at 0" },
  { what: "205", answer: { status: 205 }, outcome: "XmlError 205: not well-formed XML, at 0" },
  {
    what: "206 with half of the response",
    answer: { status: 206, body: good.slice(0, 200) },
    outcome: 'XmlError 206: Body: not well-formed XML, at "<SetSeenResponse"',
  },
  {
    what: "304",
    answer: { status: 304 },
    outcome:
      "HttpError 304: HTTP status 304, a redirect, which is not followed, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "400 with HTML",
    answer: { status: 400, headers: asHtml, body: html },
    outcome:
      'HttpError 400: HTTP status 400, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Sorr"',
  },
  {
    what: "400 with a fault",
    answer: { status: 400, body: fault11 },
    outcome:
      "SoapFault 400: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  },
  {
    what: "401 without a body",
    answer: { status: 401, headers: { "WWW-Authenticate": "Negotiate" } },
    outcome: "HttpError 401: HTTP status 401, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "401 with HTML",
    answer: { status: 401, headers: asHtml, body: html },
    outcome:
      'HttpError 401: HTTP status 401, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Sorr"',
  },
  {
    what: "401 with a fault",
    answer: { status: 401, body: fault11 },
    outcome:
      "SoapFault 401: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  },
  {
    what: "403 with text",
    answer: { status: 403, body: "Forbidden" },
    outcome: 'HttpError 403: HTTP status 403, as XmlError: not well-formed XML, at "Forbidden"',
  },
  {
    what: "404 with HTML",
    answer: { status: 404, headers: asHtml, body: html },
    outcome:
      'HttpError 404: HTTP status 404, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Sorr"',
  },
  {
    what: "404 with half a page",
    answer: { status: 404, headers: asHtml, body: `<html><body>Not found${"!".repeat(1000)}` },
    outcome:
      'HttpError 404: HTTP status 404, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Not "',
  },
  {
    what: "404 with a fault",
    answer: { status: 404, body: fault11 },
    outcome:
      "SoapFault 404: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  },
  { what: "407 without a body", answer: { status: 407 }, outcome: "NetworkError: no answer: fetch failed: " },
  {
    what: "413 without a body",
    answer: { status: 413 },
    outcome: "HttpError 413: HTTP status 413, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "415 without a body",
    answer: { status: 415 },
    outcome: "HttpError 415: HTTP status 415, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "415 with a fault",
    answer: { status: 415, body: fault11 },
    outcome:
      "SoapFault 415: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  },
  {
    what: "429 without a body",
    answer: { status: 429 },
    outcome: "HttpError 429: HTTP status 429, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "500 without a body",
    answer: { status: 500 },
    outcome: "HttpError 500: HTTP status 500, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "500 with HTML",
    answer: { status: 500, headers: asHtml, body: html },
    outcome:
      'HttpError 500: HTTP status 500, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Sorr"',
  },
  {
    what: "500 with JSON",
    answer: {
      status: 500,
      headers: { "Content-Type": "application/json" },
      body: '{"Message":"An error has occurred."}',
    },
    outcome: 'HttpError 500: HTTP status 500, as XmlError: not well-formed XML, at "{\\"Message\\":\\"An e"',
  },
  {
    what: "500 with the response",
    answer: { status: 500, body: good },
    outcome: "HttpError 500: HTTP status 500",
  },
  {
    what: "500 with a fault of SOAP 1.1",
    answer: { status: 500, body: fault11 },
    outcome:
      "SoapFault 500: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  },
  {
    what: "500 with a fault of SOAP 1.2",
    answer: {
      status: 500,
      headers: { "Content-Type": "application/soap+xml; charset=utf-8" },
      body: fault12,
    },
    outcome: "SoapFault 500: because { faultcode: 's:Sender', faultstring: 'because' }",
  },
  {
    what: "500 with half a fault",
    answer: { status: 500, body: fault11.slice(0, fault11.indexOf("Wrong")) },
    outcome: "HttpError 500: HTTP status 500, as XmlError: Body/Fault: not well-formed XML, at the end",
  },
  {
    what: "500 with a failure of NetServer",
    answer: { status: 500, body: failed },
    outcome:
      "SuperOfficeError 500: No right { exceptionInfo: { Message: 'No right', FriendlyText: 'You may not.', InnerException: { Message: 'Inner' } } }",
  },
  {
    what: "502 with HTML",
    answer: { status: 502, headers: asHtml, body: html },
    outcome:
      'HttpError 502: HTTP status 502, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Sorr"',
  },
  {
    what: "503 without a body",
    answer: { status: 503, headers: { "Retry-After": "120" } },
    outcome: "HttpError 503: HTTP status 503, as XmlError: not well-formed XML, at 0",
  },
  {
    what: "599 with the response",
    answer: { status: 599, body: good },
    outcome: "HttpError 599: HTTP status 599",
  },
  {
    what: "200 with a fault of SOAP 1.1",
    answer: { body: fault11 },
    outcome:
      "SoapFault 200: Wrong & bad { faultcode: 's:Client', faultstring: 'Wrong & bad', detail: '<detail><why xmlns=\"urn:example\">because</why></detail>' }",
  },
  {
    what: "200 with a fault of SOAP 1.2",
    answer: { body: fault12 },
    outcome: "SoapFault 200: because { faultcode: 's:Sender', faultstring: 'because' }",
  },
  {
    what: "200 with a failure of NetServer",
    answer: { body: failed },
    outcome:
      "SuperOfficeError 200: No right { exceptionInfo: { Message: 'No right', FriendlyText: 'You may not.', InnerException: { Message: 'Inner' } } }",
  },
  {
    what: "200 with a failure of NetServer without a reason",
    answer: { body: envelope("<SetSeenResponse/>", "<Succeeded>false</Succeeded>") },
    outcome: "SuperOfficeError 200: the call failed { exceptionInfo: {} }",
  },
  {
    what: "200 with a failure of NetServer and a body of something else",
    answer: { body: envelope("<Nothing/>", "<Succeeded>false</Succeeded>") },
    outcome: "SuperOfficeError 200: the call failed { exceptionInfo: {} }",
  },
  ...[301, 302, 303, 307, 308].map((status) => ({
    what: `${status} to another server`,
    answer: { status, headers: { Location: "http://198.51.100.1/" } },
    outcome: `HttpError ${status}: HTTP status ${status}, a redirect, which is not followed, as XmlError: not well-formed XML, at 0`,
  })),
  {
    what: "302 without a place",
    answer: { status: 302, headers: asHtml, body: html },
    outcome:
      'HttpError 302: HTTP status 302, a redirect, which is not followed, as DecodeError: <html> is not a SOAP envelope, at "<html><body>Sorr"',
  },
  {
    what: "307 to another server, with withRedirects",
    answer: { status: 307, headers: { Location: "http://198.51.100.1/" } },
    wrap: withRedirects,
    outcome: "HttpError 307: a redirect to another origin, http://198.51.100.1",
  },
  {
    what: "307 to itself without an end, with withRedirects",
    answer: { status: 307, headers: { Location: "/again" } },
    wrap: withRedirects,
    outcome:
      "HttpError 307: HTTP status 307, a redirect, which is not followed, as XmlError: not well-formed XML, at 0",
  },
];
