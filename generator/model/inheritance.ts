// What complex types have of their bases: restrictions the attributes that are left, both kinds text and mixed content.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import { anySimpleType } from "./builtins.js";
import { attributeKey, type Attributes } from "./resolve-attributes.js";
import type { AnyType, ComplexType, SimpleType, Wildcard } from "./model.js";
import type { Mutable, OpenRestriction } from "./resolve-simple-types.js";
import type { ComplexTypeDeclaration, SimpleContentDeclaration } from "./schema-declarations.js";
import { allAttributes } from "./walk.js";
import { union, unlessEmpty } from "./wildcards.js";

/** A complex type whose content is linked, but that has nothing of its base yet. */
export interface Heir {
  readonly type: Mutable<ComplexType>;
  readonly declared: ComplexTypeDeclaration;
  readonly own: Attributes;
  /** What it is derived from, if that isn't a complex type. */
  readonly simpleBase: SimpleType | AnyType | undefined;
  /** In its simple content. */
  readonly innerType: SimpleType | undefined;
}

export class Inheritance {
  readonly #diagnostics: Diagnostics;
  readonly #open = new Map<ComplexType, Heir>();
  /** Of each type that is done, with those of the types it extends. */
  readonly #wildcards = new Map<ComplexType, Wildcard | undefined>();
  /** The types that simple content makes. */
  readonly #made: OpenRestriction[] = [];

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  add(heir: Heir): void {
    this.#open.set(heir.type, heir);
  }

  /** Bequeaths to all that were added, bases first; what was made for them on the way. */
  settle(): readonly OpenRestriction[] {
    for (const { type } of this.#open.values()) {
      const chain: Heir[] = [];
      for (let heir = this.#open.get(type); heir !== undefined;) {
        this.#open.delete(heir.type);
        chain.push(heir);
        heir = heir.type.base && this.#open.get(heir.type.base);
      }
      for (const heir of chain.reverse()) this.#inherit(heir);
    }
    return this.#made.splice(0);
  }

  #inherit(heir: Heir): void {
    const { type, declared, own } = heir;
    const { base } = type;
    type.attributes = own.uses;
    type.anyAttribute = unlessEmpty(own.wildcard);
    if (declared.simpleContent !== undefined) type.simpleContent = this.#text(heir, declared.simpleContent);
    if (heir.simpleBase?.kind === "any") extendAnything(heir);
    else if (base !== undefined && type.derivation === "restriction") restrict(type, base, own);
    else if (base !== undefined) this.#extend(type, base, own);
    if (type.simpleContent !== undefined) type.mixed = false;
    const inherited = type.derivation === "extension" ? base && this.#wildcards.get(base) : undefined;
    this.#wildcards.set(type, type.anyAttribute ?? inherited);
  }

  #extend(type: Mutable<ComplexType>, base: ComplexType, own: Attributes): void {
    if (own.uses.length > 0) {
      const inherited = new Set(allAttributes(base).map(({ name }) => attributeKey(name)));
      type.attributes = own.uses.filter(({ name }) => !inherited.has(attributeKey(name)));
    }
    if (type.anyAttribute !== undefined)
      type.anyAttribute = union(type.anyAttribute, this.#wildcards.get(base));
    if (base.mixed === true) type.mixed = true;
    type.simpleContent ??= base.simpleContent;
  }

  /** The text of a type with simple content. */
  #text(heir: Heir, stated: SimpleContentDeclaration): SimpleType | undefined {
    const { declared, innerType, simpleBase, type } = heir;
    const inherited = simpleBase?.kind === "any" ? undefined : (simpleBase ?? type.base?.simpleContent);
    const base = innerType ?? inherited;
    if (base === undefined) {
      const reference = declared.base;
      // A base that doesn't exist is reported where it is looked for.
      if (reference !== undefined && (simpleBase ?? type.base) !== undefined) {
        this.#diagnostics.report(schema.noSimpleContent(reference.name), stated.origin);
      }
      return anySimpleType;
    }
    const { enumeration, constraints, origin } = stated;
    if (enumeration.length === 0 && constraints.length === 0) return base;
    const made: OpenRestriction["type"] = {
      kind: "restriction",
      base,
      facets: { enumeration: [], constraints },
      origin,
    };
    this.#made.push({ type: made, stated });
    return made;
  }
}

/** A restriction states all of its content, but of the base's attributes only those that change. */
function restrict(type: Mutable<ComplexType>, base: ComplexType, own: Attributes): void {
  const stated = new Map(own.uses.map((use) => [attributeKey(use.name), use]));
  const prohibited = new Set(own.prohibited.map(attributeKey));
  const inherited = allAttributes(base).filter(({ name }) => !prohibited.has(attributeKey(name)));
  const known = new Set(inherited.map(({ name }) => attributeKey(name)));
  type.attributes = [
    ...inherited.map((use) => stated.get(attributeKey(use.name)) ?? use),
    ...own.uses.filter(({ name }) => !known.has(attributeKey(name))),
  ];
}

/** What extends `xs:anyType` has all that it allows, what restricts it nothing. */
function extendAnything({ type, declared }: Heir): void {
  if (declared.derivation !== "extension" || declared.simpleContent !== undefined) return;
  const wildcard = { namespaces: "any", origin: declared.origin } as const;
  type.content = [{ kind: "any", ...wildcard, minOccurs: 0, maxOccurs: Infinity }, ...type.content];
  type.anyAttribute = wildcard;
  type.mixed = true;
}
