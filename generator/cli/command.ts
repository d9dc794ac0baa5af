// What all commands share: how they end, what wrong use is, and how problems are told.
import { type Diagnostics, format } from "../diagnostics.js";

export const exitCodes = { good: 0, badInput: 1, badUsage: 2, ourBug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What is wrong with the command line. */
export class UsageError extends Error {}

/** Told by a command how it ended. */
export type Ended = (exitCode: ExitCode) => void;

export function say(diagnostics: Diagnostics): void {
  for (const diagnostic of diagnostics.sorted()) process.stderr.write(`${format(diagnostic)}\n`);
}
