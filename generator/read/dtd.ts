// Takes the DTD out of a document: nothing in it is expanded or followed, and what it would have defined is missing.
import { NCNAME } from "../../templates/runtime/xml-grammar.js";

export interface Dtd {
  /** The general entities that it declares itself. */
  readonly entities: ReadonlySet<string>;
}

/**
 * The text with spaces instead of its `<!DOCTYPE …>`, so that every offset, line and column stays what it was. The DTD is absent where
 * there is none, where it has no end, and on a web page; the text is unchanged then.
 */
export function withoutDtd(text: string): { readonly text: string; readonly dtd?: Dtd } {
  const start = prologEnd(text);
  if (!text.startsWith("<!DOCTYPE", start) || /^<!DOCTYPE\s+html\b/i.test(text.slice(start, start + 100))) {
    return { text };
  }
  const entities = new Set<string>();
  const end = dtdEnd(text, start + "<!DOCTYPE".length, entities);
  if (end === undefined) return { text };
  const blank = text.slice(start, end).replace(/[^\r\n]/g, " ");
  return { text: text.slice(0, start) + blank + text.slice(end), dtd: { entities } };
}

/** Behind the XML declaration, comments, processing instructions and white space that may stand before a DTD. */
function prologEnd(text: string): number {
  let at = 0;
  for (;;) {
    at = spaceEnd(text, at);
    const next = skipped(text, at);
    if (next === undefined) return at;
    at = next;
  }
}

function spaceEnd(text: string, at: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}

/** Behind the comment or the processing instruction at the offset; undefined where there is none, or it has no end. */
function skipped(text: string, at: number): number | undefined {
  if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4);
  return text.startsWith("<?", at) ? behind(text, "?>", at + 2) : undefined;
}

function behind(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}

const entityName = new RegExp(`ENTITY[ \\t\\r\\n]+(${NCNAME})`, "y");

/** Behind the `>` that ends the DTD whose content starts at the offset; notes the entities that it declares. */
function dtdEnd(text: string, start: number, entities: Set<string>): number | undefined {
  // Brackets and `>` in quotes, comments and processing instructions are text; declarations stand in the brackets only.
  const mark = /["'[\]>]|<(?:!--|[!?])/g;
  let isInternal = false;
  let isDeclaration = false;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [token] = found;
    if (token === ">" && !isInternal) return mark.lastIndex;
    if (token === ">") isDeclaration = false;
    else if (token === "[") isInternal = true;
    else if (token === "]") isInternal = isDeclaration;
    else if (token === "<!") {
      isDeclaration = true;
      entityName.lastIndex = mark.lastIndex;
      const name = entityName.exec(text)?.[1];
      if (name !== undefined) entities.add(name);
    } else {
      // Outside of declarations there are no quotes, but for the identifiers before the brackets.
      const isQuote = token === '"' || token === "'";
      const end = isQuote ? behind(text, token, mark.lastIndex) : skipped(text, found.index);
      if (end === undefined) return undefined;
      mark.lastIndex = end;
    }
  }
  return undefined;
}
