// Brings in what documents refer to of well-known schemas, so that these need be neither there nor fetched.
import type { Diagnostics } from "../diagnostics.js";
import { knownSchemas, type KnownSchema } from "../known/index.js";
import { isFailure, type Document } from "../sources/document.js";
import type { Failure } from "../problems/sources.js";
import { token } from "./attributes.js";
import { eachReference, spaceOf, type SpacedName } from "./references.js";
import { withContent } from "./xml-copy.js";
import { parseXml, type XmlElement } from "./xml.js";

const byNamespace: ReadonlyMap<string, KnownSchema> = new Map(
  knownSchemas.map((known) => [known.namespace, known]),
);
const byAddress: ReadonlyMap<string, KnownSchema> = new Map(
  knownSchemas.flatMap((known) =>
    [known.namespace, ...known.addresses].map((address) => [plainAddress(address), known] as const),
  ),
);

/** However it is written: with https or http, with a slash or a fragment at its end or not. */
function plainAddress(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/[#/]+$/, "")
    .toLowerCase();
}

/** Is a document of this namespace, or at this location, as good as known? Either may be unstated. */
export function isKnown(namespace: string | undefined, location: string): boolean {
  return byNamespace.has(namespace ?? "") || byAddress.has(plainAddress(location));
}

/** Is it known so that it isn't even looked for? What lies beside the documents is read, and so is a copy on a server of their own. */
export function isSpared(
  namespace: string | undefined,
  location: string,
  target: Document | Failure,
): boolean {
  if (isFailure(target)) return isKnown(namespace, location);
  return target.file === undefined && byAddress.has(plainAddress(location));
}

interface Wsdl {
  readonly definitions: readonly XmlElement[];
  readonly schemas: readonly XmlElement[];
}

/**
 * What has to be added to each of the WSDLs: the known schemas that it refers into, each with what any of the WSDLs needs of it and none
 * defines itself.
 */
export function neededSchemas(
  wsdls: readonly Wsdl[],
  diagnostics: Diagnostics,
): readonly (readonly XmlElement[])[] {
  const catalogue = new Catalogue(diagnostics, definedIn(wsdls.flatMap(({ schemas }) => schemas)));
  // Many WSDLs may share a document.
  const known = new Map<XmlElement, ReadonlySet<XmlElement>>();
  const needs = wsdls.map(({ definitions, schemas }) => {
    const components = new Set<XmlElement>();
    for (const root of [...definitions, ...schemas]) {
      const ofRoot = known.get(root) ?? catalogue.neededBy(root);
      known.set(root, ofRoot);
      for (const component of ofRoot) components.add(component);
    }
    return components;
  });
  const roots = catalogue.schemasOf(new Set(needs.flatMap((components) => [...components])));
  return needs.map((components) =>
    roots.filter(({ children }) => children.some((child) => components.has(child))),
  );
}

/** The keys of the components of known namespaces that the documents define: what is given wins. */
function definedIn(schemas: readonly XmlElement[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const schema of schemas) {
    const namespace = token(schema, "targetNamespace") ?? "";
    if (!byNamespace.has(namespace)) continue;
    for (const component of schema.children) {
      const key = keyOfComponent(component, namespace);
      if (key !== undefined) keys.add(key);
    }
  }
  return keys;
}

function keyOfComponent(component: XmlElement, namespace: string): string | undefined {
  const space = spaceOf(component);
  const local = token(component, "name");
  return space === undefined || local === undefined ? undefined : keyOf({ space, namespace, local });
}

function keyOf({ space, namespace, local }: SpacedName): string {
  return `${space} ${local} ${namespace}`;
}

/** The known schemas, each read when something refers into it. */
class Catalogue {
  readonly #diagnostics: Diagnostics;
  readonly #defined: ReadonlySet<string>;
  readonly #roots = new Map<KnownSchema, XmlElement>();
  readonly #components = new Map<string, XmlElement>();

  /** `defined` are the keys of what isn't needed, whoever refers to it. */
  constructor(diagnostics: Diagnostics, defined: ReadonlySet<string>) {
    this.#diagnostics = diagnostics;
    this.#defined = defined;
  }

  /** The components that a document refers to, and those that these refer to. */
  neededBy(root: XmlElement): ReadonlySet<XmlElement> {
    const needed = new Set<XmlElement>();
    const visit = (name: SpacedName): void => {
      const component = this.#component(name);
      if (component === undefined || needed.has(component)) return;
      needed.add(component);
      eachReference(component, visit);
    };
    eachReference(root, visit);
    return needed;
  }

  /** The known schemas with these components only. */
  schemasOf(components: ReadonlySet<XmlElement>): readonly XmlElement[] {
    return knownSchemas.flatMap((known) => {
      const root = this.#roots.get(known);
      const content = root?.children.filter((child) => components.has(child)) ?? [];
      return root === undefined || content.length === 0 ? [] : [withContent(root, content)];
    });
  }

  #component(name: SpacedName): XmlElement | undefined {
    const known = byNamespace.get(name.namespace);
    const key = keyOf(name);
    if (known === undefined || this.#defined.has(key)) return undefined;
    if (!this.#roots.has(known)) this.#read(known);
    return this.#components.get(key);
  }

  #read(known: KnownSchema): void {
    const root = parseXml(known.schema, known.namespace, this.#diagnostics);
    if (root === undefined) throw new Error(`The known schema of ${known.namespace} can't be read.`);
    this.#roots.set(known, root);
    for (const component of root.children) {
      const key = keyOfComponent(component, known.namespace);
      if (key !== undefined) this.#components.set(key, component);
    }
  }
}
