// Reads XML by pulling token after token: XML 1.0 (fifth edition) with Namespaces 1.0, without a DTD.
import { DecodeError, XmlError } from "./errors.js";
import { codePoint, ILLEGAL_CHARACTER, NC_NAME, XML, XMLNS } from "./xml-characters.js";
import { unescapeAttribute, unescapeText } from "./xml-references.js";

/** The document is over: only comments, processing instructions and white space followed the root. */
export const EOF = 0;
/** A start tag was read, or the tag of an empty element, whose END comes next. */
export const START = 1;
/** An end tag was read. */
export const END = 2;
/** Character data was read, all of it up to the next tag. */
export const TEXT = 3;

/** What a prefix stands for at some place in a document. */
export interface NamespaceScope {
  /** The namespace that a prefix stands for here ("" asks for the default); undefined when undeclared. */
  namespaceOf(prefix: string): string | undefined;
}

/** How much a document may ask of its reader. */
export interface XmlLimits {
  /** Deepest nesting of elements; 256 unless given. */
  depth?: number;
  /** Longest document, in UTF-16 code units; 2^28 unless given. */
  size?: number;
}

export interface XmlAttribute {
  /** "" without a prefix: the default namespace is not for attributes. */
  readonly namespace: string;
  readonly local: string;
  readonly prefix: string;
  readonly value: string;
}

/** `source` is how a declaration stands in its tag, with the white space before it; `outer` is what it hides. */
type Declaration = readonly [namespace: string, source: string, outer: Declaration | undefined];

// White space: the other characters up to the space are refused beforehand.
const S = "[\\0- ]";
const SPACE = /[\0- ]/;
const NOT_SPACE = /[^\0- ]/;
const EQUALS = `${S}*=${S}*`;

