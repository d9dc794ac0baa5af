// The components that several WSDLs state: one of each, as long as all statements of it agree.
import { describe, firstDifference } from "./describe.js";
import type { QName } from "./model.js";
import type { GlobalDeclaration } from "./schema-declarations.js";
import type { Symbols } from "./symbols.js";

/** Two statements of one component that don't agree. */
export interface Disagreement<T extends GlobalDeclaration> {
  readonly first: T;
  readonly other: T;
  /** How they differ: a line of the first and one of the other. */
  readonly difference: readonly [string, string];
}

export interface Shared<T extends GlobalDeclaration> {
  /** The first statement of each component. */
  readonly all: readonly T[];
  readonly get: (name: QName) => T | undefined;
  readonly disagreements: readonly Disagreement<T>[];
}

/** `documents` are the tables of the WSDLs, in order. */
export function share<T extends GlobalDeclaration>(documents: readonly Symbols<T>[]): Shared<T> {
  const firsts = new Map<string, T>();
  const descriptions = new Map<T, readonly string[]>();
  const disagreements: Disagreement<T>[] = [];
  for (const other of documents.flatMap((symbols) => [...symbols.values()])) {
    const key = keyOf(other.name);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, other);
    if (first === undefined || first === other) continue;
    const description = descriptions.get(first) ?? describe(first);
    descriptions.set(first, description);
    const difference = firstDifference(description, describe(other));
    if (difference !== undefined) disagreements.push({ first, other, difference });
  }
  return { all: [...firsts.values()], get: (name) => firsts.get(keyOf(name)), disagreements };
}

function keyOf({ namespace, local }: QName): string {
  return `${local} ${namespace}`;
}
