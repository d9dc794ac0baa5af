// Walks over the model: which types a message or a type reaches.
import type { ComplexType, ElementDeclaration, Operation, Type } from "./model.js";

/** The types that stand directly in a type: base, members, items. */
export function directTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "complex":
      return [...(type.base ? [type.base] : []), ...type.content.map(({ element }) => element.type)];
    case "restriction":
      return [type.base];
    case "list":
      return [type.item];
    case "builtin":
    case "any":
      return [];
    default:
      return type satisfies never;
  }
}

/**
 * Every type that can be reached from `roots`, themselves included, in the order of a walk in document order. `beyond` are those to which
 * a type leads though they don't stand in it.
 */
export function reachable(
  roots: Iterable<Type>,
  beyond: (type: Type) => readonly Type[] = () => [],
): Set<Type> {
  const seen = new Set<Type>();
  const stack = [...roots].reverse();
  for (let type = stack.pop(); type !== undefined; type = stack.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    stack.push(...[...directTypes(type), ...beyond(type)].reverse());
  }
  return seen;
}

/** The elements that an operation sends and receives: bodies and header blocks. */
export function messageElements({ input, output }: Operation): readonly ElementDeclaration[] {
  return [input.body, ...input.headers, output.body, ...output.headers];
}

/** A complex type's members with those of its bases first, in the order of the wire. */
export function allMembers(type: ComplexType): ComplexType["content"] {
  return type.base === undefined ? type.content : [...allMembers(type.base), ...type.content];
}
