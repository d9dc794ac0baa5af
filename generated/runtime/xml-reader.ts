// Reads XML by pulling token after token: XML 1.0 (fifth edition) with Namespaces 1.0, without a DTD.
import { DecodeError, XmlError } from "./errors.js";
import { escapeAttribute, illegalAt, pathText, NCNAME, NOT_SPACE, unescape } from "./xml-grammar.js";
import { copied, sourceOf, TEXT_END, WIDE, type Piece } from "./xml-source.js";
import { knownTag, newTag, outermostOf, type Lead, type Scope, type Tag } from "./xml-tags.js";
import { DECLARATION, MARKUP, TOKEN, type Token } from "./xml-tokens.js";

/** How much a document may ask of its reader. */
export interface XmlLimits {
  /** Deepest nesting of elements; 256 unless given. */
  readonly depth?: number | undefined;
  /** Longest document, in UTF-16 code units where it is a text, else in bytes; 2^28 unless given. */
  readonly size?: number | undefined;
}

export interface XmlReader {
  /** Of the start tag entered last. */
  namespace: string;
  local: string;
  attributes: ReadonlyMap<string, string>;
  /** Of the element that is open. */
  scope: Scope;
  /** Of the element around the one entered last. */
  outer: Scope;
  /** How many elements are open. */
  depth: number;
  /** Where the token read last starts, in code units of the document. */
  offset: number;
  /** The members, and their places among several, that lead to where the reader is; kept by those who read, for error messages. */
  readonly path: (string | number)[];
  /**
   * Moves on: `true` at a start tag, `false` at an end tag (an empty element has one, too), a piece of character data as a string
   * that isn't empty, `undefined` at the end of the document. What is not XML throws an `XmlError`.
   */
  readonly next: () => boolean | string | undefined;
  /**
   * Moves behind the next child's start tag without entering it; `undefined` behind the element's own end tag. What text comes before goes
   * to `take`, piece by piece; without it, the element holds elements only.
   */
  readonly child: (take?: (text: string) => void) => Tag | undefined;
  /** Where the reader stands. */
  readonly at: () => number;
  /**
   * Moves behind the next child's start tag, as `child` does, where it is one of a few leads, from the first one on: which one; else
   * -1, and nothing is read. They were read where the same declarations were in force.
   */
  readonly ahead: (leads: readonly Lead[], first: number) => number;
  /** Enters the element whose start tag was moved over. */
  readonly enter: (tag: Tag) => true;
  /** The text of the element whose start tag was moved over, through its end tag; `undefined`, and nothing is read, where it takes more than a look. */
  readonly plain: (tag: Tag) => string | undefined;
  /** The source from an offset to another, or to where the reader is. */
  readonly source: (from: number, to?: number) => string;
}

/** Prefixes with their colons, and other names: matched without one, they need not be tried letter by letter. */
const WORDS = /* @__PURE__ */ new RegExp(NCNAME + ":?", "g");

/** How many leads are tried: with more of them, looking a start tag up by its text is as fast. */
const TRIED = 6;

