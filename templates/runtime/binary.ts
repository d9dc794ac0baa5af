// The built-in types of XML Schema for bytes, without `Buffer`, `atob` and whatever else only some platforms have.
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

/** How many bytes are encoded at a time: a multiple of 3, and few enough to be the arguments of one call. */
const CHUNK = 6144;

/** `encode` gives the character codes for some bytes, at most `CHUNK`. */
function binary(
  name: string,
  decode: (text: string) => Uint8Array | undefined,
  encode: (bytes: Uint8Array) => Uint8Array,
): SimpleCodec<Uint8Array> {
  return simpleType<Uint8Array>(name, decode, (value: unknown) => {
    if (!(value instanceof Uint8Array)) return undefined;
    let text = "";
    for (let at = 0; at < value.length; at += CHUNK) {
      text += String.fromCharCode.apply(null, encode(value.subarray(at, at + CHUNK)) as never);
    }
    return text;
  });
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

let base64Values: Int8Array | undefined;

/** The value of each character code in base64, -1 where there is none. */
function valuesOfBase64(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < 64; value++) values[BASE64.charCodeAt(value)] = value;
  return values;
}

function decodeBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/[ \t\n\r]+/g, "");
  if (digits.length % 4 !== 0) return undefined;
  const padding = digits.endsWith("==") ? 2 : digits.endsWith("=") ? 1 : 0;
  const whole = digits.length - (padding === 0 ? 0 : 4);
  const bytes = new Uint8Array((digits.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < whole; index += 4) {
    const three = threeBytes(digits, index);
    if (three < 0) return undefined;
    bytes[at++] = three >> 16;
    bytes[at++] = three >> 8;
    bytes[at++] = three;
  }
  if (padding > 0) {
    const three = threeBytes(digits.slice(whole, -padding) + "AA".slice(0, padding), 0);
    // What the padding leaves over of the last digit has to be 0.
    if (three < 0 || (three & (padding === 2 ? 0xffff : 0xff)) !== 0) return undefined;
    bytes[at++] = three >> 16;
    if (padding === 1) bytes[at] = three >> 8;
  }
  return bytes;
}

/** What the four digits from `index` on denote, as one number; negative when one of them is no digit. */
function threeBytes(digits: string, index: number): number {
  const values = (base64Values ??= valuesOfBase64());
  return (
    ((values[digits.charCodeAt(index)] ?? -1) << 18) |
    ((values[digits.charCodeAt(index + 1)] ?? -1) << 12) |
    ((values[digits.charCodeAt(index + 2)] ?? -1) << 6) |
    (values[digits.charCodeAt(index + 3)] ?? -1)
  );
}

function encodeBase64(bytes: Uint8Array): Uint8Array {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(0x3d);
  const digit = (value: number): number => BASE64.charCodeAt(value & 63);
  let at = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const rest = bytes.length - index;
    const three = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    codes[at++] = digit(three >> 18);
    codes[at++] = digit(three >> 12);
    if (rest > 1) codes[at++] = digit(three >> 6);
    if (rest > 2) codes[at++] = digit(three);
  }
  return codes;
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
  let at = 0;
  for (const byte of bytes) {
    codes[at++] = HEX.charCodeAt(byte >> 4);
    codes[at++] = HEX.charCodeAt(byte & 15);
  }
  return codes;
}
