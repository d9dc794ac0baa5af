// `--watch`: a round whenever something changes on which the last one depended, until the process is interrupted.
import type { Settings } from "../config/read.js";
import { watch } from "../watch.js";
import { exitCodes, UsageError } from "./command.js";
import type { Interruption } from "./interruption.js";
import { round, type RoundFlags } from "./round.js";

/** Never resolves. Rejects where the first round finds nothing to read. */
export async function keepGenerating(
  given: Settings,
  flags: RoundFlags,
  interruption: Interruption,
): Promise<never> {
  let notify: () => void = () => undefined;
  const watched = watch(() => {
    notify();
  });
  let known: readonly string[] = [];
  for (let isFirst = true; ; isFirst = false) {
    const start = Date.now();
    const changed = new Promise<void>((resolve) => {
      notify = resolve;
    });
    try {
      const { exitCode, dependencies } = await round(
        given,
        { ...flags, reportUnchanged: isFirst },
        interruption,
      );
      // What is gone for now may come back.
      known = exitCode === exitCodes.good ? dependencies : [...new Set([...known, ...dependencies])];
    } catch (error) {
      if (isFirst || !(error instanceof UsageError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
    watched.set(known, start);
    if (isFirst && !flags.quiet) process.stderr.write("Watching; Ctrl-C ends it.\n");
    await changed;
  }
}
