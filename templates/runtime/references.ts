// Multi-references of SOAP encoding: what `href` (SOAP 1.1) and `ref` (SOAP 1.2) point to is put in their places before a message is read.
import type { CodecOptions } from "./codec.js";
import { DecodeError } from "./errors.js";
import { trim } from "./white-space.js";
import { escapeAttribute, NOT_SPACE, XSI } from "./xml-grammar.js";
import { xmlReader, type XmlLimits } from "./xml-reader.js";
import type { Scope } from "./xml-tags.js";

/** The namespaces of SOAP encoding, in SOAP 1.1 and in SOAP 1.2. */
export const ENCODING_11 = "http://schemas.xmlsoap.org/soap/encoding/";
export const ENCODING_12 = "http://www.w3.org/2003/05/soap-encoding";

/** Attributes as the reader's tags have them. */
const HREF = "href ";
const REF = /* @__PURE__ */ `ref ${ENCODING_12}`;
const TYPE = /* @__PURE__ */ `type ${XSI}`;

/** How long a message may become by its references, in UTF-16 code units, or how many times as long as it is. */
const LONGEST = 2 ** 24;
const GROWTH = 16;

/** Where something is, for error messages. */
interface Place {
  /** The elements that lead to it. */
  readonly path: string;
  readonly start: number;
}

interface Element extends Place {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly scope: Scope;
  /** Where its content starts. */
  readonly open: number;
  /** Where its content ends, and its end tag. */
  close: number;
  end: number;
  /** What it refers to. */
  reference: string | undefined;
  /** Behind the names of the elements in it that take the default namespace from it. */
  readonly heirs: number[];
}

/** What is to be done with a message. */
interface Survey {
  /** By id; `undefined` where several have it. */
  readonly targets: ReadonlyMap<string, Element | undefined>;
  /** The references and the independent elements, in document order: what doesn't stay as it is. */
  readonly cuts: readonly Element[];
  readonly independent: ReadonlySet<Element>;
}

/**
 * The message with each reference replaced by the element that it points to, under the reference's own name; the independent elements
 * behind the body's root are left out. Throws a `DecodeError` for a reference to what isn't there, for an element that contains itself and
 * for a message that grows too long, and an `XmlError` for what is not XML.
 */
export const inlineReferences = (xml: string, { limits = {} }: CodecOptions): string => {
  if (!/(?:href|ref)[ \t\n\r]*=/.test(xml)) return xml;
  const { targets, cuts, independent } = survey(xml, limits);
  const { depth = 256, size = 2 ** 28 } = limits;
  const longest = Math.min(size, Math.max(LONGEST, GROWTH * xml.length));
  const pieces: string[] = [];
  let length = 0;
  /** What is being copied, the innermost last. */
  const open: Element[] = [];

  const put = (piece: string, at: Place): void => {
    length += piece.length;
    if (length > longest) fail(at, `references make the message longer than ${longest}`);
    pieces.push(piece);
  };

  /** Copies a part of the source that is well-formed in itself. */
  const copy = (from: number, to: number, within: Place): void => {
    let at = from;
    for (let next = firstFrom(cuts, from); ; next++) {
      const cut = cuts[next];
      if (cut === undefined || cut.end > to) break;
      // Within one that was left out.
      if (cut.start < at) continue;
      put(xml.slice(at, cut.start), within);
      if (!independent.has(cut)) inline(cut);
      at = cut.end;
    }
    put(xml.slice(at, to), within);
  };

  const inline = (reference: Element): void => {
    const outer = open.length;
    let target = reference;
    for (let id; (id = target.reference) !== undefined;) {
      const name = JSON.stringify(id.slice(0, 40));
      target =
        targets.get(id) ??
        fail(reference, `refers to ${name}, which is ${targets.has(id) ? "ambiguous" : "not there"}`);
      if (open.includes(target)) fail(reference, `refers to ${name}, which contains itself`);
      if (open.push(target) > depth) fail(reference, `refers within more than ${depth} references`);
    }
    const { name, startTag } = renamed(target, reference);
    put(startTag, reference);
    let at = target.open;
    if (reference.namespace === "" && target.scope[""]) {
      // The name takes the default namespace away from the content.
      for (const heir of target.heirs) {
        copy(at, heir, reference);
        put(` xmlns="${escapeAttribute(target.scope[""])}"`, reference);
        at = heir;
      }
    }
    copy(at, target.close, reference);
    put(`</${name}>`, reference);
    open.length = outer;
  };

  copy(0, xml.length, { path: "", start: 0 });
  return pieces.join("");
};

