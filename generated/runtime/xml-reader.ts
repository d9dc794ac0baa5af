// Reads XML by pulling token after token: XML 1.0 (fifth edition) with Namespaces 1.0, without a DTD.
import { DecodeError, XmlError } from "./errors.js";
import { escapeAttribute, ILLEGAL, NCNAME, NOT_SPACE, unescape, XML, XMLNS } from "./xml-grammar.js";

/** How much a document may ask of its reader. */
export interface XmlLimits {
  /** Deepest nesting of elements; 256 unless given. */
  readonly depth?: number | undefined;
  /** Longest document, in UTF-16 code units; 2^28 unless given. */
  readonly size?: number | undefined;
}

/** The namespace that each prefix stands for at some place in a document; "" is the default's. */
export type Scope = Readonly<Record<string, string | undefined>>;

export interface XmlReader {
  /** Of the start tag read last. */
  namespace: string;
  local: string;
  /** The attributes of the start tag read last: local name, space, namespace → value. Declarations of namespaces are none. */
  attributes: ReadonlyMap<string, string>;
  /** Of the element that is open. */
  scope: Scope;
  /** How many elements are open. */
  depth: number;
  /** Where the token read last starts, in UTF-16 code units. */
  offset: number;
  /** The members that lead to where the reader is; kept by those who read, for error messages. */
  readonly path: string[];
  /**
   * Moves on: `true` at a start tag, `false` at an end tag (an empty element has one, too), a piece of character data as a string
   * that isn't empty, `undefined` at the end of the document. What is not XML throws an `XmlError`.
   */
  readonly next: () => boolean | string | undefined;
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
/** Prefixes with their colons, and other names: matched without one, they need not be tried letter by letter. */
const WORDS = /* @__PURE__ */ new RegExp(NCNAME + ":?", "g");

/** A reader of a document that is already decoded. One that is too long or holds an illegal character throws at once. */
export const xmlReader = (
  text: string,
  { depth: maxDepth = 256, size = 2 ** 28 }: XmlLimits = {},
): XmlReader => {
  /** The names of the open elements, as they stand in their tags; what lies beyond `depth` is stale. */
  const open: string[] = [];
  let at = 0;
  /** The slash of the tag read last when it was that of an empty element, whose end is still to come. */
  let slash = "";
  let rooted = false;

  // What is said of a start tag comes with the first one.
  const reader = {
    scope: { __proto__: null, "": "", xml: XML } as unknown as Scope,
    depth: 0,
    offset: 0,
    path: [] as string[],
    next() {
      if (slash) return close();
      for (;;) {
        reader.offset = TOKEN.lastIndex = at;
        const outside = reader.depth === 0;
        if (outside && rooted && at === text.length) return;
        const token = (TOKEN.exec(text) ?? malformed()).slice(5) as unknown as Token;
        const [end, data, cdata, name] = token;
        at = TOKEN.lastIndex;
        if (end !== undefined) return end === open[reader.depth - 1] ? close() : malformed(`</${end}`);
        if (name !== undefined) return start(token);
        if (data !== undefined) {
          const value = cdata?.replace(/\r\n?/g, "\n") ?? unescape(data, malformed);
          if (outside) {
            if (NOT_SPACE.test(data)) malformed();
          } else if (value) return value;
        }
      }
    },
    source: (from: number) => text.slice(from, at),
  } as XmlReader;

  const malformed = (what = ""): never => fail(reader, `not well-formed XML${what && `: ${what}`}`, XmlError);

  const resolve = (prefix: string): string =>
    reader.scope[prefix] ?? malformed(`undeclared prefix ${prefix}`);

  const start = ([, , , name = "", prefix = "", local, source, , , , , slashOrNot]: Token): true => {
    if (rooted && reader.depth === 0) malformed();
    if (reader.depth === maxDepth) malformed(`deeper than ${maxDepth}`);
    rooted = true;
    open[reader.depth++] = name;
    slash = slashOrNot;
    const scope = Object.create(reader.scope) as Record<string, string>;
    const attributes = new Map<string, string>();
    const found = [...source.matchAll(ATTRIBUTES)] as unknown as readonly Attribute[];
    reader.scope = scope;
    reader.attributes = attributes;
    // Declarations first, as one may stand behind its use.
    for (const declaring of [true, false]) {
      for (const [, name, prefix = "", local, quoted] of found) {
        if (declaring !== ((prefix || local) === "xmlns")) continue;
        const value = unescape(quoted.slice(1, -1).replace(/\r\n?|[\n\t]/g, " "), malformed);
        if (declaring) {
          const declared = prefix && local;
          const wrong = declared === "xmlns" || value === XMLNS || (declared === "xml") !== (value === XML);
          if (wrong || (declared && !value) || Object.hasOwn(scope, declared)) malformed(name);
          scope[declared] = value;
        } else {
          const key = `${local} ${prefix && resolve(prefix)}`;
          if (attributes.has(key)) malformed(name);
          attributes.set(key, value);
        }
      }
    }
    reader.namespace = resolve(prefix);
    reader.local = local;
    return true;
  };

  const close = (): false => {
    slash = "";
    reader.depth--;
    reader.scope = Object.getPrototypeOf(reader.scope) as Scope;
    return false;
  };

  if (text.length > size) malformed(`longer than ${size}`);
  if ((reader.offset = text.search(ILLEGAL)) >= 0) malformed();
  return reader;
};

/** Throws a `DecodeError` for something that doesn't fit the contract at the token read last. */
export function fail(
  { path, offset }: XmlReader,
  reason: string,
  Kind: typeof DecodeError = DecodeError,
): never {
  throw new Kind(reason, { path: path.join("/"), offset });
}

/** In an element that holds elements only: true at the next child's start tag, false behind the element's own end tag. */
export const nextElement = (reader: XmlReader): boolean => {
  for (let token; (token = reader.next());) {
    if (token === true) return true;
    if (NOT_SPACE.test(token)) fail(reader, "text is not allowed here");
  }
  return false;
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
  const { offset, depth, scope } = reader;
  while (reader.depth >= depth) reader.next();
  const source = reader.source(offset);
  let declarations = "";
  for (const word of new Set(source.match(WORDS)).add(":")) {
    const prefix = word.slice(0, -1);
    const uri = word.endsWith(":") && scope[prefix];
    if (uri && !Object.hasOwn(scope, prefix))
      declarations += ` xmlns${prefix && ":"}${prefix}="${escapeAttribute(uri)}"`;
  }
  // Behind the name.
  return source.replace(/[ \t\n\r/>]/, (end) => declarations + end);
};
