// Texts that match a pattern facet: the shortest that is found by taking first alternatives and as few repetitions as may be.
import { patternSource } from "../model/pattern.js";

/** The pattern as JavaScript's; `undefined` for one that isn't tried, and for what is none of XML Schema. */
export function jsPattern(pattern: string): RegExp | undefined {
  const source = isHostile(pattern) ? undefined : patternSource(pattern);
  return source === undefined ? undefined : new RegExp(source, "u");
}

/** A text that should match the pattern; `undefined` where none is found or it is longer than `longest`. */
export function matchOf(pattern: string, longest: number): string | undefined {
  if (isHostile(pattern)) return undefined;
  const at = { pattern, offset: 0, longest };
  const text = alternatives(at);
  return at.offset === pattern.length ? text : undefined;
}

/** Too long to be worth it, or with a repetition within a repetition, which can take longer than anybody waits. */
function isHostile(pattern: string): boolean {
  return pattern.length > 1000 || /[+*}][^()]*\)+[+*{]/.test(pattern);
}

interface Cursor {
  readonly pattern: string;
  readonly longest: number;
  offset: number;
}

/** `regExp ::= branch ( '|' branch )*` */
function alternatives(at: Cursor): string | undefined {
  let text = branch(at);
  while (at.pattern[at.offset] === "|") {
    at.offset++;
    const other = branch(at);
    text ??= other;
  }
  return text;
}

/** `branch ::= piece*`, `piece ::= atom quantifier?` */
function branch(at: Cursor): string | undefined {
  let text: string | undefined = "";
  while (at.offset < at.pattern.length && !/[|)]/.test(at.pattern[at.offset] ?? "")) {
    const one = atom(at);
    const count = quantifier(at);
    if (count > 0) text = joined(text, one, count, at.longest);
  }
  return text;
}

/** A text and so many of another behind it. */
function joined(
  text: string | undefined,
  one: string | undefined,
  count: number,
  longest: number,
): string | undefined {
  if (text === undefined || one === undefined || text.length + one.length * count > longest) return undefined;
  return text + one.repeat(count);
}

/** How often an atom must come. */
function quantifier(at: Cursor): number {
  const [found = "", least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(at.pattern.slice(at.offset)) ?? [];
  at.offset += found.length;
  return least === undefined ? (found === "?" || found === "*" ? 0 : 1) : Number(least);
}

/** `atom ::= Char | charClass | ( '(' regExp ')' )` */
function atom(at: Cursor): string | undefined {
  const rest = at.pattern.slice(at.offset);
  if (rest.startsWith("(")) {
    at.offset++;
    const text = alternatives(at);
    at.offset++;
    return text;
  }
  const [found] = /^(?:\[(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\]\\[])*\]|\\[pP]\{[^}]*\}|\\.)/su.exec(rest) ?? [];
  const source = found ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  at.offset += source.length;
  if (source === "^" || source === "$") return "";
  if (found === undefined && source !== ".") return source;
  return characterOf(jsPattern(source));
}

/** The plainest character that a class holds. */
function characterOf(pattern: RegExp | undefined): string | undefined {
  if (pattern === undefined) return undefined;
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  return ["0", "a", "A", ...ascii, "\t", "\n", "\u00e6", "\u4e00"].find((one) => pattern.test(one));
}
