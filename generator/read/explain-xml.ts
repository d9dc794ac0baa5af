// Says what exactly is wrong with a document, where the runtime's reader only says that it is not well-formed.
import { illegalAt, NCNAME } from "../../templates/runtime/xml-grammar.js";
import type { XmlError } from "../../templates/runtime/errors.js";
import type { Scope } from "../../templates/runtime/xml-tags.js";
import { cut, type Problem } from "../diagnostics.js";
import { reading } from "../problems/reading.js";
import type { Dtd } from "./dtd.js";
import { endsWithin, explainReferences, quote, type Explanation } from "./explain-references.js";
import { explainStartTag } from "./explain-start-tag.js";

/** An element whose end tag is still to come. */
export interface OpenElement {
  readonly offset: number;
  readonly scope: Scope;
}

/** What the reader had read of a document when it threw. */
export interface Progress {
  /** The elements that were open, the root first. */
  readonly open: readonly OpenElement[];
  /** Was there a root element? */
  readonly rooted: boolean;
  /** What was taken out before the reader came. */
  readonly dtd: Dtd | undefined;
}

/** What to report, and where: at the token that the reader refused, or within it. */
export function explainXml(
  text: string,
  error: XmlError,
  progress: Progress,
): { readonly problem: Problem; readonly offset: number } {
  const { offset } = error;
  const token = text.slice(offset, offset + 100);
  // A web page, as servers show it instead of the WSDL.
  if (/^<!doctype\s+html\b/i.test(token))
    return { problem: reading.notXml(token.split("\n", 1).join()), offset };
  if (token.startsWith("<!DOCTYPE")) return { problem: reading.dtd(), offset };
  const explanation = explain(text, offset, progress) ?? { reason: limitOf(error), offset };
  const { entity } = explanation;
  const problem =
    entity !== undefined && progress.dtd?.entities.has(entity) === true
      ? reading.entityOfDtd(entity)
      : reading.illFormed(explanation.reason, explanation.hint);
  return { problem, offset: explanation.offset };
}

function explain(text: string, offset: number, progress: Progress): Explanation | undefined {
  const { open, rooted } = progress;
  const illegal = text[illegalAt(text)];
  if (illegal !== undefined) return { reason: `the character ${codePoint(illegal)} isn't allowed`, offset };
  const innermost = open.at(-1);
  const outside = innermost === undefined;
  if (offset >= text.length) return explainEnd(text, progress);
  if (text.startsWith("<!", offset))
    return explainComment(text, offset) ?? explainCdata(text, offset, outside);
  if (text.startsWith("<?", offset)) return explainInstruction(text, offset);
  if (text.startsWith("</", offset)) return explainEndTag(text, offset, innermost);
  if (text.startsWith("<", offset)) {
    return outside && rooted
      ? {
          reason: "there is a second root element",
          offset,
          hint: "A document holds one element, which holds all others.",
        }
      : explainStartTag(text, offset, innermost?.scope);
  }
  return explainText(text, offset, outside);
}

/** What isn't wrong, but more than the reader takes. */
function limitOf({ message }: XmlError): string {
  return message.includes("deeper than") ? message.replace(/^.*(?=deeper than)/s, "elements nest ") : message;
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The name of an element as it stands in its tag. */
function nameOf(text: string, { offset }: OpenElement): string {
  return /^[^ \t\r\n/>]*/.exec(text.slice(offset + 1))?.[0] ?? "";
}

function explainEnd(text: string, { open }: Progress): Explanation {
  const innermost = open.at(-1);
  const missing =
    innermost === undefined ? "there is no element" : `</${nameOf(text, innermost)}> is missing`;
  return {
    reason: `the document ends too early: ${missing}`,
    offset: text.length,
    hint: "Save it again; the download may have failed.",
  };
}

function explainText(text: string, offset: number, outside: boolean): Explanation | undefined {
  if (outside) {
    const [space = ""] = /^[ \t\r\n]*/.exec(text.slice(offset)) ?? [];
    return { reason: "there is text outside of the root element", offset: offset + space.length };
  }
  const next = text.indexOf("<", offset);
  const end = next === -1 ? text.length : next;
  const bracket = text.indexOf("]]>", offset);
  const isBracketed = bracket !== -1 && bracket < end;
  return (
    explainReferences(text, offset, isBracketed ? bracket : end) ??
    (isBracketed
      ? { reason: '"]]>" stands in text', offset: bracket, hint: "Write ]]&gt; instead." }
      : undefined)
  );
}

function explainComment(text: string, offset: number): Explanation | undefined {
  if (!text.startsWith("<!--", offset)) return undefined;
  const hyphens = text.indexOf("--", offset + 4);
  return hyphens === -1
    ? { reason: 'the comment has no end: "-->" is missing', offset }
    : { reason: '"--" stands in a comment', offset: hyphens, hint: "Separate the hyphens by a space." };
}

function explainCdata(text: string, offset: number, outside: boolean): Explanation {
  if (!text.startsWith("<![CDATA[", offset)) {
    return { reason: '"<!" starts neither a comment nor a CDATA section', offset };
  }
  return outside
    ? { reason: "there is a CDATA section outside of the root element", offset }
    : { reason: 'the CDATA section has no end: "]]>" is missing', offset };
}

function explainInstruction(text: string, offset: number): Explanation {
  const [target = ""] = /^[^ \t\r\n?]*/.exec(text.slice(offset + 2)) ?? [];
  if (target === "xml" && (offset === 0 || text.slice(0, offset) === "\ufeff")) {
    return {
      reason: "the XML declaration is malformed",
      offset,
      hint: 'It reads <?xml version="1.0" encoding="utf-8"?>.',
    };
  }
  if (target === "xml") {
    return {
      reason: "the XML declaration doesn't stand at the very start of the document",
      offset,
      hint: "Remove what stands before it, also white space.",
    };
  }
  if (!text.includes("?>", offset)) {
    return { reason: 'the processing instruction has no end: "?>" is missing', offset };
  }
  if (target === "") return { reason: '"<?" isn\'t followed by a name', offset };
  return /^xml$/i.test(target) || !instructionTarget.test(target)
    ? { reason: `a processing instruction can't be called ${quote(target)}`, offset }
    : { reason: `after the name ${quote(target)} of a processing instruction, a space is missing`, offset };
}

const instructionTarget = new RegExp(`^${NCNAME}$`);

function explainEndTag(text: string, offset: number, innermost: OpenElement | undefined): Explanation {
  const end = text.indexOf(">", offset);
  if (end === -1) return endsWithin("an end tag", offset);
  const found = cut(text.slice(offset, end).replace(/[ \t\r\n]+$/, ""), 60);
  return innermost === undefined
    ? { reason: `${found}> ends no element`, offset }
    : { reason: `${found}> stands where </${nameOf(text, innermost)}> is expected`, offset };
}
