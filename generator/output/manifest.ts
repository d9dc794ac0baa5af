// The manifest: which files of the output folder are ours, and what they held when we wrote them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostics } from "../diagnostics.js";
import { hashOf } from "../hash.js";
import { unreadableManifest } from "../problems/output.js";
import { kindOf, textAt, withNewlines } from "./disk.js";

/** Path → the hashes of what is ours at that place: several while a run moves files, or until an edited file is given up. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** Lists the files of the output with a hash of each, so that the next run knows which are its own. */
export const manifestName = ".so-codegen.json";

/** The hash of the folder's manifest. */
export async function manifestHash(directory: string): Promise<string> {
  return hashOf((await textAt(join(directory, manifestName))) ?? "");
}

/** Of the text with newlines as we write them, so that a checkout that turned them into CR LF is still ours. */
export function fileHash(text: string): string {
  return hashOf(withNewlines(text));
}

export function manifestOf(files: ReadonlyMap<string, string>): Manifest {
  return new Map([...files].map(([path, text]) => [path, [fileHash(text)]]));
}

/** What either lists. */
export function both(first: Manifest, second: Manifest): Manifest {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return new Map(
    paths.map((path) => [path, [...new Set([...(first.get(path) ?? []), ...(second.get(path) ?? [])])]]),
  );
}

export function manifestText(manifest: Manifest): string {
  const entries = [...manifest].map(([path, [only, ...more]]) => [
    path,
    more.length > 0 ? [only, ...more] : only,
  ]);
  return `${JSON.stringify({ files: Object.fromEntries(entries) as unknown }, null, 2)}\n`;
}

/** Empty where there is none; `undefined`, and reported, where it is no manifest of ours. */
export async function readManifest(
  directory: string,
  diagnostics: Diagnostics,
): Promise<Manifest | undefined> {
  const path = join(directory, manifestName);
  if ((await kindOf(path)) === "nothing") return new Map();
  try {
    const { files } = JSON.parse(await readFile(path, "utf8")) as { files: unknown };
    const entries = Object.entries(files as Record<string, unknown>).map(
      ([file, hashes]) => [file, Array.isArray(hashes) ? (hashes as unknown[]) : [hashes]] as const,
    );
    const isOurs = entries.every(
      ([file, hashes]) => staysInside(file) && hashes.every((one) => typeof one === "string"),
    );
    if (typeof files === "object" && isOurs) return new Map(entries as [string, string[]][]);
  } catch {
    // Reported below: a manifest that can't be read is no manifest.
  }
  diagnostics.report(unreadableManifest(), { file: path });
  return undefined;
}

/** A path as we write it: nobody's manifest may lead us out of the folder. */
export function staysInside(path: string): boolean {
  return path
    .split("/")
    .every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/[\\:]/.test(segment));
}
