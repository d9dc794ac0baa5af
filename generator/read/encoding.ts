// Bytes to text: by byte order mark, else by what the server says (RFC 7303), else by the XML declaration, else UTF-8.
import { reading } from "../problems/reading.js";
import type { Problem } from "../diagnostics.js";

/** The text without a byte order mark, or what is wrong with the bytes. `charset` is what a server says. */
export function decode(
  bytes: Uint8Array,
  charset?: string,
): { readonly text: string } | { readonly problem: Problem } {
  const marked = byMark(bytes);
  const declared = marked ?? charset ?? byDeclaration(bytes);
  const encoding = declared ?? "UTF-8";
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { problem: reading.unknownEncoding(encoding) };
  }
  try {
    // A declaration that can be read as ASCII is no UTF-16.
    if (marked !== undefined || !decoder.encoding.startsWith("utf-16")) {
      return { text: decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes) };
    }
  } catch {
    // Reported with the other case below.
  }
  const otherwise = charset === undefined ? "its XML declaration says so" : "the server says so";
  const source = marked === undefined ? otherwise : "its first bytes say so";
  const reason = declared === undefined ? "which XML is unless it says otherwise" : `though ${source}`;
  return { problem: reading.wrongBytes(encoding, reason) };
}

/** What the bytes 80 to 9F are. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node's own decoder takes these bytes for ISO 8859-1 in several versions. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\x80-\x9f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80));
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8";
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  // Without a mark, UTF-16 shows in the zero beside the "<" that a document starts with.
  if (first === 0x3c && second === 0 && third !== 0) return "UTF-16LE";
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return "UTF-16BE";
  return undefined;
}

function byDeclaration(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
}
