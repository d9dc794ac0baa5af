// Collects what is wrong with the input, all of it at once, and prints it without trusting a character of it.

import { compare } from "./compare.js";

export type Severity = "error" | "warning";

/** What is wrong, in a sentence, and what to do about it. `problems/` is the catalogue. */
export interface Problem {
  /**
   * `SO1xx` getting, reading and pulling documents, `SO2xx` WSDL, `SO3xx` XML Schema, `SO4xx` names, `SO5xx` output, `SO6xx` samples,
   * `SO7xx` the config file.
   */
  readonly code: string;
  /** A violation breaks a rule, but what is sound around it can be used: a warning, or an error to those who are strict. */
  readonly severity: Severity | "violation";
  readonly sentence: string;
  readonly hint: string;
}

/** Where it is wrong: at least a file; the `Origin` of a component is one. */
export interface Place {
  readonly file: string;
  /** Both count from 1; a column counts UTF-16 code units. */
  readonly line?: number;
  readonly column?: number;
  /** The component path, as in `definitions/types/schema[1]`. */
  readonly path?: string;
}

export interface Diagnostic extends Problem {
  readonly severity: Severity;
  readonly place: Place;
}

/** Collects diagnostics; nothing is thrown for what a document says. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];
  /** Whether violations that are reported from now on are errors. */
  strict = false;

  report(problem: Problem, place: Place): void {
    const ofViolation = this.strict ? "error" : "warning";
    const severity = problem.severity === "violation" ? ofViolation : problem.severity;
    this.#all.push({ ...problem, severity, place });
  }

  get hasErrors(): boolean {
    return this.#all.some((diagnostic) => diagnostic.severity === "error");
  }

  /** By file, then line, column and code. */
  sorted(): readonly Diagnostic[] {
    return this.#all.toSorted(
      (a, b) =>
        compare(a.place.file, b.place.file) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0) ||
        compare(a.code, b.code),
    );
  }
}

const longestPath = 500;

/** The diagnostic as lines of text, without a newline at the end. */
export function format(diagnostic: Diagnostic): string {
  const { code, severity, sentence, hint, place } = diagnostic;
  const position = place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`;
  const lines = [`${severity} ${code} ${printable(place.file)}${position}`, `  ${printable(sentence)}`];
  if (place.path !== undefined && place.path !== "")
    lines.push(`  at ${printable(cut(place.path, longestPath))}`);
  lines.push(`  hint: ${printable(hint)}`);
  return lines.join("\n");
}

/** Writes whatever could move a cursor, hide text or turn its direction as `\u{…}`. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** At most `longest` UTF-16 code units of the text, with `…` where it was cut. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
