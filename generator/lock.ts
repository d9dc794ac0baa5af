// The lock file of pulled documents: where each is from, what it holds, and since when.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "./compare.js";
import type { Diagnostics } from "./diagnostics.js";
import { staysInside } from "./output/manifest.js";
import { unreadableLock } from "./problems/pull.js";

export const lockName = "so-codegen.lock.json";

/** File name → what is known of it. */
export type Lock = ReadonlyMap<string, LockedDocument>;

export interface LockedDocument {
  readonly address: string;
  /** Of the file as it was saved, with LF at the ends of lines. */
  readonly sha256: string;
  /** When a pull first found this content, as an ISO 8601 date-time. */
  readonly time: string;
  /** The addresses that were given to pull and need the document. */
  readonly neededBy: readonly string[];
}

/** Empty where there is none; undefined, and reported, for one that isn't ours. */
export async function readLock(directory: string, diagnostics: Diagnostics): Promise<Lock | undefined> {
  const file = join(directory, lockName);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return new Map();
    diagnostics.report(unreadableLock(), { file });
    return undefined;
  }
  try {
    const { documents } = JSON.parse(text) as { documents: Record<string, unknown> };
    const entries = Object.entries(documents).filter((entry): entry is [string, LockedDocument] =>
      isLocked(entry),
    );
    if (entries.length === Object.keys(documents).length) return new Map(entries);
  } catch {
    // Reported below: what can't be read is no lock file.
  }
  diagnostics.report(unreadableLock(), { file });
  return undefined;
}

function isLocked([name, value]: [string, unknown]): boolean {
  const isDocument = staysInside(name) && /^[^/]+\.(?:wsdl|xsd)$/.test(name);
  if (typeof value !== "object" || value === null || !isDocument) return false;
  const { address, sha256, time, neededBy } = value as Record<keyof LockedDocument, unknown>;
  const texts = [address, sha256, time, ...(Array.isArray(neededBy) ? (neededBy as unknown[]) : [undefined])];
  return texts.every((text) => typeof text === "string");
}

/** By name, whatever the order in the map. */
export function lockText(lock: Lock): string {
  const documents = Object.fromEntries([...lock].sort(([a], [b]) => compare(a, b)));
  return `${JSON.stringify({ documents }, null, 2)}\n`;
}
