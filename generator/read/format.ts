// Lays out XML with an element a line, so that versions of a document can be compared line by line. It means the same as before.
import { escapeAttribute, XML } from "../../templates/runtime/xml-grammar.js";
import { xmlReader } from "../../templates/runtime/xml-reader.js";
import { schemaNamespace } from "../model/builtins.js";
import { withoutDtd } from "./dtd.js";
import { soapNamespace, wsdlNamespace } from "./namespaces.js";

/** Start tag, by its number in the document from 0 → the attribute (without a prefix) to change, and what it becomes. */
export type Changes = ReadonlyMap<number, { readonly attribute: string; readonly value: string }>;

/** Text that `parseXml` takes, laid out, in lines that end in LF, and without a DTD. */
export function formatXml(text: string, changes: Changes): string {
  const top = read(withoutDtd(text).text, changes);
  const lines = top.map((node) => (typeof node === "string" ? node : block(node, "")));
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines.join("\n")}\n`;
}

interface Element {
  /** As it stands in the tag, with its prefix. */
  readonly name: string;
  /** Each with a space before it. */
  readonly attributes: string;
  readonly namespace: string;
  readonly local: string;
  /** What `xml:space` says, here or further out. */
  readonly preserve: boolean;
  /** Elements, and what stands between them as it is written: text, comments, processing instructions. */
  readonly content: (Element | string)[];
}

/** The document's element, and the comments and processing instructions around it. */
function read(text: string, changes: Changes): readonly (Element | string)[] {
  const reader = xmlReader(text);
  const top: (Element | string)[] = [];
  const open: Element[] = [];
  let tags = 0;
  let end = 0;
  const add = (...items: (Element | string)[]): void => {
    (open.at(-1)?.content ?? top).push(...items);
  };
  // The reader doesn't tell of comments and the like: they are what lies between two tokens.
  const skipped = (start: number): void => {
    const between = text.slice(end, start).match(/<!--[^]*?-->|<\?(?!xml\s)[^]*?\?>/g);
    if (between !== null) add(...between.map(withLf));
  };
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    const { offset } = reader;
    skipped(offset);
    const source = reader.source(offset);
    if (token === false) open.pop();
    else if (token === true) {
      const space = reader.attributes.get(`space ${XML}`);
      const outside = open.at(-1)?.preserve ?? false;
      const element: Element = {
        ...startTag(source, changes.get(tags++)),
        namespace: reader.namespace,
        local: reader.local,
        preserve: space === undefined ? outside : space === "preserve",
        content: [],
      };
      add(element);
      open.push(element);
    } else add(withLf(source));
    end = Math.max(end, offset + source.length);
  }
  skipped(text.length);
  return top;
}

/** Of a start tag as it is written. */
function startTag(source: string, change: ReturnType<Changes["get"]>): Pick<Element, "name" | "attributes"> {
  const name = /^<([^\s/>]+)/.exec(source)?.[1] ?? "";
  const attributes = source.slice(1 + name.length).matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g);
  const written = Array.from(attributes, ([, attribute = "", quoted = ""]) => {
    const isChanged = attribute === change?.attribute;
    // Line ends and tabs in a value mean spaces.
    const value = quoted
      .slice(1, -1)
      .replace(/\r\n?|[\n\t]/g, " ")
      .replaceAll('"', "&quot;");
    return ` ${attribute}="${isChanged ? escapeAttribute(change.value) : value}"`;
  });
  return { name, attributes: written.join("") };
}

function block(element: Element, indent: string): string {
  const { name, attributes, content } = element;
  if (!isElementContent(element)) return indent + inline(element);
  const inner = content.filter((item) => typeof item !== "string" || !isBlank(item));
  const lines = inner.map((item) =>
    typeof item === "string" ? `${indent}  ${item}` : block(item, `${indent}  `),
  );
  return lines.length === 0
    ? `${indent}<${name}${attributes}/>`
    : [`${indent}<${name}${attributes}>`, ...lines, `${indent}</${name}>`].join("\n");
}

function inline({ name, attributes, content }: Element): string {
  if (content.length === 0) return `<${name}${attributes}/>`;
  const inner = content.map((item) => (typeof item === "string" ? item : inline(item)));
  return `<${name}${attributes}>${inner.join("")}</${name}>`;
}

/** Does white space in the element mean nothing? */
function isElementContent({ namespace, local, preserve, content }: Element): boolean {
  if (preserve || content.some((item) => typeof item === "string" && !isBlank(item) && !isMarkup(item)))
    return false;
  if (namespace === schemaNamespace) return local !== "documentation" && local !== "appinfo";
  if (namespace === wsdlNamespace) return local !== "documentation";
  return (
    namespace === soapNamespace || content.length === 0 || content.some((item) => typeof item !== "string")
  );
}

function isBlank(text: string): boolean {
  return !/[^ \t\n]/.test(text);
}

/** A comment or a processing instruction, not CDATA. */
function isMarkup(text: string): boolean {
  return /^<(?:!--|\?)/.test(text);
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
