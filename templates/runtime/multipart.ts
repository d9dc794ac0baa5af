// MIME multipart/related (RFC 2046 and 2387) in both directions: parts with their header fields.
import { decodeBase64 } from "./base64.js";
import { EncodeError, HttpError } from "./errors.js";

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A part that was received. */
export interface Part {
  /** Its `Content-ID` without brackets; "" where it has none. */
  readonly id: string;
  /** Its `Content-Type`, with parameters; "" where it has none. */
  readonly contentType: string;
  readonly data: Uint8Array;
}

/** More bytes in the header fields of a part are refused, and so are more parts. */
const MOST_HEADER_BYTES = 2 ** 16;
const MOST_PARTS = 10_000;

const LF = 10;
const CR = 13;
const HYPHEN = 45;
const EQUALS = 61;

const refuse = (reason: string): never => {
  throw new HttpError(`the answer is not a multipart message: ${reason}`);
};

/** Is it the `Content-Type` of such a message? */
export const isMultipart = (contentType: string): boolean => /^\s*multipart\//i.test(contentType);

/** A parameter of a header field's value, as the `boundary` of a `Content-Type`. */
export const parameterOf = (value: string, name: string): string | undefined => {
  // Quoted strings are taken whole, as one may hold what looks like a parameter.
  for (const [, key, quoted, plain] of value.matchAll(
    /;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))|"(?:[^"\\]|\\.)*"/g,
  )) {
    if (key?.toLowerCase() === name) return plain ?? quoted?.replace(/\\(.)/g, "$1");
  }
  return undefined;
};

/** The parts of a message, the root first. Throws an `HttpError` for what is none, or not whole. */
export const readMultipart = (bytes: Uint8Array, contentType: string): readonly [Part, ...Part[]] => {
  const boundary = parameterOf(contentType, "boundary") ?? "";
  if (boundary === "") refuse("it has no boundary");
  const delimiter = new TextEncoder().encode(`--${boundary}`);
  const parts: Part[] = [];
  let from = delimiterFrom(bytes, delimiter, 0);
  while (!from.isLast) {
    const next = delimiterFrom(bytes, delimiter, from.end);
    if (parts.push(partOf(bytes.subarray(from.end, next.start))) > MOST_PARTS)
      refuse("it has too many parts");
    from = next;
  }
  const ids = parts.flatMap(({ id }) => id || []);
  if (new Set(ids).size < ids.length) refuse("two parts have the same Content-ID");
  const start = parameterOf(contentType, "start");
  const isRoot = ({ id }: Part): boolean => start === undefined || id === idOf(start);
  const root = parts.find(isRoot) ?? refuse("it has no root part");
  return [root, ...parts.filter((part) => part !== root)];
};

/** A line that separates parts. */
interface Delimiter {
  /** Where the part before it ends: the line break belongs to the delimiter. */
  readonly start: number;
  /** Where the next part begins. */
  readonly end: number;
  /** Does no part follow? */
  readonly isLast: boolean;
}

/** The next one at or after `from`, which is where a line begins. */
const delimiterFrom = (bytes: Uint8Array, delimiter: Uint8Array, from: number): Delimiter => {
  for (let line = from; ;) {
    if (delimiter.every((byte, index) => bytes[line + index] === byte)) {
      const isCrLf = bytes[line - 1] === LF && bytes[line - 2] === CR;
      const start = Math.max(line - (isCrLf ? 2 : 1), from);
      let end = line + delimiter.length;
      if (bytes[end] === HYPHEN && bytes[end + 1] === HYPHEN) return { start, end, isLast: true };
      while (bytes[end] === 32 || bytes[end] === 9) end++;
      if (bytes[end] === CR) end++;
      // Else it is longer than the delimiter, and none.
      if (bytes[end] === LF) return { start, end: end + 1, isLast: false };
    }
    line = bytes.indexOf(LF, line) + 1 || refuse("it ends before its last boundary");
  }
};

/** `bytes` are the header fields, an empty line, and the content. */
const partOf = (bytes: Uint8Array): Part => {
  const isEmptyLine = (at: number): boolean => bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF);
  let body = 0;
  while (!isEmptyLine(body)) {
    body = bytes.indexOf(LF, body) + 1 || refuse("a part has no content");
    if (body > MOST_HEADER_BYTES) refuse("a part has too long a header");
  }
  const fields = new Map<string, string>();
  const header = new TextDecoder("utf-8").decode(bytes.subarray(0, body));
  // A line that begins with white space continues the one before it.
  for (const line of header.replace(/\r?\n(?=[ \t])/g, "").split("\n")) {
    const [, name = "", value = ""] = /^([^:]*):(.*)/.exec(line) ?? [];
    fields.set(name.trim().toLowerCase(), value.trim());
  }
  const content = bytes.subarray(body + (bytes[body] === CR ? 2 : 1));
  return {
    id: idOf(fields.get("content-id") ?? ""),
    contentType: fields.get("content-type") ?? "",
    data: decoded(content, fields.get("content-transfer-encoding") ?? ""),
  };
};

/** An identifier without its brackets, which some leave out. */
const idOf = (text: string): string => text.trim().replace(/^<(.*)>$/, "$1");

const decoded = (content: Uint8Array, encoding: string): Uint8Array => {
  if (/^(7bit|8bit|binary|)$/i.test(encoding)) return content;
  const data = /^base64$/i.test(encoding)
    ? decodeBase64(new TextDecoder("utf-8").decode(content))
    : /^quoted-printable$/i.test(encoding)
      ? decodeQuotedPrintable(content)
      : undefined;
  return data ?? refuse("a part isn't in its Content-Transfer-Encoding, or that is an unknown one");
};

/** `=` and two hexadecimal digits are a byte, `=` at the end of a line is nothing. */
const decodeQuotedPrintable = (content: Uint8Array): Uint8Array | undefined => {
  const bytes = new Uint8Array(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at] ?? 0;
    if (byte !== EQUALS) bytes[length++] = byte;
    else if (content[at + 1] === LF) at++;
    else if (content[at + 1] === CR && content[at + 2] === LF) at += 2;
    else {
      const digits = String.fromCharCode(content[at + 1] ?? 0, content[at + 2] ?? 0);
      if (!/^[\dA-F]{2}$/i.test(digits)) return undefined;
      bytes[length++] = Number.parseInt(digits, 16);
      at += 2;
    }
  }
  return bytes.slice(0, length);
};

/** The start of a part: the delimiter, which ends the part before it, and the header fields. */
export const partStart = (
  boundary: string,
  id: string,
  contentType: string,
  isFirst: boolean,
): Uint8Array => {
  if (/[^\t -~]/.test(contentType))
    throw new EncodeError(`${JSON.stringify(contentType)} is no content type`, { path: "" });
  return new TextEncoder().encode(
    `${isFirst ? "" : "\r\n"}--${boundary}\r\nContent-Type: ${contentType}\r\n` +
      `Content-Transfer-Encoding: binary\r\nContent-ID: <${id}>\r\n\r\n`,
  );
};

/** What stands behind the last part. */
export const lastDelimiter = (boundary: string): Uint8Array =>
  new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
