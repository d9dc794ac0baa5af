// How problems are made: their sentences quote what documents say, cut to what a person reads.
import { cut, type Place, type Problem } from "../diagnostics.js";
import type { QName } from "../model/model.js";

export const longestValue = 100;

export function error(code: string, sentence: string, hint: string): Problem {
  return { code, severity: "error", sentence, hint };
}

export function warning(code: string, sentence: string, hint: string): Problem {
  return { code, severity: "warning", sentence, hint };
}

/** For documents that break a rule as real ones do; the sentence says what is done about it. */
export function violation(code: string, sentence: string, hint: string): Problem {
  return { code, severity: "violation", sentence, hint };
}

export function quote(value: string): string {
  return `"${cut(value, longestValue)}"`;
}

export function expanded(name: QName): string {
  const namespace = name.namespace === "" ? "no namespace" : `namespace ${quote(name.namespace)}`;
  return `${quote(name.local)} (${namespace})`;
}

/** The sentence, without its end, of all references that lead nowhere. */
export function noSuch(kind: string, name: QName): string {
  return `There is no ${kind} ${expanded(name)}`;
}

export function at(place: Place): string {
  const position = place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`;
  return `${place.file}${position}${place.path === undefined ? "" : `, ${cut(place.path, 2 * longestValue)}`}`;
}

export const laterHint = "Leave it out of the document if no message needs it.";
export const checkName = "Check the spelling of the name and the namespace that its prefix stands for.";
