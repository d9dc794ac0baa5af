// Text to a tree of elements with expanded names, scopes and places; the one user of fast-xml-parser.
import { XMLParser } from "fast-xml-parser";
import { XmlError } from "../../templates/runtime/errors.js";
import { END, EOF, START, XmlReader } from "../../templates/runtime/xml-reader.js";
import { unescapeAttribute, unescapeText } from "../../templates/runtime/xml-references.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Origin, QName } from "../model/model.js";
import { reading } from "../problems.js";

export { isNCName } from "../../templates/runtime/xml-characters.js";

export interface XmlAttribute {
  /** "" for an attribute without a prefix. */
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

export interface XmlElement {
  readonly name: QName;
  /** Without the declarations of namespaces, which are in `scope`. */
  readonly attributes: readonly XmlAttribute[];
  /** Text and elements in document order. */
  readonly content: readonly (string | XmlElement)[];
  readonly children: readonly XmlElement[];
  readonly scope: Scope;
  readonly origin: Origin;
}

/** The namespace declarations that an element sees; they may stand on the element itself. */
export class Scope {
  readonly #own: ReadonlyMap<string, string>;
  readonly #outer: Scope | undefined;

  constructor(own: ReadonlyMap<string, string>, outer?: Scope) {
    this.#own = own;
    this.#outer = outer;
  }

  /** What a prefix stands for; "" asks for the default namespace. */
  namespaceOf(prefix: string): string | undefined {
    return this.#own.get(prefix) ?? this.#outer?.namespaceOf(prefix);
  }
}

/** The root element; undefined, and a diagnostic with line and column, for text that isn't XML as the runtime reads it. */
export function parseXml(text: string, file: string, diagnostics: Diagnostics): XmlElement | undefined {
  const lines = new Lines(text);
  const startTags: StartTag[] = [];
  const open: StartTag[] = [];
  try {
    readStartTags(text, startTags, open);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const path = open.map((startTag, depth) => stepOf(startTag, depth === 0)).join("/");
    diagnostics.report(reading.illFormed(error.reason), { file, path, ...lines.at(error.offset) });
    return undefined;
  }
  return new TreeBuilder(file, lines, startTags).root(parser.parse(withoutMarkup(text)) as RawNode[]);
}

interface StartTag {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly offset: number;
}

/** Checks the whole document on the way; when it throws an `XmlError`, `open` holds the elements that lead there. */
function readStartTags(text: string, startTags: StartTag[], open: StartTag[]): void {
  const reader = new XmlReader(text);
  for (let token = reader.next(); token !== EOF; token = reader.next()) {
    if (token === END) open.pop();
    if (token !== START) continue;
    const { namespace, local, attributes, offset } = reader;
    const startTag = { namespace, local, attributes, offset };
    startTags.push(startTag);
    open.push(startTag);
  }
}

/** A step of a component path; the root needs no name to be found, others may need their index. */
function stepOf({ local, attributes }: StartTag, isRoot: boolean, index?: number): string {
  const name = isRoot ? undefined : attributes.find((one) => one.local === "name" && one.namespace === "");
  if (name !== undefined) return `${local}[@name="${name.value}"]`;
  return index === undefined ? local : `${local}[${index}]`;
}

/** What fast-xml-parser makes of an element: its name, marked, as the key of its content, and declarations of prefixes. */
type RawNode = Readonly<Record<string, readonly RawNode[]>> & {
  readonly ":@"?: Readonly<Record<string, string>>;
  readonly "#text"?: string;
};

const elementMark = ":";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreDeclaration: true,
  ignoreAttributes: (name) => !name.startsWith("xmlns"),
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  maxNestedTags: Infinity,
  jPath: false,
  // A mark, for it refuses bare names such as `constructor`; it may ask twice for one name.
  transformTagName: (name) => (name.startsWith(elementMark) ? name : elementMark + name),
});

