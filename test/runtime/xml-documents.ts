// What tests of the XML reader share: documents as tokens, and what is refused.
import { expect } from "vitest";
import { DecodeError, XmlError } from "../../templates/runtime/errors.js";
import { xmlReader, type XmlLimits, type XmlReader } from "../../templates/runtime/xml-reader.js";

/**
 * A document's tokens, one text each, pieces of character data joined: `<{namespace}local {namespace}local="value">`, `"text"`, `</>`. Those
 * of its bytes are the same.
 */
export function tokens(text: string, limits?: XmlLimits): string[] {
  return inBothForms(text, (document) => tokensOf(xmlReader(document, limits)));
}

/** What is read from a text, or why it is refused; the same from its bytes. */
export function inBothForms<T>(text: string, read: (document: string | Uint8Array) => T): T {
  const outcomeOf = (document: string | Uint8Array): { value: T } | { error: unknown } => {
    try {
      return { value: read(document) };
    } catch (error) {
      return { error };
    }
  };
  const ofText = outcomeOf(text);
  const bytes = new TextEncoder().encode(text);
  const isTooLong = "error" in ofText && String(ofText.error).includes("longer than");
  // There are none of half a pair of surrogates, and a limit of size counts them instead of characters.
  if (!/\p{Surrogate}/u.test(text) && !isTooLong) expect(outcomeOf(bytes)).toEqual(ofText);
  if ("error" in ofText) throw ofText.error;
  return ofText.value;
}

function tokensOf(reader: XmlReader): string[] {
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
export function refusal(text: string, limits?: XmlLimits): string {
  return refusedWith(() => tokens(text, limits));
}

export function refusedWith(action: () => unknown): string {
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
export function outcome(text: string): string {
  try {
    return String(tokens(text).length);
  } catch (error) {
    return reasonOf(error);
  }
}

/** A reader whose root's start tag is read. */
export function rooted(text: string, limits?: XmlLimits): XmlReader {
  const reader = xmlReader(text, limits);
  expect(reader.next()).toBe(true);
  return reader;
}

/** Goes on behind the end of the element whose start tag was read last. */
export function skip(reader: XmlReader): void {
  for (const { depth } = reader; reader.depth >= depth;) reader.next();
}

/** What a `DecodeError` says, and that it is not an `XmlError`. */
export function misfit(action: () => unknown): string {
  try {
    action();
    return "no error";
  } catch (error) {
    if (error instanceof DecodeError && !(error instanceof XmlError))
      return `${error.offset}: ${error.message}`;
    throw error;
  }
}
