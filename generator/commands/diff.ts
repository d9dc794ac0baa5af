// The verb `diff`: two sources → contracts → what differs.
import type { Diagnostics } from "../diagnostics.js";
import type { Difference } from "../diff/change.js";
import { diff } from "../diff/diff.js";
import { readContract } from "../read/contract.js";
import type { Access } from "../sources/access.js";

export { isBreaking, type Difference } from "../diff/change.js";
export { printJson } from "../diff/print-json.js";
export { printMarkdown } from "../diff/print-markdown.js";
export { printText } from "../diff/print-text.js";

/**
 * How the contract of `now` differs from that of `old`; each is what can be generated from: a WSDL, a folder, a zip, an address. Undefined
 * where the diagnostics hold errors.
 */
export async function diffSources(
  old: string,
  now: string,
  access: Access,
  diagnostics: Diagnostics,
): Promise<Difference | undefined> {
  const before = await readContract([old], diagnostics, access);
  const after = await readContract([now], diagnostics, access);
  return before && after && diff(before, after, diagnostics);
}
