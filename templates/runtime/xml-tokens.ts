// Takes XML apart into tags and text: XML 1.0 (fifth edition) with Namespaces 1.0, without a DTD.
import { XmlError } from "./errors.js";
import { codePoint, illegalCharacterAt, isNCName, XML, XMLNS } from "./xml-characters.js";
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

interface QName {
  readonly prefix: string;
  readonly local: string;
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

/**
 * Reads a document that is already decoded. What is not XML throws an `XmlError` as soon as the reader comes to it; a
 * document that is too long or holds an illegal character does so at once, in the constructor.
 */
export class XmlTokens implements NamespaceScope {
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
  /** The names met so far, checked and split. */
  readonly #names = new Map<string, QName>();
  /** The innermost declaration of each prefix. */
  readonly #scope = new Map<string, Declaration | undefined>([
    ["", ["", "", undefined]],
    ["xml", [XML, "", undefined]],
  ]);
  /** By depth, the prefixes that the open element declares. */
  readonly #declared: (ReadonlySet<string> | undefined)[] = [];

  constructor(text: string, { depth = 256, size = 2 ** 28 }: XmlLimits = {}) {
    this.#text = text;
    this.#maxDepth = depth;
    if (text.length > size) this.#malformed(`the document is longer than ${size}`, size);
    const illegal = illegalCharacterAt(text);
    if (illegal >= 0) this.#malformed(`${codePoint(text, illegal)} is not allowed`, illegal);
    this.#at = XML_DECLARATION.exec(text)?.[0].length ?? 0;
  }

  namespaceOf(prefix: string): string | undefined {
    return this.#scope.get(prefix)?.[0];
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
      this.#malformed(`</${name}> is expected`, at);
    }
    return this.#close();
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
      let end = at;
      let plain = true;
      let code;
      // Beyond the end it is NaN.
      for (; (code = text.charCodeAt(end)) !== 0x3c && code >= 0; end++) {
        if (code === 0x26 || code === 0x5d || code === 0x0d) plain = false;
      }
      if (end > at) {
        const source = text.slice(at, end);
        if (this.depth === 0) {
          if (NOT_SPACE.test(source)) this.#malformed("text outside the root element");
        } else if (plain) {
          value += source;
        } else {
          if (source.includes("]]>")) this.#malformed('"]]>" in text');
          value += unescapeText(source, at);
        }
        this.#at = end;
      }
      code = text.charCodeAt(end + 1);
      if (code === 0x3f) {
        const [target = ""] = this.#passTo("?>", end + 2).split(SPACE, 1);
        if (/^xml$/i.test(target) || !isNCName(target)) {
          this.#malformed(`<?${target} is malformed or misplaced`, end);
        }
      } else if (code !== 0x21) {
        return (this.value = value);
      } else if (text.startsWith("--", end + 2)) {
        this.#passTo("--", end + 4);
        if (!text.startsWith(">", this.#at++)) this.#malformed('"--" in a comment', this.#at - 3);
      } else if (this.depth > 0 && text.startsWith("[CDATA[", end + 2)) {
        value += this.#passTo("]]>", end + 9).replace(/\r\n?/g, "\n");
      } else {
        this.#malformed(text.startsWith("DOCTYPE", end + 2) ? "a DTD is not allowed" : "<! is not allowed");
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

  #qualifiedName(source: string): QName {
    let name = this.#names.get(source);
    if (!name) {
      const parts = source.split(":");
      if (parts.length > 2 || !parts.every(isNCName)) this.#malformed(`"${source}" is not a name`);
      name = { local: parts.pop() ?? "", prefix: parts.pop() ?? "" };
      this.#names.set(source, name);
    }
    return name;
  }

  #resolve(prefix: string): string {
    return this.namespaceOf(prefix) ?? this.#malformed(`the prefix "${prefix}" is not declared`, this.offset);
  }

  #readStartTag(): void {
    const text = this.#text;
    let end = this.#at + 1;
    let code;
    while ((code = text.charCodeAt(end)) > 0x20 && code !== 0x3e && code !== 0x2f) end++;
    const source = text.slice(this.#at + 1, end);
    const { prefix, local } = this.#qualifiedName(source);
    if (this.depth === 0 && this.#open.length > 0) this.#malformed("a second root element");
    if (this.depth === this.#maxDepth) this.#malformed(`elements nest deeper than ${this.#maxDepth}`);
    this.#open[this.depth++] = source;
    this.attributes = NO_ATTRIBUTES;
    this.#declared[this.depth] = undefined;
    this.#at = end;
    if (code === 0x3e) this.#at++;
    else this.#readAttributes();
    this.namespace = this.#resolve(prefix);
    this.local = local;
    this.prefix = prefix;
  }

  #readAttributes(): void {
    const attributes: { -readonly [K in keyof XmlAttribute]: string }[] = [];
    let declared: Set<string> | undefined;
    ATTRIBUTE.lastIndex = this.#at;
    for (let match; (match = ATTRIBUTE.exec(this.#text)); this.#at = ATTRIBUTE.lastIndex) {
      const name = match[1] ?? "";
      const quoted = match[2] ?? "";
      const { prefix, local } = this.#qualifiedName(name);
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
          declared?.has(declares)
        ) {
          this.#malformed(`${name}="${value}" is not allowed`);
        }
        (declared ??= new Set()).add(declares);
        this.#scope.set(declares, [value, match[0], this.#scope.get(declares)]);
      }
    }
    this.#empty = this.#readTagEnd(this.#at);
    // Only now, as a declaration may stand behind its use.
    const names = new Set<string>();
    for (const attribute of attributes) {
      if (attribute.prefix !== "") attribute.namespace = this.#resolve(attribute.prefix);
      if (
        attributes.length > 1 &&
        names.size === names.add(`${attribute.local} ${attribute.namespace}`).size
      ) {
        this.#malformed(`the attribute "${attribute.local}" comes twice`, this.offset);
      }
    }
    this.attributes = attributes;
    this.#declared[this.depth] = declared;
  }

  /** Passes over what ends a tag; says whether the tag is that of an empty element. */
  #readTagEnd(at: number): boolean {
    if (this.#text.charCodeAt(at) === 0x3e) {
      this.#at = at + 1;
      return false;
    }
    TAG_END.lastIndex = at;
    if (!TAG_END.test(this.#text)) this.#malformed(`the tag of <${this.#name()}> is malformed`, at);
    this.#at = TAG_END.lastIndex;
    return this.#text.startsWith("/", this.#at - 2);
  }

  #close(): typeof END {
    this.#empty = false;
    this.#declared[this.depth--]?.forEach((prefix) => this.#scope.set(prefix, this.#scope.get(prefix)?.[2]));
    return END;
  }
}
