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
  /** Throws a `DecodeError` for something that doesn't fit the contract at the token read last. */
  readonly fail: (reason: string) => never;
}

// The grammar as one pattern: a token, wherever the reader stands. Loops of more than one character are bounded: each turn takes of the
// stack that backtracking has. What a lookahead took, as of a comment, is not tried again.
const S = "[ \\t\\n\\r]";
const EQ = /* @__PURE__ */ `${S}*=${S}*`;
const QNAME = /* @__PURE__ */ `((?:(${NCNAME}):)?(${NCNAME}))`;
const ATTRIBUTE = /* @__PURE__ */ `${S}+${QNAME}${EQ}("[^<"]*"|'[^<']*')`;
const TOKEN = /* @__PURE__ */ new RegExp(
  `<${QNAME}((?:${ATTRIBUTE}){0,99999})${S}*(/?)>|</([^> \\t\\n\\r]*)${S}*>|((?:&?[^<&\\]]+|](?!]>)){1,999})|<!\\[CDATA\\[([^]*?)]]>` +
    `|<!--(?=([^]*?--))\\13>|<\\?(?![xX][mM][lL][ \\t\\n\\r?])${NCNAME}(?:${S}[^]*?)?\\?>`,
  "y",
);
const ATTRIBUTES = /* @__PURE__ */ new RegExp(ATTRIBUTE, "g");
/** Prefixes with their colons, and other names: matched without one, they need not be tried letter by letter. */
const WORDS = /* @__PURE__ */ new RegExp(NCNAME + ":?", "g");
const DECLARATION = /* @__PURE__ */ new RegExp(
  `^\ufeff?(?:<\\?xml${S}+version${EQ}(["'])1\\.\\d+\\1(?:${S}+encoding${EQ}(["'])[A-Za-z][\\w.-]*\\2)?` +
    `(?:${S}+standalone${EQ}(["'])(?:yes|no)\\3)?${S}*\\?>)?`,
);

/** A reader of a document that is already decoded. One that is too long or holds an illegal character throws at once. */
export function xmlReader(
  text: string,
  { depth: maxDepth = 256, size = 2 ** 28 }: XmlLimits = {},
): XmlReader {
  /** The names of the open elements, as they stand in their tags; what lies beyond `depth` is stale. */
  const open: string[] = [];
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  /** Was the tag read last that of an empty element, whose end is still to come? */
  let empty = false;
  let rooted = false;

  const reader: XmlReader = {
    namespace: "",
    local: "",
    attributes: new Map(),
    scope: { __proto__: null, "": "", xml: XML } as unknown as Scope,
    depth: 0,
    offset: 0,
    path: [],
    next() {
      if (empty) return close();
      for (;;) {
        reader.offset = TOKEN.lastIndex = at;
        if (at === text.length && rooted && reader.depth === 0) return;
        const token = TOKEN.exec(text) ?? malformed();
        at = TOKEN.lastIndex;
        const [end, data = "", cdata] = token.slice(10);
        if (token[1] !== undefined) return start(token);
        if (end !== undefined) return end === open[reader.depth - 1] ? close() : malformed("</" + end);
        const value = cdata?.replace(/\r\n?/g, "\n") ?? unescape(data, malformed);
        if (reader.depth > 0) {
          if (value !== "") return value;
        } else if (cdata !== undefined || NOT_SPACE.test(data)) malformed();
      }
    },
    source: (from) => text.slice(from, at),
    fail(reason) {
      throw new DecodeError(reason, place());
    },
  };

  const place = (): { path: string; offset: number } => ({
    path: reader.path.join("/"),
    offset: reader.offset,
  });

  const malformed = (what = ""): never => {
    throw new XmlError(`not well-formed XML${what && `: ${what}`}`, place());
  };

  const resolve = (prefix: string): string =>
    reader.scope[prefix] ?? malformed(`undeclared prefix ${prefix}`);

  const start = ([
    ,
    name = "",
    prefix = "",
    local = "",
    attributes = "",
    ,
    ,
    ,
    ,
    slash,
  ]: RegExpExecArray): true => {
    if (reader.depth === 0 && rooted) malformed();
    if (reader.depth === maxDepth) malformed(`deeper than ${maxDepth}`);
    rooted = true;
    open[reader.depth++] = name;
    empty = slash !== "";
    readAttributes([...attributes.matchAll(ATTRIBUTES)]);
    reader.namespace = resolve(prefix);
    reader.local = local;
    return true;
  };

  const readAttributes = (found: readonly RegExpExecArray[]): void => {
    const scope = Object.create(reader.scope) as Record<string, string>;
    const attributes = new Map<string, string>();
    reader.scope = scope;
    // Declarations first, as one may stand behind its use.
    for (const declaring of [true, false]) {
      for (const [, name = "", prefix = "", local = "", quoted = ""] of found) {
        if (declaring !== /^xmlns(:|$)/.test(name)) continue;
        const value = unescape(quoted.slice(1, -1).replace(/\r\n?|[\n\t]/g, " "), malformed);
        if (declaring) {
          const declared = prefix && local;
          const wrong = declared === "xmlns" || value === XMLNS || (declared === "xml") !== (value === XML);
          if (wrong || (prefix !== "" && value === "") || Object.hasOwn(scope, declared)) malformed(name);
          scope[declared] = value;
        } else {
          const key = `${local} ${prefix && resolve(prefix)}`;
          if (attributes.has(key)) malformed(name);
          attributes.set(key, value);
        }
      }
    }
    reader.attributes = attributes;
  };

  const close = (): false => {
    empty = false;
    reader.depth--;
    reader.scope = Object.getPrototypeOf(reader.scope) as Scope;
    return false;
  };

  if (text.length > size) malformed(`longer than ${size}`);
  if ((reader.offset = text.search(ILLEGAL)) >= 0) malformed();
  return reader;
}

/** In an element that holds elements only: true at the next child's start tag, false behind the element's own end tag. */
export function nextElement(reader: XmlReader): boolean {
  for (;;) {
    const token = reader.next();
    if (typeof token !== "string") return token === true;
    if (NOT_SPACE.test(token)) reader.fail("text is not allowed here");
  }
}

/** The text of the element whose start tag was read last, through its end tag. */
export function textOf(reader: XmlReader): string {
  let text = "";
  for (;;) {
    const token = reader.next();
    if (typeof token !== "string")
      return token === true ? reader.fail(`<${reader.local}> is not allowed here`) : text;
    text += token;
  }
}

/**
 * The element whose start tag was read last, through its end tag, as XML that stands alone: its source, and the declarations from
 * outside of whatever looks like a prefix in it, be it in a value.
 */
export function rawOf(reader: XmlReader): string {
  const { offset, depth, scope } = reader;
  const start = reader.source(offset);
  while (reader.depth >= depth) reader.next();
  const source = reader.source(offset);
  const name = source.slice(0, start.search(/[ \t\n\r/>]/));
  let declarations = "";
  for (const word of new Set(source.match(WORDS)).add(":")) {
    const [prefix = "", colon] = word.split(":");
    const uri = scope[prefix];
    if (colon === undefined || !uri || Object.hasOwn(scope, prefix)) continue;
    declarations += ` xmlns${prefix && ":"}${prefix}="${escapeAttribute(uri)}"`;
  }
  return name + declarations + source.slice(name.length);
}
