// Checks what shows only along a chain of derivation: circles, members stated twice, values that the base doesn't have.
import { elementParticles } from "./walk.js";
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import type { ComplexType, ListType, Origin, RestrictionType, Type } from "./model.js";

export type Derived = ComplexType | RestrictionType | ListType;

/** Reports what is wrong with the derivation of these types. */
export function checkDerivation(types: readonly Derived[], diagnostics: Diagnostics): void {
  const derived = new Map<Type, Derived[]>();
  const roots: Derived[] = [];
  for (const type of types) {
    const parent = parentOf(type);
    if (parent === undefined) roots.push(type);
    else if (derived.has(parent)) derived.get(parent)?.push(type);
    else derived.set(parent, [type]);
  }
  const walk = new Walk(derived, diagnostics);
  for (const root of roots) walk.from(root);
  reportCircles(types, walk.visited, diagnostics);
}

/** What a type is made from; undefined where that is nothing or a built-in type. */
function parentOf(type: Derived): Derived | undefined {
  const parent = type.kind === "list" ? type.item : type.base;
  return parent?.kind === "builtin" || parent?.kind === "union" ? undefined : parent;
}

/** Goes from bases to what is derived from them; keeps a stack of its own, for a chain may be long. */
class Walk {
  readonly visited = new Set<Derived>();
  readonly #derived: ReadonlyMap<Type, readonly Derived[]>;
  readonly #diagnostics: Diagnostics;
  /** The members of the type in hand and of its bases. */
  readonly #members = new Map<string, Origin>();
  /** The values that a simple type allows, where it or a base enumerates them. */
  readonly #values = new Map<Type, ReadonlySet<string>>();
  readonly #lists = new Set<Type>();

  constructor(derived: ReadonlyMap<Type, readonly Derived[]>, diagnostics: Diagnostics) {
    this.#derived = derived;
    this.#diagnostics = diagnostics;
  }

  from(root: Derived): void {
    const open: (Derived | readonly string[])[] = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!("kind" in next)) {
        for (const member of next) this.#members.delete(member);
        continue;
      }
      this.visited.add(next);
      if (next.kind === "complex") open.push(this.#enterMembers(next));
      else if (next.kind === "list") this.#checkItem(next);
      else this.#checkValues(next);
      open.push(...(this.#derived.get(next) ?? []));
    }
  }

  #enterMembers(type: ComplexType): readonly string[] {
    const entered: string[] = [];
    for (const { element } of elementParticles(type.content)) {
      const key = `{${element.name.namespace}}${element.name.local}`;
      const first = this.#members.get(key);
      if (first === undefined) {
        this.#members.set(key, element.origin);
        entered.push(key);
      } else {
        this.#diagnostics.report(schema.memberTwice(element.name, first), element.origin);
      }
    }
    return entered;
  }

  #checkItem(type: ListType): void {
    this.#lists.add(type);
    if (!this.#lists.has(type.item)) return;
    this.#diagnostics.report(schema.listOfLists(), type.origin);
  }

  #checkValues(type: RestrictionType): void {
    if (this.#lists.has(type.base)) this.#lists.add(type);
    const allowed = this.#values.get(type.base);
    const { enumeration } = type.facets;
    for (const { value, origin } of allowed === undefined ? [] : enumeration) {
      if (allowed?.has(value) === false) this.#diagnostics.report(schema.notInBase(value), origin);
    }
    const values = enumeration.length === 0 ? allowed : new Set(enumeration.map(({ value }) => value));
    if (values !== undefined) this.#values.set(type, values);
  }
}

/** A type that no walk from a root reaches leads into a circle; each circle is reported once. */
function reportCircles(types: readonly Derived[], visited: Set<Derived>, diagnostics: Diagnostics): void {
  for (const start of types) {
    const chain = new Set<Derived>();
    let type: Derived | undefined = start;
    while (type !== undefined && !visited.has(type)) {
      visited.add(type);
      chain.add(type);
      type = parentOf(type);
    }
    if (type !== undefined && chain.has(type)) diagnostics.report(schema.circular(), type.origin);
  }
}
