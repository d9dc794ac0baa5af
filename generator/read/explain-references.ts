// Says what is wrong with the references in a text or in the value of an attribute.
import { cut } from "../diagnostics.js";
import { illegalAt } from "../../templates/runtime/xml-grammar.js";

/** What is wrong, to go behind "The XML is wrong: ", where it is, and what to do about it. */
export interface Explanation {
  readonly reason: string;
  /** In UTF-16 code units from the start of the document. */
  readonly offset: number;
  readonly hint?: string;
  /** The entity that isn't defined, where that is it. */
  readonly entity?: string;
}

/** A document that was cut off. */
export function endsWithin(what: string, offset: number): Explanation {
  return {
    reason: `the document ends within ${what}`,
    offset,
    hint: "Save it again; the download may have failed.",
  };
}

export function quote(text: string): string {
  return `"${cut(text, 60)}"`;
}

const reference = /^&(?:(?:lt|gt|amp|quot|apos)|#(\d+|x[\da-fA-F]+));/;

/** The first reference in a part of the document that is none. */
export function explainReferences(text: string, start: number, end: number): Explanation | undefined {
  const part = text.slice(start, end);
  for (let at = part.indexOf("&"); at !== -1; at = part.indexOf("&", at + 1)) {
    const found = explainReference(part.slice(at));
    if (found !== undefined) return { ...found, offset: start + at };
  }
  return undefined;
}

/** Of a text that starts with an ampersand. */
function explainReference(text: string): Omit<Explanation, "offset"> | undefined {
  const [known, numeric] = reference.exec(text) ?? [];
  if (known !== undefined) {
    if (numeric === undefined || standsForCharacter(numeric)) return undefined;
    return { reason: `${quote(known)} stands for a character that XML can't carry`, hint: "Remove it." };
  }
  const [numericLike] = /^&#[^\s<&;]*;?/.exec(text) ?? [];
  if (numericLike !== undefined) {
    return {
      reason: `${quote(numericLike)} is malformed`,
      hint: "A character is written as &#233; or &#xE9;.",
    };
  }
  const [unfinished] = /^&(?:lt|gt|amp|quot|apos)\b/.exec(text) ?? [];
  if (unfinished !== undefined) {
    return { reason: `the semicolon after ${quote(unfinished)} is missing`, hint: `Write ${unfinished};.` };
  }
  const [entity] = /^&[^\s<>&;"'=]+;/.exec(text) ?? [];
  if (entity === undefined) {
    return { reason: 'the "&" starts no reference', hint: "Write &amp; for an ampersand." };
  }
  return {
    reason: `the entity ${quote(entity)} isn't defined`,
    hint: "Write the character itself, or &amp; for an ampersand.",
    entity: entity.slice(1, -1),
  };
}

/** As in `65` or `x41`. */
function standsForCharacter(numeric: string): boolean {
  const code = Number(`0${numeric}`);
  return code <= 0x10ffff && illegalAt(String.fromCodePoint(code)) < 0;
}
