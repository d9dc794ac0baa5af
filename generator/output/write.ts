// Makes the output folder hold what it should: all at once as far as a file system goes, and without a loss for anybody.
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compare } from "../compare.js";
import type { Diagnostics } from "../diagnostics.js";
import * as problems from "../problems/output.js";
import { codeOf, removeEmptyFolders, textAt } from "./disk.js";
import { isLocked, Locked, type Processes, withLock } from "./lock.js";
import { both, type Manifest, manifestName, manifestOf, manifestText } from "./manifest.js";
import { type Plan, planOutput } from "./plan.js";
import { move, stage } from "./stage.js";

/** What became of the output; paths are relative to its folder, with `/`. */
export interface Outcome {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Edited since they were generated, and left as they are. */
  readonly kept: readonly string[];
}

export interface Writing {
  /** Overwrite and remove also what was edited since it was generated. */
  readonly force: boolean;
  readonly processes: Processes;
  /** How long to wait for another run that writes into the folder, in milliseconds. */
  readonly patience: number;
  /** Told when writing begins: this is not the moment to stop. */
  readonly onWrite: () => void;
}

/** What a plan comes to. */
interface Work {
  readonly plan: Plan;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  /** The manifest when all is done. */
  readonly manifest: Manifest;
}

/**
 * Makes the folder hold the files. `undefined`, and reported, where that can't be: the folder is what it was then. A run that is killed while
 * it moves files leaves a folder that the next run mends. Edited files are kept and reported.
 */
export async function writeOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
  { force, processes, patience, onWrite }: Writing,
): Promise<Outcome | undefined> {
  const work = await workFor(directory, files, force, diagnostics);
  if (work === undefined) return undefined;
  if (await isDone(directory, work)) return outcomeOf(directory, work, diagnostics);
  let made: string | undefined;
  try {
    made = await mkdir(directory, { recursive: true });
    const outcome = await withLock(directory, processes, patience, async (staging) => {
      onWrite();
      // Another run may have written meanwhile.
      const now = await workFor(directory, files, force, diagnostics);
      if (now === undefined) return undefined;
      const state = await write(directory, staging, files, now, diagnostics);
      return state === "old" ? undefined : outcomeOf(directory, now, diagnostics);
    });
    if (outcome !== undefined) return outcome;
  } catch (error) {
    const problem = error instanceof Locked ? problems.locked(error.pid) : problems.unwritable(codeOf(error));
    diagnostics.report(problem, { file: directory });
  }
  if (made !== undefined) await removeEmptyFolders(directory, dirname(made));
  return undefined;
}

async function workFor(
  directory: string,
  files: ReadonlyMap<string, string>,
  force: boolean,
  diagnostics: Diagnostics,
): Promise<Work | undefined> {
  const plan = await planOutput(directory, files, diagnostics);
  for (const path of plan?.foreign ?? []) {
    diagnostics.report(problems.handWritten(), { file: join(directory, path) });
  }
  if (plan === undefined || plan.foreign.length > 0) return undefined;
  const kept = force ? [] : plan.edited;
  return {
    plan,
    written: [...plan.missing, ...plan.outdated, ...(force ? plan.edited : [])].sort(compare),
    removed: [...plan.stale, ...(force ? plan.editedStale : [])].sort(compare),
    kept,
    // What is kept stays known as what it was, so that the next run sees that it was edited.
    manifest: new Map([
      ...manifestOf(files),
      ...kept.map((path) => [path, plan.known.get(path) ?? []] as const),
    ]),
  };
}

async function isDone(directory: string, { written, removed, manifest }: Work): Promise<boolean> {
  if (written.length + removed.length > 0 || (await isLocked(directory))) return false;
  return (await textAt(join(directory, manifestName))) === manifestText(manifest);
}

/** Reports what was left alone. */
function outcomeOf(
  directory: string,
  { plan, written, removed, kept }: Work,
  diagnostics: Diagnostics,
): Outcome {
  for (const path of kept) diagnostics.report(problems.edited(), { file: join(directory, path) });
  const stale = [...plan.editedStale, ...plan.foreignStale].filter((path) => !removed.includes(path));
  for (const path of stale) diagnostics.report(problems.keptStale(), { file: join(directory, path) });
  return { written, unchanged: plan.unchanged, removed, kept };
}

/** `new` or `old` as the folder is afterwards, `mixed` where it is neither: the next run mends it. What went wrong is reported. */
async function write(
  directory: string,
  staging: string,
  files: ReadonlyMap<string, string>,
  { plan, written, removed, manifest }: Work,
  diagnostics: Diagnostics,
): Promise<"new" | "old" | "mixed"> {
  const staged = await stage(directory, staging, [
    // While files are moved, those of the last run and those of this one are ours.
    [manifestName, manifestText(both(plan.known, manifest))],
    ...written.map((path) => [path, files.get(path) ?? ""] as const),
    [manifestName, manifestText(manifest)],
  ]);
  if (!Array.isArray(staged)) {
    diagnostics.report(problems.unwritable(staged.reason), { file: staged.file });
    return "old";
  }
  const failure = await move(directory, staged.slice(0, -1));
  if (failure !== undefined) {
    const problem = failure.isUndone ? problems.unwritable : problems.unfinished;
    diagnostics.report(problem(failure.reason), { file: failure.file });
    return failure.isUndone ? "old" : "mixed";
  }
  const left = new Map<string, readonly string[]>();
  for (const path of removed) {
    if (await isRemoved(directory, path)) continue;
    diagnostics.report(problems.unremovable(), { file: join(directory, path) });
    left.set(path, plan.known.get(path) ?? []);
  }
  const list =
    left.size === 0
      ? staged.slice(-1)
      : await stage(directory, staging, [[manifestName, manifestText(both(manifest, left))]]);
  const unlisted = Array.isArray(list) ? await move(directory, list) : list;
  if (unlisted !== undefined) {
    diagnostics.report(problems.unfinished(unlisted.reason), { file: unlisted.file });
  }
  return unlisted === undefined ? "new" : "mixed";
}

/** Removes a file, and the folders that it leaves empty. */
export async function isRemoved(directory: string, path: string): Promise<boolean> {
  try {
    await rm(join(directory, path), { force: true });
  } catch {
    return false;
  }
  await removeEmptyFolders(dirname(join(directory, path)), directory);
  return true;
}
