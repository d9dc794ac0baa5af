// Answers in other charsets than UTF-8, for those whose server sends them.
import { HttpError } from "./errors.js";
import type { Session } from "./session.js";

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** As RFC 7303 has it: the byte order mark, the HTTP header, the XML declaration; UTF-8 where none of them says anything. */
const charsetOf = (bytes: Uint8Array, contentType: string): string => {
  const [a, b] = bytes;
  // Half of the first `<` is zero in UTF-16, whichever way round.
  if (a === 0xfe || a === 0) return "utf-16be";
  if (a === 0xff || b === 0) return "utf-16le";
  if (a === 0xef && b === 0xbb) return "utf-8";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const [, charset = "utf-8"] =
    /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType) ??
    /^<\?xml[^>]+encoding\s*=\s*["']([^"']+)/.exec(start) ??
    [];
  // To `TextDecoder` a name of windows-1252, but really a part of UTF-8.
  return /^us-ascii$/i.test(charset) ? "utf-8" : charset;
};

/** A session that reads answers in whatever charset they say they are in, as far as the platform's `TextDecoder` knows it. */
export const withCharsets = (session: Session): Session => ({
  ...session,
  decodeText(bytes, contentType) {
    if (/^multipart/i.test(contentType)) throw new HttpError("the answer has attachments; see withMtom", {});
    const charset = charsetOf(bytes, contentType);
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch (cause) {
      throw new HttpError(`the answer is not ${charset}, or that is not a known charset`, { cause });
    }
  },
});
