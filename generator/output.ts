// Writes what changed, removes what is stale, and touches no file that it did not write.
import { randomUUID } from "node:crypto";
import { lstat, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hashOf } from "./cache.js";
import { Diagnostics } from "./diagnostics.js";
import {
  handWritten,
  keptStale,
  outputIsFile,
  unreadableManifest,
  unremovable,
  unwritable,
} from "./problems/output.js";

/** What became of the output; paths are relative to its folder, with `/`. */
export interface Outcome {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** Lists the files of the output with a hash of each, so that the next run knows which are its own. */
const manifestName = ".so-codegen.json";

/** The hash of the folder's manifest. */
export async function manifestHash(directory: string): Promise<string> {
  return hashOf((await textAt(join(directory, manifestName))) ?? "");
}

/** What a run that would change nothing reports, if the folder holds what a manifest with this hash lists. */
export async function unchangedOutput(directory: string, manifest: string): Promise<Outcome | undefined> {
  if ((await manifestHash(directory)) !== manifest) return undefined;
  const files = await readManifest(directory, new Diagnostics());
  if (files === undefined) return undefined;
  for (const path of files.keys()) {
    if ((await stateOf(directory, path, files)) !== "own") return undefined;
  }
  return { written: [], unchanged: [...files.keys()], removed: [] };
}

/** Path → the hashes of what is ours at that place. */
type Manifest = ReadonlyMap<string, readonly string[]>;

/** Makes the folder hold the files, or reports why not. A run that was stopped in the middle is mended by the next. */
export async function writeOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): Promise<Outcome | undefined> {
  const plan = await planOutput(directory, files, diagnostics);
  if (plan === undefined) return undefined;
  const { written, unchanged, removed, known } = plan;
  const next: Manifest = new Map([...files].map(([path, text]) => [path, [hash(text)]]));
  const replace = async (texts: ReadonlyMap<string, string>): Promise<boolean> => {
    const failure = await replaceAll(directory, texts);
    if (failure !== undefined) diagnostics.report(unwritable(reason(failure.error)), { file: failure.file });
    return failure === undefined;
  };
  if (written.length + removed.length > 0) {
    // While files are moved, those of the last run and those of this one are ours.
    if (!(await replace(new Map([[manifestName, manifestText(both(known, next))]])))) return undefined;
    if (!(await replace(new Map(written.map((path) => [path, files.get(path) ?? ""]))))) return undefined;
  }
  const kept = new Map<string, readonly string[]>();
  for (const path of removed) {
    if (await removeStale(directory, path)) continue;
    diagnostics.report(unremovable(), { file: join(directory, path) });
    kept.set(path, known.get(path) ?? []);
  }
  const manifest = manifestText(both(next, kept));
  if (manifest !== (await textAt(join(directory, manifestName)))) {
    if (!(await replace(new Map([[manifestName, manifest]])))) return undefined;
  }
  return { written, unchanged, removed: removed.filter((path) => !kept.has(path)) };
}

interface Plan extends Outcome {
  /** What the manifest on disk lists. */
  readonly known: Manifest;
}

/** Looks at what is there, without changing it. */
async function planOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): Promise<Plan | undefined> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() === false) {
    diagnostics.report(outputIsFile(), { file: directory });
    return undefined;
  }
  const manifest = await readManifest(directory, diagnostics);
  if (manifest === undefined) return undefined;
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const [path, text] of files) {
    const state = await stateOf(directory, path, manifest, text);
    if (state === "foreign") diagnostics.report(handWritten(), { file: join(directory, path) });
    else if (state === "same") unchanged.push(path);
    else written.push(path);
  }
  const removed: string[] = [];
  for (const path of [...manifest.keys()].filter((known) => !files.has(known))) {
    const state = await stateOf(directory, path, manifest);
    if (state === "own") removed.push(path);
    else if (state === "foreign") diagnostics.report(keptStale(), { file: join(directory, path) });
  }
  if (diagnostics.hasErrors) return undefined;
  return { written, unchanged, removed, known: manifest };
}

/** Is what stands at the path as it should be (`text`), of our writing, of somebody else's, or nothing? */
async function stateOf(
  directory: string,
  path: string,
  manifest: Manifest,
  text?: string,
): Promise<"same" | "own" | "foreign" | "nothing"> {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const kind = await kindOf(join(directory, parent));
    if (kind !== "directory" && kind !== "nothing") return "foreign";
  }
  const kind = await kindOf(join(directory, path));
  if (kind === "nothing") return "nothing";
  if (kind !== "file") return "foreign";
  const found = await textAt(join(directory, path));
  if (found === undefined) return "foreign";
  if (found === text) return "same";
  return manifest.get(path)?.includes(hash(found)) === true ? "own" : "foreign";
}

/** A symbolic link is somebody's work: nothing is written through it but the output's folder itself. */
async function kindOf(path: string): Promise<"file" | "directory" | "nothing" | "other"> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "directory" : "other";
  } catch (error) {
    return isMissing(error) ? "nothing" : "other";
  }
}

async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** Of the text with newlines as we write them, so that a checkout that turned them into CR LF is still ours. */
function hash(text: string): string {
  return hashOf(text.replaceAll("\r\n", "\n"));
}

function both(first: Manifest, second: Manifest): Manifest {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return new Map(
    paths.map((path) => [path, [...new Set([...(first.get(path) ?? []), ...(second.get(path) ?? [])])]]),
  );
}

function manifestText(manifest: Manifest): string {
  const entries = [...manifest].map(([path, [only, ...more]]) => [
    path,
    more.length > 0 ? [only, ...more] : only,
  ]);
  return `${JSON.stringify({ files: Object.fromEntries(entries) as unknown }, null, 2)}\n`;
}

async function readManifest(directory: string, diagnostics: Diagnostics): Promise<Manifest | undefined> {
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
function staysInside(path: string): boolean {
  return path
    .split("/")
    .every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/[\\:]/.test(segment));
}

/** Writes every text beside its place first, and moves them there only when all are written. */
async function replaceAll(
  directory: string,
  texts: ReadonlyMap<string, string>,
): Promise<{ readonly file: string; readonly error: unknown } | undefined> {
  const run = randomUUID();
  const beside = (path: string): string => `${join(directory, path)}.${run}.tmp`;
  const begun: string[] = [];
  let file = directory;
  try {
    for (const [path, text] of texts) {
      file = join(directory, path);
      await mkdir(dirname(file), { recursive: true });
      begun.push(path);
      await writeFile(beside(path), text);
    }
    for (const path of texts.keys()) {
      file = join(directory, path);
      await rename(beside(path), file);
    }
    return undefined;
  } catch (error) {
    for (const path of begun) await rm(beside(path), { force: true });
    return { file, error };
  }
}

/** Removes a file, and the folders that it leaves empty; says whether the file is gone. */
async function removeStale(directory: string, path: string): Promise<boolean> {
  try {
    await rm(join(directory, path), { force: true });
  } catch {
    return false;
  }
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      await rmdir(join(directory, parent));
    } catch {
      break;
    }
  }
  return true;
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
