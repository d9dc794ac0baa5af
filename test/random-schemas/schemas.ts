// The two schemas of a random contract while they grow: their global components, and what all of them share.
import type { Random } from "./random.js";

/** A namespace with its prefix, which is the same in schemas and in messages. */
export interface Namespace {
  readonly uri: string;
  readonly prefix: string;
  /** Of `elementFormDefault` and `attributeFormDefault`. */
  readonly qualifiedElements: boolean;
  readonly qualifiedAttributes: boolean;
}

export class Schemas {
  readonly random: Random;
  readonly namespaces: readonly [Namespace, Namespace];
  readonly #components = new Map<Namespace, string[]>();
  #count = 0;

  constructor(random: Random) {
    this.random = random;
    const namespace = (prefix: string): Namespace => ({
      uri: `urn:random:${prefix}`,
      prefix,
      qualifiedElements: random.chance(60),
      qualifiedAttributes: random.chance(20),
    });
    this.namespaces = [namespace("a"), namespace("b")];
  }

  /** A name that nothing else has. */
  name(stem: string): string {
    return `${stem}${this.#count++}`;
  }

  namespace(): Namespace {
    return this.random.pick(this.namespaces);
  }

  add(namespace: Namespace, component: string): void {
    this.#components.set(namespace, [...(this.#components.get(namespace) ?? []), component]);
  }

  /** The `xs:schema` of a namespace; `location` says where the other one is, for those who load it from there. */
  text(namespace: Namespace, location?: (namespace: Namespace) => string): string {
    const form = (isQualified: boolean): string => (isQualified ? "qualified" : "unqualified");
    const imports = this.namespaces
      .filter((other) => other !== namespace)
      .map((other) => {
        const schemaLocation = location === undefined ? "" : ` schemaLocation="${location(other)}"`;
        return `<xs:import namespace="${other.uri}"${schemaLocation}/>`;
      });
    return [
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${this.declarations()} targetNamespace="${namespace.uri}"`,
      ` elementFormDefault="${form(namespace.qualifiedElements)}" attributeFormDefault="${form(namespace.qualifiedAttributes)}">`,
      ...imports,
      ...(this.#components.get(namespace) ?? []),
      "</xs:schema>",
    ].join("\n");
  }

  declarations(): string {
    return this.namespaces.map(({ prefix, uri }) => ` xmlns:${prefix}="${uri}"`).join("");
  }
}

/** ` minOccurs="…" maxOccurs="…"`, as far as they aren't 1. */
export function occurs(minOccurs: number, maxOccurs: number): string {
  const most = maxOccurs === Infinity ? "unbounded" : String(maxOccurs);
  return (
    (minOccurs === 1 ? "" : ` minOccurs="${minOccurs}"`) + (maxOccurs === 1 ? "" : ` maxOccurs="${most}"`)
  );
}