const XML_DECLARATION = /* @__PURE__ */ new RegExp(
  `^\ufeff?(<\\?xml${S}+version${EQUALS}(["'])1\\.\\d+\\2(${S}+encoding${EQUALS}(["'])[A-Za-z][\\w.-]*\\4)?` +
    `(${S}+standalone${EQUALS}(["'])(yes|no)\\6)?${S}*\\?>)?`,
);
const ATTRIBUTE = /* @__PURE__ */ new RegExp(`${S}+([^\\0- =<>/]+)${EQUALS}("[^<"]*"|'[^<']*')`, "y");
const TAG_END = /* @__PURE__ */ new RegExp(`${S}*/?>`, "y");
/** What may be a prefix, with its colon, and other words: matched without one, they need not be tried letter by letter. */
const WORD = /[^\0-,/:-@[-^`{-\x7f]+:?/g;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_PREFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

/**
 * Reads a document that is already decoded. What is not XML throws an `XmlError` as soon as the reader comes to it; a
 * document that is too long or holds an illegal character does so at once, in the constructor.
 */
export class XmlReader implements NamespaceScope {
  /** The name of the start tag read last. */
  namespace = "";
  local = "";
  prefix = "";
  /** The attributes of the start tag read last, without the declarations of namespaces. */
  attributes: readonly XmlAttribute[] = NO_ATTRIBUTES;
  /** The character data, where the token read last is TEXT: never empty then. */
  value = "";
  /** Where the token read last starts, in UTF-16 code units; for the END of an empty element that of its tag. */
  offset = 0;
  /** How many elements are open, counting the one whose start tag was just read. */
  depth = 0;

  readonly #text: string;
  readonly #maxDepth: number;
  #at: number;
  /** Whether the tag read last is that of an empty element, whose END is still to come. */
  #empty = false;
  /** The names of the open elements as they stand in their tags; what lies beyond `depth` is stale. */
  readonly #open: string[] = [];
  /** The names met so far, checked and split into prefix and local name. */
  readonly #names = new Map<string, readonly string[]>();
  /** The innermost declaration of each prefix. */
  readonly #scope = new Map<string, Declaration | undefined>([
    ["", ["", "", undefined]],
    ["xml", [XML, "", undefined]],
  ]);
  /** By depth, the prefixes that the open element declares. */
  readonly #declared: ReadonlySet<string>[] = [];

  constructor(text: string, { depth = 256, size = 2 ** 28 }: XmlLimits = {}) {
    this.#text = text;
    this.#maxDepth = depth;
    if (text.length > size) this.#malformed(`the document is longer than ${size}`, size);
    const illegal = ILLEGAL_CHARACTER.exec(text);
    if (illegal) this.#malformed(`${codePoint(illegal[0])} is not allowed`, illegal.index);
    this.#at = XML_DECLARATION.exec(text)?.[0].length ?? 0;
  }
  namespaceOf(prefix: string): string | undefined {
    return this.#scope.get(prefix)?.[0];
  }

  /** The value of an attribute of the start tag read last. */
  attribute(namespace: string, local: string): string | undefined {
    return this.attributes.find((one) => one.local === local && one.namespace === namespace)?.value;
  }

  /**
   * Moves to the next start tag, end tag or run of character data. A run reaches to the next tag: references and CDATA
   * sections are part of it; comments and processing instructions are checked and left out.
   */
  next(): typeof START | typeof END | typeof TEXT | typeof EOF {
    if (this.#empty) return this.#close();
    const text = this.#text;
    this.offset = this.#at;
    if (this.#readText() !== "") return TEXT;
    const at = (this.offset = this.#at);
    if (at === text.length) {
      if (this.depth > 0 || this.#open.length === 0) this.#malformed("the document ends too early");
      return EOF;
    }
    if (!text.startsWith("/", at + 1)) {
      this.#readStartTag();
      return START;
    }
    const name = this.#name();
    if (this.depth === 0 || !text.startsWith(name, at + 2) || this.#readTagEnd(at + 2 + name.length)) {
      this.#malformed(`</${name}> is expected`);
    }
    return this.#close();
  }

  /** Reads the prolog and the root's start tag. */
  root(): void {
    this.next();
  }

  /**
   * In an element that holds elements only: true at the next child's start tag, false once the element's own end tag is
   * read. A `DecodeError` for text other than white space.
   */
  nextElement(): boolean {
    for (;;) {
      const token = this.next();
      if (token !== TEXT) return token === START;
      if (NOT_SPACE.test(this.value)) this.fail("text is not allowed here");
    }
  }

  /** The text of the element whose start tag was read last, through its end tag. A `DecodeError` for a child element. */
  text(): string {
    let token = this.next();
    const { value } = this;
    if (token === TEXT) token = this.next();
    if (token === START) this.fail(`<${this.#name()}> is not allowed here`);
    return value;
  }

  /** Passes over the rest of the element whose start tag was read last, checking it all the same. */
  skip(): void {
    for (const depth = this.depth; this.depth >= depth;) this.next();
  }

  /**
   * The element whose start tag was read last, through its end tag, as XML that stands alone: its source and, from
   * outside, the declarations of the default namespace and of whatever looks like a prefix in it, be it in a value.
   */
  raw(): string {
    const start = this.offset;
    const nameEnd = start + 1 + this.#name().length;
    const own = this.#declared[this.depth];
    this.skip();
    let declarations = "";
    for (const word of new Set([":", ...(this.#text.slice(start, this.#at).match(WORD) ?? [])])) {
      const prefix = word.slice(0, -1);
      if (word.endsWith(":") && !own?.has(prefix)) declarations += this.#scope.get(prefix)?.[1] ?? "";
    }
    return this.#text.slice(start, nameEnd) + declarations + this.#text.slice(nameEnd, this.#at);
  }

  /** After the root's end tag: nothing but comments, processing instructions and white space may follow. */
  end(): void {
    this.next();
  }

  /** Throws a `DecodeError` for something that doesn't fit the contract at the token read last. */
  fail(reason: string): never {
    throw new DecodeError(reason, this.offset);
  }

  #malformed(reason: string, offset: number = this.#at): never {
    throw new XmlError(reason, offset);
  }

  /** The innermost open element's name as it stands in its tag. */
  #name(): string {
    return this.#open[this.depth - 1] ?? "";
  }

  /** Reads up to the next tag or the end of the document: what `value` is. */
  #readText(): string {
    const text = this.#text;
    let value = "";
    for (;;) {
      const at = this.#at;
      let end = text.indexOf("<", at);
      if (end < 0) end = text.length;
      if (end > at) {
        const source = text.slice(at, end);
        if (this.depth > 0) value += unescapeText(source, at);
        else if (NOT_SPACE.test(source)) this.#malformed("text outside the root element");
      }
      this.#at = end;
      if (text.startsWith("<!--", end)) {
        this.#passTo("--", end + 4);
        if (!text.startsWith(">", this.#at++)) this.#malformed('"--" in a comment', this.#at - 3);
      } else if (this.depth > 0 && text.startsWith("<![CDATA[", end)) {
        value += this.#passTo("]]>", end + 9).replace(/\r\n?/g, "\n");
      } else if (text.startsWith("<?", end)) {
        const [target = ""] = this.#passTo("?>", end + 2).split(SPACE, 1);
        if (/^xml$/i.test(target) || this.#split(target)[0] !== "") {
          this.#malformed(`<?${target} is malformed or misplaced`, end);
        }
      } else if (text.startsWith("<!", end)) {
        this.#malformed(text.startsWith("DOCTYPE", end + 2) ? "a DTD is not allowed" : "<! is not allowed");
      } else {
        return (this.value = value);
      }
    }
  }

  /** The text from `start` to the next `mark`, behind which the reader then is. */
  #passTo(mark: string, start: number): string {
    const end = this.#text.indexOf(mark, start);
    if (end < 0) this.#malformed(`"${mark}" is missing`);
    this.#at = end + mark.length;
    return this.#text.slice(start, end);
  }

  #split(name: string): readonly string[] {
    let parts = this.#names.get(name);
    if (!parts) {
      parts = name.split(":");
      if (parts.length > 2 || !parts.every((part) => NC_NAME.test(part)))
        this.#malformed(`"${name}" is not a name`);
      if (parts.length === 1) parts = ["", name];
      this.#names.set(name, parts);
    }
    return parts;
  }

  #resolve(prefix: string): string {
    return this.namespaceOf(prefix) ?? this.#malformed(`the prefix "${prefix}" is not declared`, this.offset);
  }

  #readStartTag(): void {
    const text = this.#text;
    const start = ++this.#at;
    let code;
    while ((code = text.charCodeAt(this.#at)) > 0x20 && code !== 0x3e && code !== 0x2f) this.#at++;
    const name = text.slice(start, this.#at);
    const [prefix = "", local = ""] = this.#split(name);
    if (this.depth === 0 && this.#open.length > 0) this.#malformed("a second root element");
    if (this.depth === this.#maxDepth) this.#malformed(`elements nest deeper than ${this.#maxDepth}`);
    this.#open[this.depth++] = name;
    this.attributes = NO_ATTRIBUTES;
    this.#declared[this.depth] = NO_PREFIXES;
    if (code === 0x3e) this.#at++;
    else this.#readAttributes();
    this.namespace = this.#resolve(prefix);
    this.local = local;
    this.prefix = prefix;
  }

  #readAttributes(): void {
    const attributes: { -readonly [K in keyof XmlAttribute]: string }[] = [];
    const declared = new Set<string>();
    ATTRIBUTE.lastIndex = this.#at;
    for (let match; (match = ATTRIBUTE.exec(this.#text)); this.#at = ATTRIBUTE.lastIndex) {
      const [source, name = "", quoted = ""] = match;
      const [prefix = "", local = ""] = this.#split(name);
      const value = unescapeAttribute(quoted.slice(1, -1), ATTRIBUTE.lastIndex - quoted.length + 1);
      if (prefix !== "xmlns" && name !== "xmlns") {
        attributes.push({ namespace: "", local, prefix, value });
      } else {
        const declares = prefix && local;
        if (
          declares === "xmlns" ||
          value === XMLNS ||
          (declares === "xml") !== (value === XML) ||
          (prefix !== "" && value === "") ||
          declared.has(declares)
        ) {
          this.#malformed(`${name}="${value}" is not allowed`);
        }
        declared.add(declares);
        this.#scope.set(declares, [value, source, this.#scope.get(declares)]);
      }
    }
    this.#empty = this.#readTagEnd(this.#at);
    // Only now, as a declaration may stand behind its use.
    for (const attribute of attributes) {
      if (attribute.prefix !== "") attribute.namespace = this.#resolve(attribute.prefix);
    }
    if (new Set(attributes.map(({ namespace, local }) => `${local} ${namespace}`)).size < attributes.length) {
      this.#malformed(`<${this.#name()}> has an attribute twice`, this.offset);
    }
    this.attributes = attributes;
    this.#declared[this.depth] = declared;
  }

  /** Passes over what ends a tag; says whether the tag is that of an empty element. */
  #readTagEnd(at: number): boolean {
    TAG_END.lastIndex = at;
    if (!TAG_END.test(this.#text)) this.#malformed(`the tag of <${this.#name()}> is malformed`, at);
    this.#at = TAG_END.lastIndex;
    return this.#text.startsWith("/", this.#at - 2);
  }

  #close(): typeof END {
    this.#empty = false;
    for (const prefix of this.#declared[this.depth--] ?? NO_PREFIXES) {
      this.#scope.set(prefix, this.#scope.get(prefix)?.[2]);
    }
    return END;
  }
}
