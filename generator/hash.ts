// What tells one content from another.
import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal digits; of a text, that of its UTF-8. */
export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
