// SOAP encoding: elements that say their type, and bodies that say their encoding.
import type { Encoder } from "./codec.js";
import { ENCODING_11, ENCODING_12, inlineReferences } from "./references.js";
import { decodeMessage, SOAP_12, soap11, type Message } from "./soap.js";
import { XSI } from "./xml-grammar.js";
import { documentText } from "./xml-source.js";
import { prefixOf } from "./xml-writer.js";

/** The namespace of XML Schema. */
export const XS = "http://www.w3.org/2001/XMLSchema";

/** The namespace of the encoding that goes with the envelope's version of SOAP. */
export const encodingOf = ({ prefixes }: Encoder): string =>
  prefixes.has(SOAP_12) ? ENCODING_12 : ENCODING_11;

/** What of a codec writes, of whatever type. */
interface Writing {
  readonly write: (encoder: Encoder, value: never) => void;
  readonly element?: ((encoder: Encoder, tag: string, value: never, attributes?: string) => void) | undefined;
}

/** A codec whose elements carry an attribute more. `attribute` gives it with a space before it, and sees those that are there already. */
export const marked = <C extends Writing>(
  codec: C,
  attribute: (encoder: Encoder, attributes: string) => string,
): C => ({
  ...codec,
  element(encoder: Encoder, tag: string, value: never, attributes = "") {
    const marks = attribute(encoder, attributes) + attributes;
    if (codec.element) {
      codec.element(encoder, tag, value, marks);
    } else {
      encoder.text += `<${tag}${marks}>`;
      codec.write(encoder, value);
      encoder.text += `</${tag}>`;
    }
  },
});

/**
 * A type whose elements say so in `xsi:type`, as SOAP encoding has it; in all else the codec stays as it is. A type of the encoding itself,
 * by its namespace in SOAP 1.1, gets the namespace that goes with the envelope.
 */
export const typed = <C extends Writing>(namespace: string, name: string, codec: C): C =>
  marked(codec, (encoder, attributes) => {
    const type = ` ${prefixOf(encoder, XSI)}type=`;
    // A family says it, too.
    if (attributes.includes(type)) return "";
    const uri = namespace === ENCODING_11 ? encodingOf(encoder) : namespace;
    return `${type}"${prefixOf(encoder, uri)}${name}"`;
  });

/** A body, or a header block, that says that it is encoded. */
export const encoded = <C extends Writing>(codec: C): C =>
  marked(codec, (encoder) => {
    const soap = encoder.prefixes.has(SOAP_12) ? SOAP_12 : soap11.namespace;
    return ` ${prefixOf(encoder, soap)}encodingStyle="${encodingOf(encoder)}"`;
  });

/** A message that can hold references. */
export const withReferences = <Body, Headers>(message: Message<Body, Headers>): Message<Body, Headers> => ({
  ...message,
  decode: (xml, options, inspect, soap) =>
    decodeMessage(message, inlineReferences(documentText(xml), options), options, inspect, soap),
});
