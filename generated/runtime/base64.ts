// Base64, without `Buffer`, `atob` and whatever else only some platforms have.

/** How many bytes are encoded at a time: a multiple of 3, and few enough to be the arguments of one call. */
const CHUNK = 6144;

/** The text of bytes; `encode` gives the character codes for some, at most `CHUNK`. */
export function textOf(bytes: Uint8Array, encode: (bytes: Uint8Array) => Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, encode(bytes.subarray(at, at + CHUNK)) as never);
  }
  return text;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The codes of base64's digits by value, and the values by code, -1 where there is none. Made on first use. */
let base64: { readonly codes: Uint8Array; readonly values: Int8Array } | undefined;

function tablesOfBase64(): NonNullable<typeof base64> {
  const codes = Uint8Array.from(BASE64, (digit) => digit.charCodeAt(0));
  const values = new Int8Array(128).fill(-1);
  for (const [value, code] of codes.entries()) values[code] = value;
  return { codes, values };
}

/** The bytes of a base64 text, white space in it aside; `undefined` where it is none. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const { values } = (base64 ??= tablesOfBase64());
  const digits = text.replace(/[ \t\n\r]+/g, "");
  if (digits.length % 4 !== 0) return undefined;
  const padding = digits.endsWith("==") ? 2 : digits.endsWith("=") ? 1 : 0;
  const whole = digits.length - (padding === 0 ? 0 : 4);
  const bytes = new Uint8Array((digits.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < whole; index += 4) {
    const three = threeBytes(values, digits, index);
    if (three < 0) return undefined;
    bytes[at] = three >> 16;
    bytes[at + 1] = three >> 8;
    bytes[at + 2] = three;
    at += 3;
  }
  if (padding > 0) {
    const three = threeBytes(values, digits.slice(whole, -padding) + "AA".slice(0, padding), 0);
    // What the padding leaves over of the last digit has to be 0.
    if (three < 0 || (three & (padding === 2 ? 0xffff : 0xff)) !== 0) return undefined;
    bytes[at] = three >> 16;
    if (padding === 1) bytes[at + 1] = three >> 8;
  }
  return bytes;
}

/** What the four digits from `index` on denote, as one number; negative when one of them is no digit. */
function threeBytes(values: Int8Array, digits: string, index: number): number {
  return (
    ((values[digits.charCodeAt(index)] ?? -1) << 18) |
    ((values[digits.charCodeAt(index + 1)] ?? -1) << 12) |
    ((values[digits.charCodeAt(index + 2)] ?? -1) << 6) |
    (values[digits.charCodeAt(index + 3)] ?? -1)
  );
}

/** The character codes for bytes. */
export function encodeBase64(bytes: Uint8Array): Uint8Array {
  const { codes } = (base64 ??= tablesOfBase64());
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const three = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text[at] = codes[three >> 18] ?? 0;
    text[at + 1] = codes[(three >> 12) & 63] ?? 0;
    text[at + 2] = codes[(three >> 6) & 63] ?? 0;
    text[at + 3] = codes[three & 63] ?? 0;
    at += 4;
  }
  // The last three bytes may lack two or one.
  const last = bytes.length % 3;
  return last === 0 ? text : text.fill(0x3d, last - 4 + 1);
}
