// What the substitution groups of a namespace are called in TypeScript: `ShapeElement` for what can stand for the element `shape`.
import { compare } from "../compare.js";
import { identifier } from "./identifiers.js";
import type { ElementDeclaration, Origin, Type } from "./model.js";
import { elementParticles } from "./walk.js";

export interface SubstitutionGroup {
  readonly name: string;
  readonly head: ElementDeclaration;
}

/** The elements in the types for which others can stand; each once. */
export function headsOf(types: Iterable<Type>): readonly ElementDeclaration[] {
  const heads = new Map<string, ElementDeclaration>();
  for (const type of types) {
    if (type.kind !== "complex") continue;
    for (const { element } of elementParticles(type.content)) {
      const { namespace, local } = element.name;
      if (element.substitutes !== undefined) heads.set(`${namespace} ${local}`, element);
    }
  }
  return [...heads.values()];
}

/** `isTaken` says which names the namespace's types have; `clash` is told of those that get another name for it. */
export function nameSubstitutionGroups(
  heads: readonly ElementDeclaration[],
  isTaken: (name: string) => boolean,
  clash: (wanted: string, got: string, place: Origin) => void,
): readonly SubstitutionGroup[] {
  const names = new Set<string>();
  // Sorted, so that a document more or less, or in another order, moves no line.
  const sorted = heads.toSorted((a, b) => compare(a.name.local, b.name.local));
  return sorted.map((head) => {
    const wanted = identifier(`${head.name.local.replace(/^./u, (first) => first.toUpperCase())}Element`);
    let name = wanted;
    while (isTaken(name) || names.has(name)) name += "_";
    if (name !== wanted) clash(wanted, name, head.origin);
    names.add(name);
    return { name, head };
  });
}
