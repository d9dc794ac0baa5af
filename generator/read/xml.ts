// Text to a tree of elements with expanded names, scopes and places; the one user of fast-xml-parser.
import { XMLParser } from "fast-xml-parser";
import { XmlError } from "../../templates/runtime/errors.js";
import { NCNAME, unescape } from "../../templates/runtime/xml-grammar.js";
import { xmlReader } from "../../templates/runtime/xml-reader.js";
import type { Scope } from "../../templates/runtime/xml-tags.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Origin, QName } from "../model/model.js";
import { withoutDtd } from "./dtd.js";
import { explainXml } from "./explain-xml.js";

/** The namespaces that prefixes stand for where an element stands; "" is the default's. */
export type { Scope };

const ncName = new RegExp(`^${NCNAME}$`);

export function isNCName(text: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(text) || ncName.test(text);
}

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

/**
 * The root element; undefined, and a diagnostic with line and column, for text that isn't XML as the runtime reads it, but for a DTD,
 * which is passed over.
 */
export function parseXml(whole: string, file: string, diagnostics: Diagnostics): XmlElement | undefined {
  const { text, dtd } = withoutDtd(whole);
  const lines = new Lines(text);
  const startTags: StartTag[] = [];
  const open: StartTag[] = [];
  try {
    readStartTags(text, startTags, open);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const path = open.map((startTag, depth) => stepOf(startTag, depth === 0)).join("/");
    const { problem, offset } = explainXml(text, error, { open, rooted: startTags.length > 0, dtd });
    diagnostics.report(problem, { file, path, ...lines.at(offset) });
    return undefined;
  }
  return new TreeBuilder(file, lines, startTags).root(parser.parse(withoutMarkup(text)) as RawNode[]);
}

interface StartTag {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly scope: Scope;
  readonly offset: number;
}

/** Checks the whole document on the way; when it throws an `XmlError`, `open` holds the elements that lead there. */
function readStartTags(text: string, startTags: StartTag[], open: StartTag[]): void {
  const reader = xmlReader(text);
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token === false) open.pop();
    if (token !== true) continue;
    const { namespace, local, scope, offset } = reader;
    const attributes = reader.attributes.size === 0 ? nothing : Array.from(reader.attributes, attributeOf);
    const startTag = { namespace, local, attributes, scope, offset };
    startTags.push(startTag);
    open.push(startTag);
  }
}

/** An attribute as the reader keeps it: local name, space, namespace. */
function attributeOf([key, value]: [string, string]): XmlAttribute {
  const space = key.indexOf(" ");
  return { namespace: key.slice(space + 1), local: key.slice(0, space), value };
}

/** A step of a component path; the root needs no name to be found, others may need their index. */
function stepOf(
  { local, attributes }: StartTag,
  isRoot: boolean,
  position?: () => number | undefined,
): string {
  const name = isRoot ? undefined : attributes.find((one) => one.local === "name" && one.namespace === "");
  if (name !== undefined) return `${local}[@name="${name.value}"]`;
  const index = position?.();
  return index === undefined ? local : `${local}[${index}]`;
}

/** What fast-xml-parser makes of an element: its name, marked, as the key of its content. */
type RawNode = Readonly<Record<string, readonly RawNode[]>> & { readonly "#text"?: string };

const elementMark = ":";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreDeclaration: true,
  ignoreAttributes: true,
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
    const root = this.#content(nodes, "").find((item) => typeof item !== "string");
    if (root === undefined || this.#index !== this.#startTags.length) throw disagreement(this.#file);
    return root;
  }

  #content(nodes: readonly RawNode[], path: string): readonly (string | XmlElement)[] {
    if (nodes.length === 0) return nothing;
    // Few have to be counted: most elements have names.
    let positions: readonly (number | undefined)[] | undefined;
    return nodes.map((node, index) => {
      const text = node["#text"];
      if (text !== undefined) return unescape(text, neverMalformed);
      return this.#element(node, path, () => (positions ??= positionsOf(nodes))[index]);
    });
  }

  #element(node: RawNode, path: string, position: () => number | undefined): XmlElement {
    const startTag = this.#startTags[this.#index++];
    const tag = tagOf(node);
    if (startTag === undefined || !tag.endsWith(startTag.local)) throw disagreement(this.#file);
    const { namespace, local, attributes, scope, offset } = startTag;
    const step = stepOf(startTag, path === "", position);
    const ownPath = path === "" ? step : `${path}/${step}`;
    // Before the content: places are asked for in document order.
    const place = this.#lines.at(offset);
    const content = this.#content(node[tag] ?? [], ownPath);
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

/** The position of each among its siblings of one name, prefix included, from 1; undefined for an only one. */
function positionsOf(nodes: readonly RawNode[]): readonly (number | undefined)[] {
  const counts = new Map<string, number>();
  const positions = nodes.map((node) => count(counts, tagOf(node)));
  return nodes.map((node, index) => (counts.get(tagOf(node)) === 1 ? undefined : positions[index]));
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

/** The one key that it has. */
function tagOf(node: RawNode): string {
  for (const key in node) return key;
  return "";
}

function disagreement(file: string): Error {
  return new Error(`The two XML parsers see different documents in ${file}.`);
}

/** The reader has checked every reference by then. */
function neverMalformed(): never {
  throw new Error("A malformed reference in a well-formed document.");
}
