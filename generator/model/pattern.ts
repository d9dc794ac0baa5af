// The regular expressions of XML Schema (Part 2, appendix F) as JavaScript's, with the flag `u`.
import { unicodeBlocks } from "./unicode-blocks.js";

/**
 * The source of an expression that matches what the pattern does, from the first to the last character; `undefined` for a pattern that
 * isn't one of XML Schema. `^` and `$` around a branch, which are no anchors there, are what those mean who write them.
 */
export function patternSource(pattern: string): string | undefined {
  try {
    const at = { text: Array.from(pattern), offset: 0 };
    const source = alternatives(at);
    return at.offset === at.text.length ? `^(?:${source})$` : undefined;
  } catch (error) {
    if (error instanceof NoPattern) return undefined;
    throw error;
  }
}

class NoPattern extends Error {}

interface Cursor {
  /** By characters. */
  readonly text: readonly string[];
  offset: number;
}

function peek({ text, offset }: Cursor, distance = 0): string {
  return text[offset + distance] ?? "";
}

function take(at: Cursor): string {
  const character = peek(at);
  if (character === "") throw new NoPattern();
  at.offset++;
  return character;
}

function expect(at: Cursor, character: string): void {
  if (take(at) !== character) throw new NoPattern();
}

/** `regExp ::= branch ( '|' branch )*` */
function alternatives(at: Cursor): string {
  const branches = [branch(at)];
  while (peek(at) === "|") {
    at.offset++;
    branches.push(branch(at));
  }
  return branches.join("|");
}

/** `branch ::= piece*`, `piece ::= atom quantifier?` */
function branch(at: Cursor): string {
  if (peek(at) === "^") at.offset++;
  let source = "";
  while (!["", "|", ")"].includes(peek(at))) {
    if (peek(at) === "$" && ["", "|", ")"].includes(peek(at, 1))) at.offset++;
    else source += atom(at) + quantifier(at);
  }
  return source;
}

/** `quantifier ::= [?*+] | '{' ( quantRange | quantMin | QuantExact ) '}'` */
function quantifier(at: Cursor): string {
  const rest = at.text.slice(at.offset, at.offset + 30).join("");
  const [found = ""] = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(rest) ?? [];
  at.offset += found.length;
  return found;
}

/** `atom ::= Char | charClass | ( '(' regExp ')' )` */
function atom(at: Cursor): string {
  const character = take(at);
  switch (character) {
    case "(": {
      const source = alternatives(at);
      expect(at, ")");
      return `(?:${source})`;
    }
    case "[":
      return classExpression(at);
    case ".":
      return "[^\\n\\r]";
    case "\\": {
      const single = singleEscape(peek(at));
      if (single === undefined) return atomOf(classEscape(at));
      at.offset++;
      return literal(single);
    }
    case "?":
    case "*":
    case "+":
    case "]":
    case "{":
    case "}":
      throw new NoPattern();
    default:
      return literal(character);
  }
}

/** A property stands for itself, other members in brackets. */
function atomOf(members: string): string {
  return /^\\p\{\w+\}$/i.test(members) ? members : `[${members}]`;
}

/** `charClassExpr ::= '[' charGroup ']'`, behind the bracket. */
function classExpression(at: Cursor): string {
  const isNegative = peek(at) === "^";
  if (isNegative) at.offset++;
  let members = "";
  while (peek(at) !== "]") {
    if (peek(at) === "-" && peek(at, 1) === "[") {
      at.offset += 2;
      const subtracted = classExpression(at);
      expect(at, "]");
      return `(?:(?!${subtracted})${classOf(members, isNegative)})`;
    }
    members += classMember(at);
  }
  at.offset++;
  return classOf(members, isNegative);
}

function classOf(members: string, isNegative: boolean): string {
  if (members === "") throw new NoPattern();
  return `[${isNegative ? "^" : ""}${members}]`;
}

