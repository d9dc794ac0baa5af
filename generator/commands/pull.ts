// `pull`: saves WSDLs from servers, with all that they import, so that generating needs no network.
import { dirname, join } from "node:path";
import { mkdir, stat } from "node:fs/promises";
import { Diagnostics } from "../diagnostics.js";
import { lockName, lockText, readLock, type Lock, type LockedDocument } from "../lock.js";
import { codeOf, removeEmptyFolders } from "../output/disk.js";
import { isLocked, Locked, type Processes, withLock } from "../output/lock.js";
import { fileHash } from "../output/manifest.js";
import { stateOf } from "../output/plan.js";
import { move, stage } from "../output/stage.js";
import { isRemoved } from "../output/write.js";
import { locked, outputIsFile, unfinished, unremovable, unwritable } from "../problems/output.js";
import { foreign, keptEdited, keptStale, nothingToPull } from "../problems/pull.js";
import { changesOf, closureOf, type Closure } from "../read/closure.js";
import { formatXml } from "../read/format.js";
import type { Access } from "../sources/access.js";
import { addressedDocuments } from "../sources/sources.js";
import { pullNames } from "./pull-names.js";

export interface PullRequest {
  /** Of WSDLs; none for those that were pulled before. */
  readonly addresses: readonly string[];
  /** The folder for the documents. */
  readonly into: string;
  /** Replace what pull did not save, or what was changed since. */
  readonly force: boolean;
  readonly access: Access;
  readonly now: Date;
  readonly processes: Processes;
  /** How long to wait for another run that writes into the folder, in milliseconds. */
  readonly patience: number;
  /** Told when writing begins: this is not the moment to stop. */
  readonly onWrite: () => void;
}

