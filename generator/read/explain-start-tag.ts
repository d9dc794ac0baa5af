// Says what is wrong with a start tag, or with the tag of an empty element.
import { NCNAME, XML, XMLNS } from "../../templates/runtime/xml-grammar.js";
import type { Scope } from "../../templates/runtime/xml-tags.js";
import { endsWithin, explainReferences, quote, type Explanation } from "./explain-references.js";

const qualifiedName = new RegExp(`^(?:${NCNAME}:)?${NCNAME}$`);

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

const outermost = Object.assign(Object.create(null) as object, { xml: XML });

/** What is wrong with the tag at the offset; `scope` is that of the element around it. */
export function explainStartTag(
  text: string,
  offset: number,
  scope: Scope = outermost,
): Explanation | undefined {
  const name = nameAt(text, offset + 1);
  if (name === "") {
    if (offset + 1 === text.length) return endsWithin("a tag", offset);
    return { reason: 'the "<" starts no tag', offset, hint: "Write &lt; for a less-than sign." };
  }
  if (!qualifiedName.test(name)) return notName(name, offset);
  const attributes = readAttributes(text, offset + 1 + name.length, name);
  return "reason" in attributes ? attributes : explainNames(name, offset, attributes, scope);
}

/** Up to what can't be part of a name, whether it is one or not. */
function nameAt(text: string, at: number): string {
  const name = /[^ \t\r\n=/<>"']*/y;
  name.lastIndex = at;
  return name.exec(text)?.[0] ?? "";
}

function spaceEnd(text: string, at: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}

function notName(name: string, offset: number): Explanation {
  return { reason: `${quote(name)} isn't a name as XML has them`, offset };
}

/** The attributes of the tag of that name, up to its end, or what is wrong with one. */
function readAttributes(text: string, start: number, tag: string): readonly Attribute[] | Explanation {
  const attributes: Attribute[] = [];
  for (let at = start; ;) {
    const offset = spaceEnd(text, at);
    const rest = text.slice(offset, offset + 2);
    if (rest.startsWith(">") || rest === "/>") return attributes;
    if (rest === "" || rest === "/") return endsWithin(`the tag <${tag}>`, start - tag.length - 1);
    if (rest.startsWith("<"))
      return { reason: `the tag <${tag}> has no end`, offset: start - tag.length - 1 };
    if (rest.startsWith("/")) return { reason: 'the "/" in a tag isn\'t followed by ">"', offset };
    const name = nameAt(text, offset);
    if (name === "")
      return { reason: `the name of an attribute is expected, not ${quote(rest.charAt(0))}`, offset };
    if (!qualifiedName.test(name)) return notName(name, offset);
    if (offset === at) return { reason: `a space is missing before the attribute ${quote(name)}`, offset };
    const value = readValue(text, offset, name);
    if ("reason" in value) return value;
    attributes.push(value);
    at = value.end;
  }
}

/** The attribute at the offset with where it ends, or what is wrong with it. */
function readValue(
  text: string,
  offset: number,
  name: string,
): (Attribute & { readonly end: number }) | Explanation {
  const equals = spaceEnd(text, offset + name.length);
  if (equals === text.length) return endsWithin(`the attribute ${quote(name)}`, offset);
  if (text.charAt(equals) !== "=") return { reason: `the attribute ${quote(name)} has no value`, offset };
  const start = spaceEnd(text, equals + 1);
  const mark = text.charAt(start);
  if (mark === "") return endsWithin(`the attribute ${quote(name)}`, offset);
  if (mark !== '"' && mark !== "'") {
    return { reason: `the value of the attribute ${quote(name)} isn't quoted`, offset: start };
  }
  const end = text.indexOf(mark, start + 1);
  const lessThan = text.indexOf("<", start + 1);
  if (lessThan !== -1 && (end === -1 || lessThan < end)) {
    return {
      reason: `the "<" is in the value of the attribute ${quote(name)}, or the quote at the end of the value is missing`,
      offset: lessThan,
      hint: "Write &lt; for a less-than sign, or add the quote.",
    };
  }
  if (end === -1) return endsWithin(`the attribute ${quote(name)}`, offset);
  const wrong = explainReferences(text, start + 1, end);
  return wrong ?? { name, value: text.slice(start + 1, end), offset, end: end + 1 };
}

/** What is wrong with the names in a tag whose parts are all right. */
function explainNames(
  element: string,
  start: number,
  attributes: readonly Attribute[],
  scope: Scope,
): Explanation | undefined {
  const declarations = attributes.filter(({ name }) => isDeclaration(name));
  for (const declaration of declarations) {
    const reason = explainDeclaration(declaration);
    if (reason !== undefined) return { reason, offset: declaration.offset };
  }
  const declared = new Map(declarations.map(({ name, value }) => [name.slice("xmlns:".length), value]));
  const seen = new Set<string>();
  for (const { name, offset } of attributes) {
    const prefix = prefixOf(name);
    const isOwn = prefix === "" || prefix === "xmlns";
    const namespace = isOwn ? prefix : (declared.get(prefix) ?? scope[prefix]);
    if (namespace === undefined) return undeclared(prefix, offset);
    const expanded = `${localOf(name)} ${namespace}`;
    if (seen.has(expanded)) {
      return { reason: `the attribute ${quote(name)} comes twice`, offset, hint: "Remove one of the two." };
    }
    seen.add(expanded);
  }
  const prefix = prefixOf(element);
  const isDeclared = prefix === "" || declared.has(prefix) || scope[prefix] !== undefined;
  return isDeclared ? undefined : undeclared(prefix, start);
}

function isDeclaration(name: string): boolean {
  return name === "xmlns" || name.startsWith("xmlns:");
}

/** "" without a prefix. */
function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Namespaces in XML 1.0, section 3. */
function explainDeclaration({ name, value }: Attribute): string | undefined {
  const prefix = name.slice("xmlns:".length);
  if (prefix === "xmlns") return 'the prefix "xmlns" can\'t be declared';
  if (prefix !== "" && value === "") return `the prefix ${quote(prefix)} is declared without a namespace`;
  if (value === XMLNS) return `no prefix can stand for ${XMLNS}`;
  if (prefix === "xml" && value !== XML) return `the prefix "xml" can only stand for ${XML}`;
  return prefix !== "xml" && value === XML ? `only the prefix "xml" can stand for ${XML}` : undefined;
}

function undeclared(prefix: string, offset: number): Explanation {
  if (prefix === "xmlns") return { reason: 'the prefix "xmlns" is for declarations only', offset };
  return {
    reason: `the prefix ${quote(prefix)} isn't declared`,
    offset,
    hint: `Declare it with xmlns:${prefix}="…" here or further out.`,
  };
}