/** A character, a range of characters or an escape in a class. */
function classMember(at: Cursor): string {
  const first = classCharacter(at);
  const isRange = peek(at) === "-" && peek(at, 1) !== "]" && peek(at, 1) !== "[";
  if (!isRange) return typeof first === "string" ? first : literal(first.character);
  if (typeof first === "string") throw new NoPattern();
  at.offset++;
  const last = classCharacter(at);
  if (typeof last === "string" || codePoint(first.character) > codePoint(last.character))
    throw new NoPattern();
  return range(codePoint(first.character), codePoint(last.character));
}

/** A single character, or the members of a class that an escape stands for. */
function classCharacter(at: Cursor): string | { readonly character: string } {
  const character = take(at);
  if (character === "[") throw new NoPattern();
  if (character !== "\\") return { character };
  const single = singleEscape(peek(at));
  if (single === undefined) return classEscape(at);
  at.offset++;
  return { character: single };
}

/** What stands for one character behind a backslash: also what needs none, as other dialects escape more. */
function singleEscape(character: string): string | undefined {
  const [controls, meant] = ["nrt", "\n\r\t"];
  const control = meant[character === "" ? -1 : controls.indexOf(character)];
  if (control !== undefined) return control;
  return /^[\p{L}\p{N}]?$/u.test(character) ? undefined : character;
}

/** The members of a class that an escape stands for, behind the backslash. */
function classEscape(at: Cursor): string {
  const character = take(at);
  if (character === "p" || character === "P") return property(at, character);
  const ranges = classes[character.toLowerCase()];
  if (typeof ranges === "string")
    return character === "w" || character === "d" ? ranges : (complements[character] ?? "");
  if (ranges === undefined) throw new NoPattern();
  return rangesText(character === character.toLowerCase() ? ranges : complement(ranges));
}

/** `\p{…}`: a category, or a block. */
function property(at: Cursor, escaped: "p" | "P"): string {
  expect(at, "{");
  let name = "";
  while (peek(at) !== "}") name += take(at);
  at.offset++;
  if (/^(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/.test(name))
    return `\\${escaped}{${name}}`;
  const block = name.startsWith("Is") ? unicodeBlocks.get(name.slice(2)) : undefined;
  if (block === undefined) throw new NoPattern();
  return rangesText(escaped === "p" ? [block] : complement([block]));
}

type Range = readonly [first: number, last: number];

/** `\i`: what a name can begin with. */
const initial: readonly Range[] = [
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];

/** `\c`: what a name can hold. */
const inName: readonly Range[] = [
  ...initial,
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

/** By the letter of the escape in lower case: ranges, or properties where Unicode has them. */
const classes: Readonly<Record<string, readonly Range[] | string>> = {
  s: [
    [0x9, 0xa],
    [0xd, 0xd],
    [0x20, 0x20],
  ],
  i: initial,
  c: inName,
  d: "\\p{Nd}",
  w: "\\p{L}\\p{M}\\p{N}\\p{S}",
};

/** What those that are properties lack. */
const complements: Readonly<Record<string, string>> = { D: "\\P{Nd}", W: "\\p{P}\\p{Z}\\p{C}" };

function complement(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  let next = 0;
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    if (first > next) result.push([next, first - 1]);
    next = last + 1;
  }
  return [...result, [next, 0x10ffff]];
}

function rangesText(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => range(first, last)).join("");
}

function range(first: number, last: number): string {
  const [from, to] = [first, last].map((code) => literal(String.fromCodePoint(code)));
  return first === last ? (from ?? "") : `${from ?? ""}-${to ?? ""}`;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** A character that means itself, in a class and outside. */
function literal(character: string): string {
  if (/^[\w !"#%&',:;<=>@`~]$/.test(character)) return character;
  if (/^[$()*+./?[\\\]^{|}-]$/.test(character)) return character === "-" ? "\\x2d" : `\\${character}`;
  return `\\u{${codePoint(character).toString(16)}}`;
}
