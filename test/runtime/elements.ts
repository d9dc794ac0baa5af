// Reads and writes an element with a codec, for the tests of structures.
import { readElement, writeElement, type Codec, type CodecOptions } from "../../templates/runtime/codec.js";
import { xmlReader } from "../../templates/runtime/xml-reader.js";
import { inBothForms } from "./xml-documents.js";
import { declarations } from "../../templates/runtime/xml-writer.js";

/** The value of a document's root element, which is the same from its bytes. */
export function decode<T>(codec: Codec<T>, xml: string, options: CodecOptions = {}): T {
  const silent = { ...options, onUnknownMember: undefined };
  return inBothForms(xml, (document) =>
    decodeOne(codec, document, typeof document === "string" ? options : silent),
  );
}

function decodeOne<T>(codec: Codec<T>, document: string | Uint8Array, options: CodecOptions): T {
  const decoder = Object.assign(xmlReader(document, options.limits), { options });
  const root = decoder.child();
  if (!root) throw new Error("there is no element");
  const value = readElement(decoder, codec, root);
  decoder.next();
  return value;
}

/** The element `v`, without the declarations of namespaces, and these. */
export function encode<T>(codec: Codec<T>, value: T, options: CodecOptions = {}): readonly [string, string] {
  const encoder = { text: "", path: [], prefixes: new Map<string, string>(), options };
  writeElement(encoder, "v", codec, value);
  return [encoder.text, declarations(encoder)];
}
