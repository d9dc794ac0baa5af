// The verb without a name: reads WSDLs and writes the client, or says what is wrong with the one that is there.
import { recall, remember, type Request } from "../cache.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Generated, Progress } from "../generate.js";
import { checkOutput, type Difference, unchangedOutput } from "../output/check.js";
import { manifestHash } from "../output/manifest.js";
import { type Outcome, writeOutput, type Writing } from "../output/write.js";
import { type Summary, summaryOf } from "../report.js";
import type { Document } from "../sources/document.js";
import { documentsOf } from "../sources/sources.js";
import { type KnownLayouts, knownLayouts } from "./layouts.js";

export interface Run {
  readonly summary: Summary;
  /** The documents that were read. */
  readonly documents: readonly string[];
  readonly outcome: Outcome;
}

export interface Check {
  readonly documents: readonly string[];
  /** How many files there should be. */
  readonly files: number;
  /** By path; none where the output is what it should be. */
  readonly differences: readonly Difference[];
}

type OnProgress = (progress: Progress) => void;

/**
 * Writes what the documents give, unless nothing changed since the last run. `undefined` where the diagnostics hold errors, and nothing is
 * written then; with an error beside a run, a part of the output is not what it should be.
 */
export async function generateInto(
  request: Request,
  diagnostics: Diagnostics,
  onProgress: OnProgress,
  writing: Writing,
): Promise<Run | undefined> {
  const start = Date.now();
  const asked = await found(request, diagnostics);
  const last = await lastRun(asked, diagnostics);
  if (last !== undefined) return last;
  const layouts = await knownLayouts(request.out);
  const generated = await generatedFrom(asked, diagnostics, onProgress, layouts);
  if (generated === undefined) return undefined;
  const { documents, files, names } = generated;
  const outcome = await writeOutput(request.out, files, diagnostics, writing);
  if (outcome === undefined) return undefined;
  await layouts.remember(files);
  const summary = summaryOf(names);
  // A run that had something to say says it again.
  if (asked.isLocal && diagnostics.sorted().length === 0) {
    await remember(asked, documents, { manifest: await manifestHash(request.out), summary }, start);
  }
  return { summary, documents, outcome };
}

/** Compares the output with what the documents give, and writes nothing. `undefined` where the diagnostics hold errors. */
export async function checkAgainst(
  request: Request,
  diagnostics: Diagnostics,
  onProgress: OnProgress,
): Promise<Check | undefined> {
  const asked = await found(request, diagnostics);
  const last = await lastRun(asked, diagnostics);
  if (last !== undefined) {
    return { documents: last.documents, files: last.outcome.unchanged.length, differences: [] };
  }
  const layouts = await knownLayouts(request.out);
  const generated = await generatedFrom(asked, diagnostics, onProgress, layouts);
  if (generated === undefined) return undefined;
  const { documents, files } = generated;
  const differences = await checkOutput(request.out, files, diagnostics);
  return differences && { documents, files: files.size, differences };
}

/** A request with the documents that its sources give now. */
interface Found extends Request {
  readonly sources: readonly Document[];
  /** Does none of them come from a server, which has to be asked each time? */
  readonly isLocal: boolean;
}

async function found(request: Request, diagnostics: Diagnostics): Promise<Found> {
  const sources = await documentsOf(request.paths, request.access ?? {}, diagnostics);
  const isLocal = sources.every(({ file }) => file !== undefined);
  return { ...request, paths: sources.map(({ key }) => key), sources, isLocal };
}

/** The last run with this request, where documents and output are what they were. */
async function lastRun(asked: Found, diagnostics: Diagnostics): Promise<Run | undefined> {
  const known = asked.isLocal && !diagnostics.hasErrors ? await recall(asked) : undefined;
  const outcome = known && (await unchangedOutput(asked.out, known.manifest));
  return outcome && { summary: known.summary, documents: Object.keys(known.documents), outcome };
}

async function generatedFrom(
  { sources, options }: Found,
  diagnostics: Diagnostics,
  onProgress: OnProgress,
  { earlier, isFirst }: KnownLayouts,
): Promise<Generated | undefined> {
  // Loaded now, as it takes longer than to find that nothing changed.
  const { generate } = await import("../generate.js");
  return generate(sources, options, diagnostics, onProgress, {}, { earlier, isFirst, isParallel: true });
}
