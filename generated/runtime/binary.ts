// The built-in types of XML Schema for bytes, without `Buffer`, `atob` and whatever else only some platforms have.
import { decodeBase64, encodeBase64, textOf } from "./base64.js";
import { simpleType, type SimpleCodec } from "./codec.js";
import { trim } from "./white-space.js";

export const base64Binary: SimpleCodec<Uint8Array> = /* @__PURE__ */ binary(
  "xs:base64Binary",
  decodeBase64,
  encodeBase64,
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
