// Types that stand on a line as Prettier writes them there: names with type arguments, literals, unions, arrays, objects.
import { giveUp } from "./plain-line.js";

/** The type itself; gives up where it isn't plain. */
export function plainType(text: string): string {
  // Nearly all of them.
  if (/^[A-Za-z_$][\w$.]*(?: \| null)?$/.test(text)) return text;
  const end = union(text, 0).end;
  return end === text.length ? text : giveUp();
}

/** The type arguments behind a name, or none. */
export function typeArguments(text: string): { readonly name: string; readonly types: readonly string[] } {
  const [name = giveUp()] = /^[A-Za-z_$][\w$.]*/.exec(text) ?? [];
  if (name.length === text.length) return { name, types: [] };
  const { end, types } = argumentsAt(text, name.length);
  return end === text.length ? { name, types } : giveUp();
}

const keywords = /^(?:bigint|boolean|never|null|number|object|string|undefined|void)$/;

/** Can a line end between these type arguments? Prettier keeps one alone where it is if it is a name, or a name or null. */
export function areBreakable(types: readonly string[]): boolean {
  const [only = "", ...others] = types;
  const [name = ""] = /^[\w$.]*/.exec(only) ?? [];
  return others.length > 0 || (only !== name && (only !== `${name} | null` || keywords.test(name)));
}

/** Those that begin at the place, which has `<`. */
export function argumentsAt(
  text: string,
  start: number,
): { readonly end: number; readonly types: readonly string[] } {
  if (text[start] !== "<") giveUp();
  const types: string[] = [];
  let place = start + 1;
  for (;;) {
    const { end } = union(text, place);
    types.push(text.slice(place, end));
    if (text[end] === ">") return { end: end + 1, types };
    place = behind(text, end, ", ");
  }
}

function union(text: string, start: number): { readonly end: number; readonly isUnion: boolean } {
  let end = item(text, start);
  let isUnion = false;
  while (text.startsWith(" | ", end)) {
    isUnion = true;
    end = item(text, end + 3);
  }
  return { end, isUnion };
}

const word = /[A-Za-z_$][\w$.]*|"[^"\\\n]*"/y;

/** A member of a union: where it ends. */
function item(text: string, start: number): number {
  let end = start;
  if (text[start] === "(") {
    const inner = union(text, start + 1);
    end = behind(text, inner.end, ")");
    // Other parentheses go.
    if (!inner.isUnion || text[end] !== "[") giveUp();
  } else if (text[start] === "{") {
    end = object(text, start);
  } else {
    word.lastIndex = start;
    end += word.exec(text)?.[0].length ?? giveUp();
    if (text[end] === "<") end = argumentsAt(text, end).end;
  }
  while (text.startsWith("[]", end)) end += 2;
  return end;
}

const property = /\{ |; /y;
const key = /(?:[A-Za-z_$][\w$]*|"[^"\\\n\d][^"\\\n]*")\??: /y;

function object(text: string, start: number): number {
  let end = start;
  while (!text.startsWith(" }", end)) {
    for (const part of [property, key]) {
      part.lastIndex = end;
      end += part.exec(text)?.[0].length ?? giveUp();
    }
    end = union(text, end).end;
  }
  return end + 2;
}

function behind(text: string, place: number, expected: string): number {
  return text.startsWith(expected, place) ? place + expected.length : giveUp();
}
