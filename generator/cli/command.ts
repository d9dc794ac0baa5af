// What all commands share: how they end, what wrong use is, and how problems are told.
import { type Diagnostics, format } from "../diagnostics.js";
import type { Processes } from "../output/lock.js";
import { plural } from "../report.js";

export const exitCodes = { good: 0, badInput: 1, badUsage: 2, ourBug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What is wrong with the command line. */
export class UsageError extends Error {}

/** Told by a command how it ended. */
export type Ended = (exitCode: ExitCode) => void;

export function say(diagnostics: Diagnostics): void {
  for (const diagnostic of diagnostics.sorted()) process.stderr.write(`${format(diagnostic)}\n`);
}

/** Tells how many errors there were, and what that means: "nothing was written". */
export function sayConsequence(diagnostics: Diagnostics, consequence: string): void {
  const count = diagnostics.sorted().filter(({ severity }) => severity === "error").length;
  process.stderr.write(`${plural(count, "error")}; ${consequence}.\n`);
}

/** Is the output a terminal with colours? It has none where the environment says NO_COLOR. */
export function hasColors(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}

/** How long a run waits for another one that writes into its folder, in milliseconds. */
export const patience = 10_000;

export const processes: Processes = {
  own: process.pid,
  isRunning: (id) => {
    try {
      // Sends nothing, but fails where there is nobody to send it to.
      return process.kill(id, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "EPERM";
    }
  },
};