/** Leaves out comments and processing instructions, where the parser trips over quotes, and makes CDATA plain text. */
function withoutMarkup(text: string): string {
  if (!text.includes("<!") && !text.includes("<?", 1)) return text;
  return text.replace(
    /<(?:!--[^]*?--|\?[^]*?\?|!\[CDATA\[([^]*?)\]\])>/g,
    (_, characters: string | undefined) =>
      (characters ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
  );
}

/** Lines and columns of offsets that are asked for in ascending order. */
class Lines {
  readonly #text: string;
  #line = 1;
  #start = 0;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf("\n");
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line++;
      this.#start = this.#next + 1;
      this.#next = this.#text.indexOf("\n", this.#start);
    }
    return { line: this.#line, column: offset - this.#start + 1 };
  }
}

/** Most elements hold nothing; they share this. */
const nothing: readonly never[] = [];

/** Joins the tree of the one parser and the start tags of the other, both in document order. */
class TreeBuilder {
  readonly #file: string;
  readonly #lines: Lines;
  readonly #startTags: readonly StartTag[];
  #index = 0;

  constructor(file: string, lines: Lines, startTags: readonly StartTag[]) {
    this.#file = file;
    this.#lines = lines;
    this.#startTags = startTags;
  }

  root(nodes: readonly RawNode[]): XmlElement {
    const scope = new Scope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
    const root = this.#content(nodes, "", scope).find((item) => typeof item !== "string");
    if (root === undefined || this.#index !== this.#startTags.length) throw disagreement(this.#file);
    return root;
  }

  #content(nodes: readonly RawNode[], path: string, scope: Scope): readonly (string | XmlElement)[] {
    if (nodes.length === 0) return nothing;
    const positions = nodes.length > 1 ? new Positions(nodes) : undefined;
    return nodes.map((node) => {
      const text = node["#text"];
      return text === undefined ? this.#element(node, path, scope, positions) : unescapeText(text);
    });
  }

  #element(node: RawNode, path: string, outer: Scope, positions: Positions | undefined): XmlElement {
    const startTag = this.#startTags[this.#index++];
    const tag = tagOf(node);
    if (startTag === undefined || !tag.endsWith(startTag.local)) throw disagreement(this.#file);
    const { namespace, local, attributes, offset } = startTag;
    const step = stepOf(startTag, path === "", positions?.next(tag));
    const ownPath = path === "" ? step : `${path}/${step}`;
    // Before the content: places are asked for in document order.
    const place = this.#lines.at(offset);
    const scope = innerScope(node[":@"], outer);
    const content = this.#content(node[tag] ?? [], ownPath, scope);
    return {
      name: { namespace, local },
      attributes,
      content,
      children: content === nothing ? nothing : content.filter((item) => typeof item !== "string"),
      scope,
      origin: { file: this.#file, path: ownPath, ...place },
    };
  }
}

/** Counts siblings of one name, prefix included, where there are several. */
class Positions {
  readonly #totals = new Map<string, number>();
  readonly #seen = new Map<string, number>();

  constructor(nodes: readonly RawNode[]) {
    for (const node of nodes) count(this.#totals, tagOf(node));
  }

  /** The position of the next sibling of that name, from 1; undefined for an only one. */
  next(tag: string): number | undefined {
    return this.#totals.get(tag) === 1 ? undefined : count(this.#seen, tag);
  }
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

/** The scope inside an element with these declarations, `xmlns` and `xmlns:…`. */
function innerScope(declarations: Readonly<Record<string, string>> | undefined, outer: Scope): Scope {
  if (declarations === undefined) return outer;
  const own = new Map<string, string>();
  for (const [name, namespace] of Object.entries(declarations)) {
    own.set(name.slice("xmlns:".length), unescapeAttribute(namespace));
  }
  return new Scope(own, outer);
}

/** The one key that isn't the declarations. */
function tagOf(node: RawNode): string {
  for (const key in node) return key;
  return "";
}

function disagreement(file: string): Error {
  return new Error(`The two XML parsers see different documents in ${file}.`);
}
