// Which messages hold a type, and in which direction: what changes in it means something else to those who send it and those who read it.
import { compare } from "../compare.js";
import { groupBy } from "../model/group-by.js";
import { directTypes, faultElements } from "../model/walk.js";
import type { ComplexType, Contract, ElementDeclaration, Type } from "../model/model.js";
import type { Names } from "../model/names.js";
import type { Direction } from "./change.js";

export interface Usage {
  /** Of the messages that hold it. */
  readonly directions: readonly Direction[];
  /** By their titles, sorted. */
  readonly services: readonly string[];
}

export const unused: Usage = { directions: [], services: [] };

export interface Usages {
  of(type: Type): Usage;
  /** As the type of an element, not only as what another type extends. */
  ofElements(type: Type): Usage;
  header(name: ElementDeclaration): Usage;
}

type Uses = Map<string, Set<Direction>>;

/** Walks a contract from its messages; where a type stands, so can those that extend it. */
export function usagesOf(contract: Contract, { services }: Names): Usages {
  const complex = contract.schemas.flatMap(({ types }) => types.filter((type) => type.kind === "complex"));
  const derived = groupBy(complex, (type) => type.base);
  const types = new Map<Type, Uses>();
  const elements = new Map<Type, Uses>();
  const headers = new Map<string, Uses>();
  for (const { title, operations } of services) {
    for (const direction of ["request", "response"] as const) {
      const messages = operations.flatMap(({ operation: { input, output } }) =>
        direction === "request" ? input : (output ?? []),
      );
      const blocks = messages.flatMap((message) => message.headers);
      for (const block of blocks) add(headers, keyOf(block), title, direction);
      const faults =
        direction === "request" ? [] : operations.flatMap(({ operation }) => faultElements(operation));
      const bodies = messages.map(({ body }) => body);
      const roots = [...bodies, ...blocks, ...faults].map(({ type }) => type);
      const held = walk(roots, derived);
      for (const type of held.all) add(types, type, title, direction);
      for (const type of held.ofElements) add(elements, type, title, direction);
    }
  }
  return {
    of: (type) => usage(types.get(type)),
    ofElements: (type) => usage(elements.get(type)),
    header: (block) => usage(headers.get(keyOf(block))),
  };
}

function add<Key>(map: Map<Key, Uses>, key: Key, service: string, direction: Direction): void {
  const uses: Uses = map.get(key) ?? new Map<string, Set<Direction>>();
  map.set(key, uses.set(service, (uses.get(service) ?? new Set()).add(direction)));
}

function usage(uses: Uses | undefined): Usage {
  if (uses === undefined) return unused;
  const directions = new Set([...uses.values()].flatMap((each) => [...each]));
  return {
    directions: (["request", "response"] as const).filter((each) => directions.has(each)),
    services: [...uses.keys()].sort(compare),
  };
}

function keyOf({ name }: ElementDeclaration): string {
  return `${name.local} ${name.namespace}`;
}

/** A base is held by what extends it, but only an element of the base's type can hold others that extend it. */
function walk(
  roots: readonly Type[],
  derived: ReadonlyMap<Type | undefined, readonly Type[]>,
): { readonly all: ReadonlySet<Type>; readonly ofElements: ReadonlySet<Type> } {
  const all = new Set<Type>();
  const ofElements = new Set<Type>();
  const stack = roots.map((type) => ({ type, isOfElement: true }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { type, isOfElement } = next;
    const isNew = !all.has(type);
    all.add(type);
    if (isOfElement && !ofElements.has(type)) {
      ofElements.add(type);
      for (const other of derived.get(type) ?? []) stack.push({ type: other, isOfElement: true });
    }
    if (!isNew) continue;
    const base = baseOf(type);
    for (const inner of directTypes(type)) stack.push({ type: inner, isOfElement: inner !== base });
  }
  return { all, ofElements };
}

function baseOf(type: Type): ComplexType | undefined {
  return type.kind === "complex" ? type.base : undefined;
}
