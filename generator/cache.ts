// Remembers which documents gave which output, so that a run with nothing changed need not make it again. Safe to delete.
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { hashOf } from "./hash.js";
import type { Options } from "./options.js";
import { packageRoot, packageVersion } from "./package-root.js";
import type { Summary } from "./report.js";
import type { Access } from "./sources/access.js";

/** What a run is asked for. */
export interface Request {
  /** Where the WSDLs are, or the keys of those found there, which tell when one has come to a folder. */
  readonly paths: readonly string[];
  readonly out: string;
  readonly options: Options;
  readonly access?: Access;
}

/** What a run read and wrote. */
export interface Memory {
  /** Absolute path of each document that was read → hash of its bytes. */
  readonly documents: Readonly<Record<string, string>>;
  /** The hash of the manifest, which has those of the files. */
  readonly manifest: string;
  readonly summary: Summary;
}

/** What the last run with this request did, if its documents are what they were. */
export async function recall(request: Request): Promise<Memory | undefined> {
  const file = await placeOf(request);
  if (file === undefined) return undefined;
  try {
    const memory = JSON.parse(await readFile(file, "utf8")) as Memory;
    // Of an entry that somebody else wrote, the least is asked.
    if (!Array.isArray(memory.summary.services)) return undefined;
    for (const [path, hash] of Object.entries(memory.documents)) {
      if (hashOf(await readFile(path)) !== hash) return undefined;
    }
    return memory;
  } catch {
    // Nothing is remembered, or a document is gone.
    return undefined;
  }
}

/** Remembers a run that began at `start` (as `Date.now()` has it). Nothing is lost where that can't be. */
export async function remember(
  request: Request,
  documents: readonly string[],
  made: Omit<Memory, "documents">,
  start: number,
): Promise<void> {
  const file = await placeOf(request);
  if (file === undefined) return;
  try {
    const hashes: Record<string, string> = {};
    for (const path of documents) {
      // One that was changed meanwhile may not be what was read.
      if ((await stat(path)).mtimeMs >= start) return;
      hashes[resolve(path)] = hashOf(await readFile(path));
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ documents: hashes, ...made } satisfies Memory));
  } catch {
    // The next run takes as long as this one.
  }
}

/** A file in the `node_modules/.cache` of the project that the command runs in; none where there is no project. */
async function placeOf({ paths, out, options, access }: Request): Promise<string | undefined> {
  const modules = await nearestModules(resolve("."));
  if (modules === undefined) return undefined;
  const from = paths.map((path) => resolve(path)).sort();
  const asked = [await fingerprint(), from, resolve(out), options, access?.allowOutside === true];
  return join(modules, ".cache", "so-codegen", `${hashOf(JSON.stringify(asked))}.json`);
}

async function nearestModules(directory: string): Promise<string | undefined> {
  const modules = join(directory, "node_modules");
  const found = await stat(modules).catch(() => undefined);
  if (found?.isDirectory()) return modules;
  const parent = dirname(directory);
  return parent === directory ? undefined : nearestModules(parent);
}

/** What this tool is: its version and, as that stays the same while it is worked on, when its files were written. */
async function fingerprint(): Promise<string> {
  const times: string[] = [packageVersion];
  for (const folder of ["dist", "templates"]) {
    const files = await readdir(join(packageRoot, folder), { recursive: true });
    for (const file of files.sort()) {
      const { mtimeMs, size } = await stat(join(packageRoot, folder, file));
      times.push(`${file} ${mtimeMs} ${size}`);
    }
  }
  return hashOf(times.join("\n"));
}
