// Answers in other charsets than they say, and than is read.
import { withCharsets } from "../../generated/index.js";
import type { Case } from "./case.js";
import { envelope, succeeded } from "./envelopes.js";

const zone = "<TimeZone><SoTimeZoneLocationCode>blåbær</SoTimeZoneLocationCode></TimeZone>";
const text = envelope("<SetSeenResponse/>", succeeded + zone);
const type = (value: string): Readonly<Record<string, string>> => ({ "Content-Type": value });
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);
const declared = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?>${text}`;
const broken = (hex: string): Buffer => {
  const [before = "", after = ""] = text.split("blåbær");
  return Buffer.concat([Buffer.from(before), Buffer.from(hex, "hex"), Buffer.from(after)]);
};

/** Each answer, and what it comes to without and with `withCharsets`. */
const answers: readonly (readonly [
  what: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
  plain: string,
  wrapped: string,
])[] = [
  [
    "UTF-8, said by nobody",
    type("text/xml"),
    text,
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-8, said by the header in quotes",
    type('text/xml; charset="UTF-8"'),
    text,
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-8 with a byte order mark",
    type("text/xml"),
    Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(text)]),
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-8 with two byte order marks",
    type("text/xml"),
    `\ufeff\ufeff${text}`,
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-8, said to be us-ascii by the header",
    type("text/xml; charset=us-ascii"),
    text,
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-8, said to be ISO-8859-1 by the declaration",
    type("text/xml"),
    declared("ISO-8859-1"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blÃ¥bÃ¦r' } } }",
  ],
  [
    "UTF-8, said to be UTF-16 by the declaration",
    type("text/xml"),
    declared("UTF-16"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    'XmlError 200: not well-formed XML, at "<?xml version=\\"1"',
  ],
  [
    "UTF-8 by the header, ISO-8859-1 by the declaration",
    type("text/xml; charset=utf-8"),
    declared("ISO-8859-1"),
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "ISO-8859-1, said by nobody",
    type("text/xml"),
    Buffer.from(text, "latin1"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not utf-8, or that is not a known charset",
  ],
  [
    "ISO-8859-1, said by the header",
    type("text/xml; charset=ISO-8859-1"),
    Buffer.from(text, "latin1"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "ISO-8859-1, said by the declaration",
    type("text/xml"),
    Buffer.from(declared("iso-8859-1"), "latin1"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "ISO-8859-1, said to be UTF-8",
    type("text/xml; charset=utf-8"),
    Buffer.from(text, "latin1"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not utf-8, or that is not a known charset",
  ],
  [
    "UTF-16 with a byte order mark",
    type("text/xml"),
    Buffer.concat([bytes(0xff, 0xfe), utf16le]),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-16 the other way round, with a byte order mark",
    type("text/xml"),
    Buffer.concat([bytes(0xfe, 0xff), utf16be]),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-16, said by the header",
    type("text/xml; charset=utf-16"),
    utf16le,
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-16, said by nobody",
    type("text/xml"),
    utf16be,
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "{ body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneLocationCode: 'blåbær' } } }",
  ],
  [
    "UTF-16 that is cut off within a character",
    type("text/xml"),
    utf16le.subarray(0, -1),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not utf-16le, or that is not a known charset",
  ],
  [
    "UTF-32",
    type("text/xml; charset=utf-32"),
    Buffer.concat(Array.from(text, (character) => bytes(character.charCodeAt(0), 0, 0, 0))),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "XmlError 200: not well-formed XML, at 1",
  ],
  [
    "a charset that nobody knows",
    type("text/xml; charset=x-none"),
    text,
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not x-none, or that is not a known charset",
  ],
  [
    "a character in more bytes than it needs",
    type("text/xml"),
    broken("c0bc"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not utf-8, or that is not a known charset",
  ],
  [
    "half of a surrogate pair as UTF-8",
    type("text/xml"),
    broken("eda080"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not utf-8, or that is not a known charset",
  ],
  [
    "half of a character",
    type("text/xml"),
    broken("c3"),
    "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
    "HttpError 200: the answer is not utf-8, or that is not a known charset",
  ],
];

export const charsets: readonly Case[] = answers.flatMap(([what, headers, body, plain, wrapped]) => [
  { what, answer: { headers, body }, outcome: plain },
  { what: `${what}, with withCharsets`, answer: { headers, body }, outcome: wrapped, wrap: withCharsets },
]);
