// What stands between the output folder and what it should hold. Looks, and changes nothing.
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostics } from "../diagnostics.js";
import { outputIsFile } from "../problems/output.js";
import { kindOf, textAt } from "./disk.js";
import { fileHash, type Manifest, readManifest } from "./manifest.js";

/** All paths of the output, by what is to be done about them; relative to its folder, with `/`. */
export interface Plan {
  /** What the manifest on disk lists. */
  readonly known: Manifest;
  readonly unchanged: readonly string[];
  /** Not there. */
  readonly missing: readonly string[];
  /** Of an earlier run. */
  readonly outdated: readonly string[];
  /** Of an earlier run, and changed since by somebody. */
  readonly edited: readonly string[];
  /** In the way, and never ours. */
  readonly foreign: readonly string[];
  /** Of an earlier run, and no longer needed. */
  readonly stale: readonly string[];
  /** No longer needed, too, but changed since by somebody. */
  readonly editedStale: readonly string[];
  /** No longer needed, and no file any more. */
  readonly foreignStale: readonly string[];
}

export type State = "same" | "own" | "edited" | "foreign" | "nothing";

/** `undefined`, and reported, where the folder or its manifest is none. */
export async function planOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): Promise<Plan | undefined> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() === false) {
    diagnostics.report(outputIsFile(), { file: directory });
    return undefined;
  }
  const known = await readManifest(directory, diagnostics);
  if (known === undefined) return undefined;
  const needed: Record<State, string[]> = { same: [], own: [], edited: [], foreign: [], nothing: [] };
  const states = await Promise.all(
    Array.from(files, async ([path, text]) => [path, await stateOf(directory, path, known, text)] as const),
  );
  for (const [path, state] of states) needed[state].push(path);
  const old: Record<State, string[]> = { same: [], own: [], edited: [], foreign: [], nothing: [] };
  for (const path of known.keys()) {
    if (!files.has(path)) old[await stateOf(directory, path, known)].push(path);
  }
  return {
    known,
    unchanged: needed.same,
    missing: needed.nothing,
    outdated: needed.own,
    edited: needed.edited,
    foreign: needed.foreign,
    stale: old.own,
    editedStale: old.edited,
    foreignStale: old.foreign,
  };
}

/** Is what stands at the path as it should be (`text`), as we wrote it, our work edited, somebody else's, or nothing? */
export async function stateOf(
  directory: string,
  path: string,
  known: Manifest,
  text?: string,
): Promise<State> {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const kind = await kindOf(join(directory, parent));
    if (kind !== "directory" && kind !== "nothing") return "foreign";
  }
  const kind = await kindOf(join(directory, path));
  if (kind === "nothing") return "nothing";
  const found = kind === "file" ? await textAt(join(directory, path)) : undefined;
  if (found === undefined) return "foreign";
  if (found === text) return "same";
  const hashes = known.get(path);
  if (hashes === undefined) return "foreign";
  return hashes.includes(fileHash(found)) ? "own" : "edited";
}
