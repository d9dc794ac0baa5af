// Is the output folder what it should be? Looks, and changes nothing.
import { join } from "node:path";
import { compare } from "../compare.js";
import { Diagnostics } from "../diagnostics.js";
import { textAt, withNewlines } from "./disk.js";
import { isLocked, lockName } from "./lock.js";
import { manifestHash, manifestName, manifestOf, manifestText, readManifest } from "./manifest.js";
import { planOutput, stateOf } from "./plan.js";
import type { Outcome } from "./write.js";

/** What is wrong with a file of the output. */
export interface Difference {
  /** In the output folder, with `/`. */
  readonly path: string;
  readonly what:
    | "missing"
    | "outdated"
    /** Not by us, or changed since. */
    | "edited"
    /** No longer needed. */
    | "extra"
    /** A run is writing, or was stopped while it wrote. */
    | "unfinished";
}

/**
 * How the folder differs from what it should hold, by path; nothing where it holds just that, be it with other ends of lines, as a checkout
 * may make them. `undefined`, and reported, where the folder or its manifest is none.
 */
export async function checkOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): Promise<readonly Difference[] | undefined> {
  const plan = await planOutput(directory, files, diagnostics);
  if (plan === undefined) return undefined;
  const differences = (paths: readonly string[], what: Difference["what"]): readonly Difference[] =>
    paths.map((path) => ({ path, what }));
  const outdated: string[] = [];
  for (const path of plan.outdated) {
    const found = (await textAt(join(directory, path))) ?? "";
    if (withNewlines(found) !== files.get(path)) outdated.push(path);
  }
  const found = [
    ...differences(plan.missing, "missing"),
    ...differences(outdated, "outdated"),
    ...differences([...plan.edited, ...plan.foreign], "edited"),
    ...differences([...plan.stale, ...plan.editedStale, ...plan.foreignStale], "extra"),
    ...differences((await isLocked(directory)) ? [lockName] : [], "unfinished"),
  ].sort((a, b) => compare(a.path, b.path));
  if (found.length > 0) return found;
  // Where files differ, so does the list of them: no news.
  const manifest = await textAt(join(directory, manifestName));
  if (manifest === undefined) return [{ path: manifestName, what: "missing" }];
  const isListed = withNewlines(manifest) === manifestText(manifestOf(files));
  return isListed ? [] : [{ path: manifestName, what: "outdated" }];
}

/** What a run that would change nothing reports, if the folder holds what a manifest with this hash lists. */
export async function unchangedOutput(directory: string, manifest: string): Promise<Outcome | undefined> {
  if ((await manifestHash(directory)) !== manifest || (await isLocked(directory))) return undefined;
  const files = await readManifest(directory, new Diagnostics());
  if (files === undefined) return undefined;
  const states = await Promise.all([...files.keys()].map((path) => stateOf(directory, path, files)));
  if (states.some((state) => state !== "own")) return undefined;
  return { written: [], unchanged: [...files.keys()], removed: [], kept: [] };
}
