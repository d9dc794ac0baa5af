// `xsi:type`: what an element says of its type, and how it is written.
import { trim } from "./white-space.js";
import { fail } from "./xml-reader.js";
import { XSI } from "./xml-grammar.js";
import type { Codec, Decoder, Encoder } from "./codec.js";
import { prefixOf } from "./xml-writer.js";

/** The expanded name in `xsi:type`, namespace and local name; `undefined` where the element has none. Before its content is read. */
export function typeOf(decoder: Decoder): readonly [namespace: string, local: string] | undefined {
  const text = decoder.attributes.get(`type ${XSI}`);
  return text === undefined ? undefined : typeNamed(decoder, text);
}

/** The expanded name of a type that is named in an attribute of the element that was entered last. */
export function typeNamed(decoder: Decoder, text: string): readonly [namespace: string, local: string] {
  const [prefix = "", local] = trim(text).split(":");
  const namespace = decoder.scope[local === undefined ? "" : prefix];
  return namespace === undefined
    ? fail(decoder, "xsi:type has an undeclared prefix")
    : [namespace, local ?? prefix];
}

/** Writes an element with `xsi:type`. */
export function writeTyped<T>(
  encoder: Encoder,
  tag: string,
  [namespace, local]: readonly [namespace: string, local: string],
  { element, write }: Codec<T>,
  value: T,
): void {
  const type = ` ${prefixOf(encoder, XSI)}type="${prefixOf(encoder, namespace)}${local}"`;
  if (element) {
    element(encoder, tag, value, type);
  } else {
    encoder.text += `<${tag}${type}>`;
    write(encoder, value);
    encoder.text += `</${tag}>`;
  }
}
