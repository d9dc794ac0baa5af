// Reads XML by pulling token after token: XML 1.0 (fifth edition) with Namespaces 1.0, without a DTD.
import { DecodeError, XmlError } from "./errors.js";
import {
  escapeAttribute,
  illegalAt,
  pathText,
  NCNAME,
  NOT_SPACE,
  PLAIN,
  unescape,
  XML,
  XMLNS,
  XSI,
} from "./xml-grammar.js";

/** How much a document may ask of its reader. */
export interface XmlLimits {
  /** Deepest nesting of elements; 256 unless given. */
  readonly depth?: number | undefined;
  /** Longest document, in UTF-16 code units; 2^28 unless given. */
  readonly size?: number | undefined;
}

/** The namespace that each prefix stands for at some place in a document; "" is the default's. */
export type Scope = Readonly<Record<string, string | undefined>>;

/** A start tag. */
export interface Tag {
  readonly namespace: string;
  readonly local: string;
  /** Local name, space, namespace → value. Declarations of namespaces are none. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its `xsi:nil`. */
  readonly nil: string | undefined;
  /** What prefixes stand for in the element. */
  readonly scope: Scope;
  /** Is it that of an empty element? */
  readonly isEmpty: boolean;
  /** The end tag that goes with it. */
  readonly end: string;
  /** Its text, where that is remembered. */
  readonly source: string | undefined;
  /** The start tags read so far where these declarations are in force, by their text: the same text means the same there. */
  readonly known: Map<string, Tag>;
}

/** Elements as they stood before; see `runs.ts`. */
export interface Run {
  /** Is sticky, and matches nothing where they don't stand so. */
  readonly pattern: RegExp;
  /** The declarations that were in force. */
  readonly scope: Scope;
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
  /** Where the token read last starts, in UTF-16 code units. */
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
  /** Moves over elements that stand as they stood before; `undefined` where other declarations are in force. */
  readonly match: (run: Run) => RegExpExecArray | undefined;
  /** Moves back to before them. */
  readonly unmatch: (found: RegExpExecArray) => void;
  /** Enters the element whose start tag was moved over. */
  readonly enter: (tag: Tag) => true;
  /** The text of the element whose start tag was moved over, through its end tag; `undefined`, and nothing is read, where it takes more than a look. */
  readonly plain: (tag: Tag) => string | undefined;
  /** What a text without markup stands for. */
  readonly resolve: (source: string) => string;
  /** The source from an offset to where the reader is. */
  readonly source: (from: number) => string;
}

// The grammar as one pattern: a token, wherever the reader stands. Loops of more than one character are bounded: each turn takes of the
// stack that backtracking has. What a lookahead took, as of a comment, is not tried again.
const S = "[ \\t\\n\\r]";
const EQ = /* @__PURE__ */ `${S}*=${S}*`;
const QNAME = /* @__PURE__ */ `((?:(${NCNAME}):)?(${NCNAME}))`;
const ATTRIBUTE = /* @__PURE__ */ `${S}+${QNAME}${EQ}("[^<"]*"|'[^<']*')`;
const TOKEN = /* @__PURE__ */ new RegExp(
  `^\ufeff?<\\?xml${S}+version${EQ}(["'])1\\.\\d+\\1(?:${S}+encoding${EQ}(["'])[A-Za-z][\\w.-]*\\2)?` +
    `(?:${S}+standalone${EQ}(["'])(?:yes|no)\\3)?${S}*\\?>|^\ufeff|<!--(?=([^]*?--))\\4>` +
    `|</([^> \\t\\n\\r]*)${S}*>|((?:&?[^<&\\]]+|](?!]>)){1,999}|<!\\[CDATA\\[([^]*?)]]>)` +
    `|<${QNAME}((?:${ATTRIBUTE}){0,99999})${S}*(/?)>|<\\?(?![xX][mM][lL][ \\t\\n\\r?])${NCNAME}(?:${S}[^]*?)?\\?>`,
  "y",
);
/** What of a token is taken further: of an end tag, of character data (CDATA or not), of a start tag. */
type Token = readonly [
  end: string | undefined,
  data: string | undefined,
  cdata: string | undefined,
  name: string | undefined,
  prefix: string | undefined,
  local: string,
  attributes: string,
  _1: unknown,
  _2: unknown,
  _3: unknown,
  _4: unknown,
  slash: string,
];
const ATTRIBUTES = /* @__PURE__ */ new RegExp(ATTRIBUTE, "g");
type Attribute = readonly [
  all: string,
  name: string,
  prefix: string | undefined,
  local: string,
  quoted: string,
];
const PLAIN_TEXT = /* @__PURE__ */ new RegExp(PLAIN, "y");
const SPACE_BEFORE_TAG = /* @__PURE__ */ new RegExp(`${S}+(?=<)`, "y");
/** Prefixes with their colons, and other names: matched without one, they need not be tried letter by letter. */
const WORDS = /* @__PURE__ */ new RegExp(NCNAME + ":?", "g");

