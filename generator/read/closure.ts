// WSDLs with all documents that they refer to, as they are, whether a client can be generated from them or not.
import type { Diagnostics } from "../diagnostics.js";
import { schemaNamespace } from "../model/builtins.js";
import { reading } from "../problems/reading.js";
import type { Failure } from "../problems/sources.js";
import type { Document } from "../sources/document.js";
import { token } from "./attributes.js";
import { Documents, isNamed, isWsdl, type ReadDocument } from "./documents.js";
import type { Changes } from "./format.js";
import { isKnown, isSpared } from "./known.js";
import { wsdlNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

/** A document and what it refers to. */
export interface Node extends ReadDocument {
  readonly links: readonly Link[];
}

export interface Link {
  /** The number of the start tag that states it, from 0, and the attribute there. */
  readonly tag: number;
  readonly attribute: string;
  /** The key of the document that it leads to. */
  readonly target: string;
}

/** The documents by key, where they are after redirects, and the keys that each given one needs. */
export interface Closure {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly needs: ReadonlyMap<Document, ReadonlySet<string>>;
}

/** What can't be had, isn't XML, or is given and no WSDL, is reported; well-known schemas on servers of others are left there. */
export async function closureOf(
  given: readonly Document[],
  diagnostics: Diagnostics,
  onRead?: (document: Document) => void,
): Promise<Closure> {
  const documents = new Documents(diagnostics, onRead);
  const nodes = new Map<string, Node>();
  const follow = async (read: ReadDocument): Promise<void> => {
    const { key } = read.document;
    if (nodes.has(key)) return;
    const links: Link[] = [];
    nodes.set(key, { ...read, links });
    if (!isNamed(read.root, schemaNamespace, "schema") && !isNamed(read.root, wsdlNamespace, "definitions")) {
      diagnostics.report(reading.notSchema(read.root.name), read.root.origin);
    }
    for (const { tag, attribute, location, element } of referencesIn(read.root)) {
      const namespace = token(element, "namespace");
      const linked = read.document.at(location);
      if (isSpared(namespace, location, linked)) continue;
      const fail = (failure: Failure): void => {
        if (!isKnown(namespace, location)) diagnostics.report(failure.imported(location), element.origin);
      };
      const found = await documents.get(linked, fail);
      if (found === undefined) continue;
      links.push({ tag, attribute, target: found.document.key });
      await follow(found);
    }
  };
  const needs = new Map<Document, ReadonlySet<string>>();
  for (const document of given) {
    const read = await documents.get(document, ({ problem }) => {
      diagnostics.report(problem, { file: document.name });
    });
    if (read === undefined || !isWsdl(read.root, diagnostics)) continue;
    await follow(read);
    needs.set(document, reachable(read.document.key, nodes));
  }
  return { nodes, needs };
}

function reachable(start: string, nodes: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const found = new Set([start]);
  // A set gives what is added on the way, too.
  for (const key of found) for (const { target } of nodes.get(key)?.links ?? []) found.add(target);
  return found;
}

/** What links say once the documents that they lead to have the names. */
export function changesOf({ links }: Node, nameOf: (key: string) => string): Changes {
  return new Map(links.map(({ tag, attribute, target }) => [tag, { attribute, value: nameOf(target) }]));
}

interface Stated extends Pick<Link, "tag" | "attribute"> {
  readonly location: string;
  readonly element: XmlElement;
}

function referencesIn(root: XmlElement): readonly Stated[] {
  const found: Stated[] = [];
  let tags = 0;
  const visit = (element: XmlElement, parent: XmlElement | undefined): void => {
    const tag = tags++;
    const attribute = parent && locationAttribute(element, parent);
    const location = attribute && token(element, attribute);
    if (attribute !== undefined && location !== undefined) found.push({ tag, attribute, location, element });
    for (const child of element.children) visit(child, element);
  };
  visit(root, undefined);
  return found;
}

/** The attribute with which an element refers to another document, if it stands where it does. */
function locationAttribute(element: XmlElement, parent: XmlElement): string | undefined {
  const { namespace, local } = element.name;
  if (namespace === wsdlNamespace) {
    return local === "import" && isNamed(parent, wsdlNamespace, "definitions") ? "location" : undefined;
  }
  const isReference = namespace === schemaNamespace && /^(?:import|include|redefine|override)$/.test(local);
  return isReference && isNamed(parent, schemaNamespace, "schema") ? "schemaLocation" : undefined;
}
