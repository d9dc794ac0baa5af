// Links simple types to what they restrict, list and unite.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import { anySimpleType } from "./builtins.js";
import type { Reference } from "./declarations.js";
import { settledFacets } from "./enumerations.js";
import type { ListType, RestrictionType, SimpleType, Type, UnionType } from "./model.js";
import type {
  FacetsDeclaration,
  ListDeclaration,
  RestrictionDeclaration,
  SimpleTypeDeclaration,
  SimpleTypeUse,
  UnionDeclaration,
} from "./schema-declarations.js";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A restriction whose values are settled when its base is linked. */
export interface OpenRestriction {
  readonly type: Mutable<RestrictionType>;
  readonly stated: FacetsDeclaration;
}

/** What resolving a type needs of what is around it. */
export interface Surroundings {
  readonly named: (reference: Reference) => Type | undefined;
  /** Puts off what may lead back to the type in hand. */
  readonly later: (fill: () => void) => void;
  readonly diagnostics: Diagnostics;
}

export class SimpleTypeResolver {
  readonly #around: Surroundings;
  /** Registered before what they are made from is resolved, so that a type may lead back to itself, which is an error. */
  readonly #types = new Map<SimpleTypeDeclaration, Exclude<SimpleType, { kind: "builtin" }>>();
  readonly #restrictions: OpenRestriction[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** All types that were asked for. */
  get all(): readonly Exclude<SimpleType, { kind: "builtin" }>[] {
    return [...this.#types.values()];
  }

  type(declared: SimpleTypeDeclaration): SimpleType {
    const known = this.#types.get(declared);
    if (known !== undefined) return known;
    const type = this.#newType(declared);
    this.#types.set(declared, type);
    return type;
  }

  /** `xs:anySimpleType` where it isn't a simple type, which is reported. */
  use(use: SimpleTypeUse): SimpleType {
    if ("kind" in use) return this.type(use);
    const type = this.#around.named(use);
    if (type?.kind !== "complex" && type?.kind !== "any") return type ?? anySimpleType;
    this.#around.diagnostics.report(schema.wrongKind(use.name, "complex", "a simple one"), use.origin);
    return anySimpleType;
  }

  /** Settles the values of restrictions, these and its own, once all bases are linked. */
  settle(others: readonly OpenRestriction[]): void {
    for (const { type, stated } of [...this.#restrictions.splice(0), ...others]) {
      type.facets = settledFacets(type.base, stated);
    }
  }

  #newType(declared: SimpleTypeDeclaration): RestrictionType | ListType | UnionType {
    switch (declared.kind) {
      case "restriction":
        return this.#restriction(declared);
      case "list":
        return this.#list(declared);
      case "union":
        return this.#union(declared);
    }
  }

  #restriction(declared: RestrictionDeclaration): RestrictionType {
    const { name, constraints, origin, documentation } = declared;
    const type: Mutable<RestrictionType> = {
      kind: "restriction",
      name,
      base: anySimpleType,
      facets: { enumeration: [], constraints },
      origin,
      documentation,
    };
    this.#restrictions.push({ type, stated: declared });
    this.#around.later(() => {
      type.base = this.use(declared.base);
    });
    return type;
  }

  #list(declared: ListDeclaration): ListType {
    const { name, origin, documentation } = declared;
    const type: Mutable<ListType> = { kind: "list", name, item: anySimpleType, origin, documentation };
    this.#around.later(() => {
      type.item = this.use(declared.item);
    });
    return type;
  }

  #union(declared: UnionDeclaration): UnionType {
    const { name, origin, documentation } = declared;
    const type: Mutable<UnionType> = { kind: "union", name, members: [], origin, documentation };
    this.#around.later(() => {
      type.members = declared.members.map((member) => this.use(member));
    });
    return type;
  }
}