/** A start tag whose text is longer is not kept, and neither are more than so many. */
const KEPT_LENGTH = 500;
const KEPT_TAGS = 5000;
let keptTags = 0;
/** Where no element is open: the start tags known here lead to all others. */
let outermost: Tag | undefined;

/** The same text with a memory of its own: a slice keeps all of the document alive. */
export const copied = (text: string): string => (text.length > 12 ? ` ${text}`.slice(1) : text);

/** A reader of a document that is already decoded. One that is too long throws at once. */
export const xmlReader = (
  text: string,
  { depth: maxDepth = 256, size = 2 ** 28 }: XmlLimits = {},
): XmlReader => {
  if (!outermost || keptTags >= KEPT_TAGS) {
    keptTags = 0;
    outermost = {
      namespace: "",
      local: "",
      attributes: new Map(),
      nil: undefined,
      scope: { __proto__: null, "": "", xml: XML } as unknown as Scope,
      isEmpty: false,
      end: "",
      source: undefined,
      known: new Map(),
    };
  }
  /** What is open; the element itself is the last one. What lies beyond `depth` is stale. */
  const open = [outermost];
  let current = outermost;
  let at = 0;
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
      SPACE_BEFORE_TAG.lastIndex = at;
      if (!take && !isEnding && SPACE_BEFORE_TAG.test(text)) at = SPACE_BEFORE_TAG.lastIndex;
      for (let token; (token = isEnding ? leave() : read());) {
        if (typeof token === "object") return token;
        if (take) take(token);
        else if (NOT_SPACE.test(token)) fail(reader, "text is not allowed here");
      }
      return undefined;
    },
    at: () => at,
    match({ pattern, scope }) {
      if (scope !== current.scope || isEnding || reader.depth >= maxDepth) return undefined;
      pattern.lastIndex = at;
      const found = pattern.exec(text) ?? undefined;
      if (found) at = pattern.lastIndex;
      return found;
    },
    unmatch({ index }) {
      at = index;
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
      PLAIN_TEXT.lastIndex = at;
      PLAIN_TEXT.test(text);
      let to = PLAIN_TEXT.lastIndex;
      const isPlain = text[to] === "<";
      if (!isPlain) to = text.indexOf("<", to);
      if (!text.startsWith(end, to)) return undefined;
      reader.offset = at;
      const source = text.slice(at, to);
      const value = isPlain ? copied(source) : reader.resolve(source);
      reader.offset = to;
      at = to + end.length;
      return value;
    },
    resolve: (source) =>
      source.includes("]]>") || illegalAt(source) >= 0 ? malformed() : copied(unescape(source, malformed)),
    source: (from) => text.slice(from, at),
  } as XmlReader;

  const malformed = (what = ""): never => {
    const illegal = illegalAt(text);
    if (illegal >= 0) reader.offset = illegal;
    return fail(reader, `not well-formed XML${illegal < 0 && what ? `: ${what}` : ""}`, XmlError);
  };

  /** The next token; a start tag is not entered. */
  const read = (): Tag | false | string | undefined => {
    for (;;) {
      reader.offset = TOKEN.lastIndex = at;
      const isOutside = reader.depth === 0;
      if (isOutside && rooted && at === text.length) return;
      if (text[at] === "<") {
        // Nothing can be wrong with what was read before.
        if (!isOutside && text.startsWith(current.end, at)) {
          at += current.end.length;
          return leave();
        }
        const end = text.indexOf(">", at) + 1;
        const tag = end - at < KEPT_LENGTH && current.known.get(text.slice(at, end));
        if (tag && !(isOutside && rooted) && reader.depth < maxDepth) {
          at = end;
          rooted = true;
          return tag;
        }
      }
      const found = TOKEN.exec(text) ?? malformed();
      if (illegalAt(found[0]) >= 0) malformed();
      const token = found.slice(5);
      const [end, data, cdata, name] = token as unknown as Token;
      at = TOKEN.lastIndex;
      if (end !== undefined)
        return `</${end}>` === current.end && !isOutside ? leave() : malformed(`</${end}`);
      if (name !== undefined) return start(token.map((part) => part && copied(part)) as unknown as Token);
      if (data !== undefined) {
        const value = copied(cdata?.replace(/\r\n?/g, "\n") ?? unescape(data, malformed));
        if (isOutside) {
          if (NOT_SPACE.test(data)) malformed();
        } else if (value) return value;
      }
    }
  };

  const start = ([, , , name = "", prefix = "", local, listed, , , , , slash]: Token): Tag => {
    if (rooted && reader.depth === 0) malformed();
    if (reader.depth === maxDepth) malformed(`deeper than ${maxDepth}`);
    rooted = true;
    const attributes = new Map<string, string>();
    const found = [...listed.matchAll(ATTRIBUTES)] as unknown as readonly Attribute[];
    const declares = listed.includes("xmlns");
    const scope = declares ? (Object.create(current.scope) as Record<string, string>) : current.scope;
    const resolve = (prefix: string): string => scope[prefix] ?? malformed(`undeclared prefix ${prefix}`);
    // Declarations first, as one may stand behind its use.
    for (const declaring of [true, false]) {
      for (const [, name, prefix = "", local, quoted] of found) {
        if (declaring !== ((prefix || local) === "xmlns")) continue;
        const value = unescape(quoted.slice(1, -1).replace(/\r\n?|[\n\t]/g, " "), malformed);
        if (declaring) {
          const declared = prefix && local;
          const wrong = declared === "xmlns" || value === XMLNS || (declared === "xml") !== (value === XML);
          if (wrong || (declared && !value) || Object.hasOwn(scope, declared)) malformed(name);
          (scope as Record<string, string>)[declared] = value;
        } else {
          const key = `${local} ${prefix && resolve(prefix)}`;
          if (attributes.has(key)) malformed(name);
          attributes.set(key, value);
        }
      }
    }
    const whole = text.slice(reader.offset, at);
    const source = whole.length < KEPT_LENGTH && keptTags < KEPT_TAGS ? copied(whole) : undefined;
    const tag = {
      namespace: resolve(prefix),
      local,
      attributes,
      nil: attributes.get(`nil ${XSI}`),
      scope,
      isEmpty: slash !== "",
      end: `</${name}>`,
      source,
      known: declares ? new Map<string, Tag>() : current.known,
    };
    if (source) {
      keptTags++;
      current.known.set(source, tag);
    }
    return tag;
  };

  const leave = (): false => {
    isEnding = false;
    current = open[--reader.depth] ?? current;
    reader.scope = current.scope;
    return false;
  };

  if (text.length > size) malformed(`longer than ${size}`);
  return reader;
};

/** Throws a `DecodeError` for something that doesn't fit the contract at the token read last. */
export function fail(
  { path, offset }: XmlReader,
  reason: string,
  Kind: typeof DecodeError = DecodeError,
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