/** A reader of a document: a text, or bytes in UTF-8. One that is too long throws at once. */
export const xmlReader = (
  document: string | Uint8Array,
  { depth: maxDepth = 256, size = 2 ** 28 }: XmlLimits = {},
): XmlReader => {
  if (document.length > size)
    throw new XmlError(`not well-formed XML: longer than ${size}`, { path: "", offset: 0 });
  const source = sourceOf(document);
  const { units, text, view, width, kinds, plain, wide, part } = source;
  const { length } = units;
  /** What is open; the element itself is the last one. What lies beyond `depth` is stale. */
  const open = [outermostOf(typeof document)];
  let [current] = open as [Tag];
  /** Where the document starts, behind a byte order mark. */
  const first = part(0, Math.min(3, length)).startsWith("\ufeff")
    ? typeof document === "string"
      ? 1
      : 3
    : 0;
  let at = first;
  /** Was an empty element's tag entered, so that its end is still to come? */
  let isEnding = false;
  let rooted = false;

  // What is said of a start tag comes with the first one.
  const reader = {
    scope: current.scope,
    depth: 0,
    offset: 0,
    path: [] as (string | number)[],
    next() {
      const token = isEnding ? leave() : read();
      return typeof token === "object" ? reader.enter(token) : token;
    },
    child(take) {
      if (!take && !isEnding) skipSpace();
      for (let token; (token = isEnding ? leave() : read());) {
        if (typeof token === "object") return token;
        if (take) take(token);
        else if (NOT_SPACE.test(token)) fail(reader, "text is not allowed here");
      }
      return undefined;
    },
    at: () => at,
    ahead(leads, first) {
      if (isEnding || reader.depth >= maxDepth) return -1;
      skipSpace();
      const end = Math.min(first + TRIED, leads.length);
      for (let index = first; index < end; index++) {
        const start = leads[index]?.start;
        if (start && stands(start, at)) {
          reader.offset = at;
          at += start.length;
          return index;
        }
      }
      return -1;
    },
    enter(tag) {
      open[++reader.depth] = current = tag;
      isEnding = tag.isEmpty;
      reader.namespace = tag.namespace;
      reader.local = tag.local;
      reader.attributes = tag.attributes;
      reader.outer = reader.scope;
      reader.scope = tag.scope;
      return true;
    },
    plain({ isEmpty, end }) {
      if (isEmpty) return "";
      const from = at;
      let to = from;
      let seen = 0;
      for (; to < length; to++) {
        const kind = kinds[units[to] ?? 0] ?? 0;
        if (kind === TEXT_END) break;
        seen |= kind;
      }
      if (!stands(end, to)) return undefined;
      reader.offset = from;
      const value =
        seen === 0 ? plain(from, to) : ((seen === WIDE ? wide(from, to) : undefined) ?? resolve(from, to));
      reader.offset = to;
      at = to + end.length;
      return value;
    },
    source: (from, to = at) => part(from, to),
  } as XmlReader;

  const malformed = (what = ""): never => {
    const illegal = illegalAt(part(0, length));
    if (illegal >= 0) fail(reader, "not well-formed XML", XmlError, illegal);
    return fail(reader, `not well-formed XML${what && `: ${what}`}`, XmlError);
  };

  /** The text of a part, if XML can carry it. */
  const legal = (from: number, to: number): string => {
    const value = part(from, to);
    return illegalAt(value) < 0 && (!value.includes("\ufffd") || source.isUtf8(from, to))
      ? value
      : malformed();
  };

  /** What character data stands for. */
  const resolve = (from: number, to: number): string => {
    const close = text.slice(from, to).indexOf("]]>");
    const end = close >= 0 ? from + close : units[to - 1] === 0x26 ? to - 1 : to;
    const value = unescape(legal(from, end), malformed);
    if (end < to) {
      reader.offset = end;
      malformed();
    }
    return value;
  };

  /** White space before markup; before text it is a part of that. */
  const skipSpace = (): void => {
    let to = at;
    for (let unit; (unit = units[to]) === 0x20 || unit === 0xa || unit === 0xd || unit === 9;) to++;
    if (units[to] === 0x3c) at = to;
  };

  /** Do these code units stand there? */
  const stands = ({ size, words }: Piece, from: number): boolean => {
    let index = 0;
    let byte = from * width;
    const last = byte + size - 4;
    if (last + 4 > length * width) return false;
    for (; byte < last; byte += 4) if (view.getInt32(byte, true) !== words[index++]) return false;
    return view.getInt32(last, true) === words[index];
  };

  /** The next token; a start tag is not entered. */
  const read = (): Tag | false | string | undefined => {
    for (;;) {
      const from = (reader.offset = at);
      const isOutside = reader.depth === 0;
      if (isOutside && rooted && at === length) return;
      if (units[at] === 0x3c) {
        // Nothing can be wrong with what was read before.
        if (!isOutside && stands(current.end, at)) {
          at += current.end.length;
          return leave();
        }
        const end = text.indexOf(">", at) + 1;
        const tag = end > 0 ? knownTag(current, text.slice(at, end)) : undefined;
        if (tag && !(isOutside && rooted) && reader.depth < maxDepth) {
          at = end;
          rooted = true;
          return tag;
        }
        MARKUP.lastIndex = at;
        if (!MARKUP.test(text)) malformed();
        at = MARKUP.lastIndex;
        const markup = legal(from, at);
        if (from === first && DECLARATION.test(markup)) continue;
        const token = (TOKEN.exec(markup) ?? malformed()) as unknown as Token;
        const [, , endOf, cdata, name] = token;
        if (endOf !== undefined)
          return endOf === current.name && !isOutside ? leave() : malformed(`</${endOf}`);
        if (name !== undefined) {
          if (isOutside && rooted) malformed();
          if (reader.depth === maxDepth) malformed(`deeper than ${maxDepth}`);
          rooted = true;
          return newTag(token, current, units.slice(from, at), text.slice(from, at), malformed);
        }
        if (cdata !== undefined) {
          if (isOutside) malformed();
          const value = cdata.replace(/\r\n?/g, "\n");
          if (value) return value;
        }
      } else {
        const end = text.indexOf("<", at);
        at = end < 0 ? length : end;
        if (at === from) malformed();
        if (!isOutside) return resolve(from, at);
        if (NOT_SPACE.test(text.slice(from, at))) malformed();
      }
    }
  };

  const leave = (): false => {
    isEnding = false;
    current = open[--reader.depth] ?? current;
    reader.scope = current.scope;
    return false;
  };

  return reader;
};

/** Throws a `DecodeError` for something that doesn't fit the contract at the token read last. */
export function fail(
  { path, offset: at, source }: XmlReader,
  reason: string,
  Kind: typeof DecodeError = DecodeError,
  // In UTF-16 code units, as errors have it, also where the document is bytes.
  offset: number = source(0, at).length,
): never {
  throw new Kind(reason, { path: pathText(path), offset });
}

/** In an element that holds elements only: true at the next child's start tag, false behind the element's own end tag. */
export const nextElement = (reader: XmlReader): boolean => {
  const tag = reader.child();
  return tag !== undefined && reader.enter(tag);
};

/** The text of the element whose start tag was read last, through its end tag. */
export const textOf = (reader: XmlReader): string => {
  let text = "";
  for (let token; (token = reader.next());) {
    text += token === true ? fail(reader, `<${reader.local}> is not allowed here`) : token;
  }
  return text;
};

/**
 * The element whose start tag was read last, through its end tag, as XML that stands alone: its source, and the declarations from
 * outside of whatever looks like a prefix in it, be it in a value.
 */
export const rawOf = (reader: XmlReader): string => {
  const { offset, depth, scope, outer } = reader;
  while (reader.depth >= depth) reader.next();
  const source = reader.source(offset);
  let declarations = "";
  for (const word of new Set(source.match(WORDS)).add(":")) {
    const prefix = word.slice(0, -1);
    const uri = word.endsWith(":") && outer[prefix];
    if (uri && (scope === outer || !Object.hasOwn(scope, prefix)))
      declarations += ` xmlns${prefix && ":"}${prefix}="${escapeAttribute(uri)}"`;
  }
  // Behind the name.
  return copied(source.replace(/[ \t\n\r/>]/, (end) => declarations + end));
};