/** What became of the documents: their file names. */
export interface Pulled {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/**
 * What became of the documents; undefined where nothing was written, as the diagnostics say. With an error beside what was done, not all of it
 * could be, and the next pull goes on with it.
 */
export async function pull(request: PullRequest, diagnostics: Diagnostics): Promise<Pulled | undefined> {
  const { addresses, into, access } = request;
  const found = await stat(into).catch(() => undefined);
  if (found?.isDirectory() === false) diagnostics.report(outputIsFile(), { file: into });
  const lock = await readLock(into, diagnostics);
  if (lock === undefined) return undefined;
  const asked = addresses.length > 0 ? addresses : givenIn(lock);
  if (asked.length === 0) diagnostics.report(nothingToPull(), { file: join(into, lockName) });
  // The lock file may be anybody's: it doesn't decide who is told a secret.
  const secrets = addresses.length > 0 ? {} : { headers: [], credentials: undefined };
  const given = await addressedDocuments(asked, { ...access, ...secrets }, diagnostics);
  const closure = await closureOf(given, diagnostics);
  if (diagnostics.hasErrors) return undefined;
  const planned = async (known: Lock, told: Diagnostics): Promise<Plan | undefined> =>
    planOf(request, savedOf(closure, known), known, told);
  // What it says is said again by the plan that is carried out.
  const tried = new Diagnostics();
  const plan = await planned(lock, tried);
  if (plan === undefined || (await isDone(plan, into, lock))) {
    for (const { place, ...problem } of tried.sorted()) diagnostics.report(problem, place);
    return plan && outcomeOf(plan);
  }
  let made: string | undefined;
  try {
    made = await mkdir(into, { recursive: true });
    const outcome = await withLock(into, request.processes, request.patience, async (staging) => {
      request.onWrite();
      // Another pull may have written meanwhile.
      const before = await readLock(into, diagnostics);
      const now = before && (await planned(before, diagnostics));
      return before && now && carryOut(now, into, staging, before, diagnostics);
    });
    if (outcome !== undefined) return outcome;
  } catch (error) {
    const problem = error instanceof Locked ? locked(error.pid) : unwritable(codeOf(error));
    diagnostics.report(problem, { file: into });
  }
  if (made !== undefined) await removeEmptyFolders(into, dirname(made));
  return undefined;
}

async function isDone({ texts, removed, lock }: Plan, into: string, before: Lock): Promise<boolean> {
  const isSame = texts.size + removed.length === 0 && lockText(lock) === lockText(before);
  return isSame && !(await isLocked(into));
}

/** The addresses that were given in earlier pulls. */
function givenIn(lock: Lock): readonly string[] {
  return [...new Set([...lock.values()].flatMap(({ neededBy }) => neededBy))].sort();
}

/** File name → a document as it is to be saved. */
type Saved = ReadonlyMap<string, Pick<LockedDocument, "address" | "neededBy"> & { readonly text: string }>;

function savedOf({ nodes, needs }: Closure, lock: Lock): Saved {
  // A document that was asked for is known by the address that was given, wherever that led.
  const addresses = new Map([...nodes].map(([key, { document }]) => [key, document.name]));
  const givenKeys = new Set<string>();
  for (const [{ name }, [start = ""]] of needs) {
    if (!givenKeys.has(start)) addresses.set(start, name);
    givenKeys.add(start);
  }
  const named = [...nodes].map(([key, { root }]) => ({
    key,
    address: addresses.get(key) ?? key,
    isGiven: givenKeys.has(key),
    extension: root.name.local === "definitions" ? ("wsdl" as const) : ("xsd" as const),
  }));
  const names = pullNames(named, lock);
  const nameOf = (key: string): string => names.get(key) ?? "";
  return new Map(
    [...nodes].map(([key, node]) => {
      const neededBy = [...needs].filter(([, keys]) => keys.has(key)).map(([{ name }]) => name);
      const text = formatXml(node.text, changesOf(node, nameOf));
      return [nameOf(key), { address: addresses.get(key) ?? key, neededBy, text }];
    }),
  );
}

interface Plan {
  /** File name → text of what is to be written. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly lock: Lock;
}

/** Looks at what is there, without changing it. */
async function planOf(
  { into, force, now }: PullRequest,
  saved: Saved,
  lock: Lock,
  diagnostics: Diagnostics,
): Promise<Plan | undefined> {
  const manifest = new Map([...lock].map(([name, { sha256 }]) => [name, [sha256]]));
  const pulled = new Set([...saved.values()].flatMap(({ neededBy }) => neededBy));
  /** The addresses that aren't pulled now and need the document. */
  const others = (name: string): readonly string[] =>
    (lock.get(name)?.neededBy ?? []).filter((address) => !pulled.has(address));
  const next = new Map<string, LockedDocument>();
  const texts = new Map<string, string>();
  const unchanged: string[] = [];
  for (const [name, { address, neededBy, text }] of saved) {
    const known = lock.get(name);
    const all = [...others(name), ...neededBy].sort();
    const state = await stateOf(into, name, manifest, text);
    const isKept = (state === "foreign" || state === "edited") && !force;
    if (isKept)
      diagnostics.report(known === undefined ? foreign() : keptEdited(), { file: join(into, name) });
    if (isKept || state === "same") unchanged.push(name);
    else texts.set(name, text);
    const sha256 = isKept && known !== undefined ? known.sha256 : fileHash(text);
    const time = known?.sha256 === sha256 ? known.time : now.toISOString();
    next.set(name, { address, sha256, time, neededBy: all });
  }
  const removed: string[] = [];
  for (const [name, known] of lock) {
    if (saved.has(name)) continue;
    const neededBy = others(name);
    if (neededBy.length > 0) {
      next.set(name, { ...known, neededBy });
      continue;
    }
    const state = await stateOf(into, name, manifest);
    if (state === "own" || (state !== "nothing" && force)) removed.push(name);
    else if (state !== "nothing") diagnostics.report(keptStale(), { file: join(into, name) });
  }
  return diagnostics.hasErrors ? undefined : { texts, unchanged, removed, lock: next };
}

/** Does what the plan says, all of it or nothing; without a change nothing is touched, so that a folder that can't be written serves, too. */
async function carryOut(
  { texts, unchanged, removed, lock }: Plan,
  into: string,
  staging: string,
  before: Lock,
  diagnostics: Diagnostics,
): Promise<Pulled | undefined> {
  /** Without an address that needs it, the next pull tries again. */
  const left = (name: string): readonly [string, LockedDocument][] => {
    const known = before.get(name);
    return known === undefined ? [] : [[name, { ...known, neededBy: [] }]];
  };
  /** The folder as it is afterwards: what went wrong is reported. */
  const replace = async (files: ReadonlyMap<string, string>): Promise<"new" | "old" | "mixed"> => {
    const staged = await stage(into, staging, [...files]);
    const failure = Array.isArray(staged) ? await move(into, staged) : { ...staged, isUndone: true };
    if (failure === undefined) return "new";
    const problem = failure.isUndone ? unwritable : unfinished;
    diagnostics.report(problem(failure.reason), { file: failure.file });
    return failure.isUndone ? "old" : "mixed";
  };
  // The lock file is the last, so that a pull that was stopped finds on its next run what it had written already.
  const listed = lockText(new Map([...lock, ...removed.flatMap(left)]));
  const state = await replace(new Map([...texts, [lockName, listed]]));
  if (state !== "new") return state === "old" ? undefined : outcomeOf({ texts, unchanged, removed: [] });
  const kept: string[] = [];
  for (const name of removed) {
    if (await isRemoved(into, name)) continue;
    diagnostics.report(unremovable(), { file: join(into, name) });
    kept.push(name);
  }
  const text = lockText(new Map([...lock, ...kept.flatMap(left)]));
  if (text !== listed) await replace(new Map([[lockName, text]]));
  return outcomeOf({ texts, unchanged, removed: removed.filter((name) => !kept.includes(name)) });
}

function outcomeOf({ texts, unchanged, removed }: Omit<Plan, "lock">): Pulled {
  return { written: [...texts.keys()].sort(), unchanged: [...unchanged].sort(), removed };
}
