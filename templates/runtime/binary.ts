// The built-in types of XML Schema for bytes, without `Buffer`, `atob` and whatever else only some platforms have.
import { decodeBase64, encodeBase64, textOf } from "./base64.js";
import { quote, simpleType, type Decoder, type Encoder, type SimpleCodec } from "./codec.js";
import { trim } from "./white-space.js";
import { fail, textOf as textOfElement } from "./xml-reader.js";
import { prefixOf } from "./xml-writer.js";

/** Of XOP 1.0, which MTOM uses. */
const XOP = "http://www.w3.org/2004/08/xop/include";

/** Also in an attachment, for which an `xop:Include` stands. */
export const base64Binary: SimpleCodec<Uint8Array> = /* @__PURE__ */ attachable(
  /* @__PURE__ */ binary("xs:base64Binary", decodeBase64, encodeBase64),
);
/** Read in either case, written in upper case. */
export const hexBinary: SimpleCodec<Uint8Array> = /* @__PURE__ */ binary(
  "xs:hexBinary",
  decodeHex,
  encodeHex,
);

/** `encode` gives the character codes for some bytes. */
function binary(
  name: string,
  decode: (text: string) => Uint8Array | undefined,
  encode: (bytes: Uint8Array) => Uint8Array,
): SimpleCodec<Uint8Array> {
  return simpleType<Uint8Array>(name, decode, (value: unknown) =>
    value instanceof Uint8Array ? textOf(value, encode) : undefined,
  );
}

/** The content of an element, which an `xop:Include` can stand for. */
function attachable(codec: SimpleCodec<Uint8Array>): SimpleCodec<Uint8Array> {
  const write = (encoder: Encoder, value: Uint8Array): void => {
    const uri = encoder.options.attachments?.put(value);
    if (uri === undefined) codec.write(encoder, value);
    else encoder.text += `<${prefixOf(encoder, XOP)}Include href="${uri}"/>`;
  };
  return {
    ...codec,
    read(decoder) {
      const { scope } = decoder;
      let text = "";
      let bytes: Uint8Array | undefined;
      for (let token; (token = decoder.next());) {
        if (token === true) bytes = included(decoder);
        else text += token;
      }
      if (bytes && !trim(text)) return bytes;
      const value = bytes ? undefined : codec.parse(text, decoder.options, scope);
      return value ?? fail(decoder, `${quote(text)} is not a valid ${codec.name}`);
    },
    write,
    // It isn't always the text that `print` gives.
    element(encoder, tag, value, attributes = "") {
      encoder.text += `<${tag}${attributes}>`;
      write(encoder, value);
      encoder.text += `</${tag}>`;
    },
  };
}

/** What the element that was entered last includes, through its end tag. */
function included(decoder: Decoder): Uint8Array {
  const { namespace, local, attributes, options } = decoder;
  const uri = attributes.get("href ");
  if (namespace !== XOP || local !== "Include" || uri === undefined)
    return fail(decoder, `<${local}> is not allowed here`);
  textOfElement(decoder);
  if (!options.attachments) fail(decoder, "is in an attachment; withMtom lets a session read these");
  return options.attachments.get(uri) ?? fail(decoder, `there is no attachment ${quote(uri)}`);
}

const HEX = "0123456789ABCDEF";

function decodeHex(text: string): Uint8Array | undefined {
  const digits = trim(text);
  if (digits.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    const byte = (hexValue(digits.charCodeAt(2 * at)) << 4) | hexValue(digits.charCodeAt(2 * at + 1));
    if (byte < 0) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** The value of a hexadecimal digit, -1 for another character. */
function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function encodeHex(bytes: Uint8Array): Uint8Array {
  const codes = new Uint8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    codes[2 * at] = HEX.charCodeAt(byte >> 4);
    codes[2 * at + 1] = HEX.charCodeAt(byte & 15);
  }
  return codes;
}
