// Bytes to text: by byte order mark, else by the XML declaration, else UTF-8.
import { reading } from "../problems.js";
import type { Problem } from "../diagnostics.js";

/** The text without a byte order mark, or what is wrong with the bytes. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: Problem } {
  const encoding = byMark(bytes) ?? declared(bytes) ?? "UTF-8";
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { problem: reading.unknownEncoding(encoding) };
  }
  // A declaration that could be read as ASCII proves that the bytes are no UTF-16.
  const isWide = decoder.encoding.startsWith("utf-16") && byMark(bytes) === undefined;
  try {
    if (!isWide) return { text: decoder.decode(bytes) };
  } catch {
    // Falls through to the report below.
  }
  return { problem: reading.wrongBytes(encoding) };
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

function declared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
}