/** The start tag of an element under the name of a reference to it, with all prefixes that its content may use. */
const renamed = (
  { attributes, scope }: Element,
  reference: Element,
): { readonly name: string; readonly startTag: string } => {
  // Prefixes of our own don't hide any of the element's.
  let own = "_";
  for (const prefix in scope) while (prefix.startsWith(own)) own += "_";
  let declared = "";
  const prefixes = new Map([["", ""]]);
  const nameOf = (namespace: string, local: string): string => {
    let prefix = prefixes.get(namespace);
    if (prefix === undefined) {
      prefix = `${own}${prefixes.size}:`;
      prefixes.set(namespace, prefix);
      declared += ` xmlns:${prefix.slice(0, -1)}="${escapeAttribute(namespace)}"`;
    }
    return prefix + local;
  };
  const name = nameOf(reference.namespace, reference.local);
  for (const prefix in scope) {
    // What is in force at the reference needs no word; of the default that isn't sure, as it may have been taken away.
    const uri = prefix || reference.namespace ? (scope[prefix] ?? "") : "";
    if (prefix === "" || uri !== reference.scope[prefix])
      declared += ` xmlns${prefix && ":"}${prefix}="${escapeAttribute(uri)}"`;
  }
  const all = new Map([...reference.attributes, ...attributes]);
  for (const key of [HREF, REF]) all.delete(key);
  const type = reference.attributes.get(TYPE);
  if (type !== undefined && !attributes.has(TYPE)) {
    const [local = "", prefix = ""] = trim(type).split(":").reverse();
    all.set(TYPE, nameOf(reference.scope[prefix] ?? "", local));
  }
  let text = "";
  for (const [key, value] of all) {
    const [local = "", namespace = ""] = key.split(" ");
    text += ` ${nameOf(namespace, local)}="${escapeAttribute(value)}"`;
  }
  return { name, startTag: `<${name}${declared}${text}>` };
};

/** Where the elements are that refer and that are referred to. */
const survey = (xml: string, limits: XmlLimits): Survey => {
  const reader = xmlReader(xml, limits);
  const targets = new Map<string, Element | undefined>();
  const cuts: Element[] = [];
  const independent = new Set<Element>();
  const open: Element[] = [];
  let hasBodyRoot = false;
  for (let token; (token = reader.next()) !== undefined;) {
    if (token === true) {
      const { namespace, local, attributes, scope, offset: start } = reader;
      const parent = open.at(-1);
      const href = attributes.get(HREF);
      const ref = attributes.get(REF);
      const element: Element = {
        path: open.length > 1 && parent ? `${parent.path}/${local}` : open.length > 0 ? local : "",
        namespace,
        local,
        attributes,
        scope,
        start,
        open: reader.at(),
        close: 0,
        end: 0,
        reference: href?.startsWith("#") ? href.slice(1) : ref?.replace(/^#/, ""),
        heirs: [],
      };
      const id = attributes.get("id ") ?? attributes.get(`id ${ENCODING_12}`);
      if (id !== undefined) targets.set(id, targets.has(id) ? undefined : element);
      if (open.length === 2 && parent?.local === "Body") {
        if (attributes.get(`root ${ENCODING_11}`) === "0" || (hasBodyRoot && id !== undefined))
          independent.add(element);
        else hasBodyRoot = true;
      }
      if (element.reference !== undefined || independent.has(element)) cuts.push(element);
      else if (parent?.scope[""] && (scope === reader.outer || !Object.hasOwn(scope, "")))
        parent.heirs.push(start + xml.slice(start, element.open).search(/[ \t\n\r/>]/));
      open.push(element);
    } else if (token === false) {
      const element = open.pop();
      if (element === undefined) break;
      // The end of an empty element is no token.
      element.close = Math.max(reader.offset, element.open);
      element.end = reader.at();
      if (element.reference !== undefined && NOT_SPACE.test(xml.slice(element.open, element.close)))
        fail(element, "refers to another element and has content, too");
    }
  }
  return { targets, cuts, independent };
};

/** The index of the first element that starts at the offset or behind it. */
const firstFrom = (elements: readonly Element[], offset: number): number => {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const fail = ({ path, start }: Place, reason: string): never => {
  throw new DecodeError(reason, { path, offset: start });
};
