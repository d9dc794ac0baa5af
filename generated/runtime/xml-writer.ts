// Writes XML: what is written so far, the prefixes that stand for namespaces, and where in the message the writer is.
import { EncodeError } from "./errors.js";
import { escapeAttribute, escapeText, pathText, XML, XSI } from "./xml-grammar.js";

export interface XmlWriter {
  /** What is written so far; codecs append to it. */
  text: string;
  /** The members that lead to where the writer is, for error messages. */
  readonly path: (string | number)[];
  prefixes: Prefixes;
}

/** Namespace → prefix with its colon. The same map stands for the same prefixes, so that tags are made once for many messages. */
export interface Prefixes extends Map<string, string> {
  /** The map that came the last time with one prefix more. */
  next?: Prefixes;
  /** ` xmlns:n0="…"` for every prefix, once it was asked for. */
  declarations?: string;
}

/** More prefixes are not kept from message to message. */
const MOST = 32;

/** What to write before a local name: "" for no namespace, else a prefix with its colon. A namespace gets its prefix when first asked for. */
export const prefixOf = (writer: XmlWriter, namespace: string): string => {
  if (namespace === "") return "";
  const { prefixes } = writer;
  let prefix = prefixes.get(namespace);
  if (prefix === undefined) {
    prefix = namespace === XSI ? "xsi:" : namespace === XML ? "xml:" : `n${prefixes.size}:`;
    let { next } = prefixes;
    if (!next?.has(namespace)) {
      // A map of more belongs to one message.
      next = (prefixes.size > MOST ? prefixes : new Map(prefixes)).set(namespace, prefix);
      if (next.size <= MOST) prefixes.next = next;
    }
    writer.prefixes = next;
  }
  return prefix;
};

/** ` xmlns:n0="…"` for every prefix given out so far; for the outermost start tag, which is written last. */
export const declarations = ({ prefixes }: XmlWriter): string =>
  (prefixes.declarations ??= Array.from(
    prefixes,
    ([uri, prefix]) => ` xmlns:${prefix.slice(0, -1)}="${escapeAttribute(uri)}"`,
  ).join(""));

/** A value as character data. */
export const escape = (writer: XmlWriter, value: string): string =>
  escapeText(value) ?? refuse(writer, "holds a character that XML can't carry");

/** Throws an `EncodeError` for a value that the contract does not allow where the writer is. */
export function refuse({ path }: XmlWriter, reason: string): never {
  throw new EncodeError(reason, { path: pathText(path) });
}
