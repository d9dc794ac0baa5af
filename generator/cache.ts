// Remembers which documents gave which output, so that a run need not make again what it made before. Safe to delete.
import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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
    const areSame = await Promise.all(
      Object.entries(memory.documents).map(async ([path, hash]) => hashOf(await readFile(path)) === hash),
    );
    return areSame.every(Boolean) ? memory : undefined;
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
    await store(file, { documents: hashes, ...made } satisfies Memory);
  } catch {
    // The next run takes as long as this one.
  }
}

/** Path of a module in an output folder → the hash of what was written of it, and that of the text as it was laid out. */
export type Layouts = ReadonlyMap<string, readonly [written: string, laidOut: string]>;

/** What the last run that wrote into the folder laid out, in the way that `key` tells from others; nothing where that isn't known. */
export async function recallLayouts(out: string, key: string): Promise<Layouts> {
  const file = await placeOfLayouts(out, key);
  try {
    const { layouts } = JSON.parse(await readFile(file ?? "", "utf8")) as {
      layouts: [string, [string, string]][];
    };
    const areOurs = layouts.every(([path, hashes]) => typeof path === "string" && Array.isArray(hashes));
    return new Map(areOurs ? layouts : []);
  } catch {
    return new Map();
  }
}

/** Nothing is lost where that can't be. */
export async function rememberLayouts(out: string, key: string, layouts: Layouts): Promise<void> {
  const file = await placeOfLayouts(out, key);
  if (file !== undefined) await store(file, { layouts: [...layouts] }).catch(() => undefined);
}

async function placeOfLayouts(out: string, key: string): Promise<string | undefined> {
  return placeFor(["layouts", key, resolve(out)]);
}

/** So many entries are kept. */
const mostEntries = 100;

/** Another run never finds half an entry. */
async function store(file: string, entry: object): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(entry));
  await rename(unfinished, file);
  const names = await readdir(folder);
  if (names.length <= mostEntries) return;
  const entries = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = entries.sort((a, b) => a.time - b.time).slice(0, names.length - mostEntries);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}

async function placeOf({ paths, out, options, access }: Request): Promise<string | undefined> {
  const from = paths.map((path) => resolve(path)).sort();
  return placeFor([from, resolve(out), options, access?.allowOutside === true]);
}

/** A file in the `node_modules/.cache` of the project that the command runs in; none where there is no project. */
async function placeFor(asked: readonly unknown[]): Promise<string | undefined> {
  const modules = await nearestModules(resolve("."));
  if (modules === undefined) return undefined;
  return join(modules, ".cache", "so-codegen", `${hashOf(JSON.stringify([fingerprint(), ...asked]))}.json`);
}

async function nearestModules(directory: string): Promise<string | undefined> {
  const modules = join(directory, "node_modules");
  const found = await stat(modules).catch(() => undefined);
  if (found?.isDirectory()) return modules;
  const parent = dirname(directory);
  return parent === directory ? undefined : nearestModules(parent);
}

/** What this tool is: its version and, as that stays the same while it is worked on, when its files were written. */
function fingerprint(): string {
  const written = [packageVersion];
  const templates = join("templates", "runtime");
  const names = readdirSync(join(packageRoot, templates)).sort();
  // A build writes all its files, so one tells of all.
  for (const file of [join("dist", "generator", "cli.js"), ...names.map((name) => join(templates, name))]) {
    const { mtimeMs, size } = statSync(join(packageRoot, file));
    written.push(`${file} ${mtimeMs} ${size}`);
  }
  return written.join("\n");
}
