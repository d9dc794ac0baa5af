// The verb without a name: reads WSDLs and writes the client, unless nothing changed since the last run.
import { recall, remember, type Request } from "../cache.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Progress } from "../generate.js";
import { manifestHash, unchangedOutput, writeOutput, type Outcome } from "../output.js";
import { summaryOf, type Summary } from "../report.js";

export interface Run {
  readonly summary: Summary;
  readonly outcome: Outcome;
}

/** What a run tells of on its way. */
export interface Listener {
  readonly onProgress: (progress: Progress) => void;
  /** Files are about to be moved into their places: this is not the moment to stop. */
  readonly onWrite: () => void;
}

/** What was read and written; `undefined` where the diagnostics hold errors, and nothing is written then. */
export async function generateInto(
  request: Request,
  diagnostics: Diagnostics,
  { onProgress, onWrite }: Listener,
): Promise<Run | undefined> {
  const start = Date.now();
  const { paths, out, options } = request;
  const known = await recall(request);
  const unchanged = known && (await unchangedOutput(out, known.manifest));
  if (known !== undefined && unchanged !== undefined) return { summary: known.summary, outcome: unchanged };
  // Loaded now, as it takes longer than to find that nothing changed.
  const { generate } = await import("../generate.js");
  const generated = await generate(paths, options, diagnostics, onProgress);
  if (generated === undefined) return undefined;
  onWrite();
  const outcome = await writeOutput(out, generated.files, diagnostics);
  if (outcome === undefined) return undefined;
  const summary = summaryOf(generated.names);
  // A run that had something to say says it again.
  if (diagnostics.sorted().length === 0) {
    await remember(request, generated.documents, { manifest: await manifestHash(out), summary }, start);
  }
  return { summary, outcome };
}
