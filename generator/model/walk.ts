// Walks over the model: which types a message or a type reaches.
import type {
  AttributeUse,
  ComplexType,
  ElementDeclaration,
  ElementParticle,
  Message,
  Operation,
  Particle,
  Type,
} from "./model.js";

/** The types that stand directly in a type: base, members, items. */
export function directTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "complex":
      return [
        ...(type.base ? [type.base] : []),
        ...(type.simpleContent ? [type.simpleContent] : []),
        ...elementParticles(type.content).flatMap(({ element }) => [
          element.type,
          ...(element.substitutes ?? []).map((substitute) => substitute.type),
        ]),
        ...type.attributes.flatMap((attribute) => [
          attribute.type,
          ...(attribute.arrayType?.item ? [attribute.arrayType.item] : []),
        ]),
      ];
    case "restriction":
      return [type.base];
    case "list":
      return [type.item];
    case "union":
      return type.members;
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

/** The elements that an operation sends and receives: bodies, header blocks and what faults hold. */
export function messageElements(operation: Operation): readonly ElementDeclaration[] {
  return [
    ...messagesOf(operation).flatMap(({ body, headers }) => [body, ...headers]),
    ...faultElements(operation),
  ];
}

/** The input, and the output unless the operation is one-way. */
export function messagesOf({ input, output }: Operation): readonly Message[] {
  return output === undefined ? [input] : [input, output];
}

/** What faults of an operation can hold, in their detail or in the header beside them; each element once. */
export function faultElements({ faults, headerFaults }: Operation): readonly ElementDeclaration[] {
  return [...new Set([...faults.map(({ element }) => element), ...headerFaults])];
}

/** The elements of a content model, however deep in its groups they are, in document order. */
export function elementParticles(particles: readonly Particle[]): readonly ElementParticle[] {
  return particles.flatMap((particle) => {
    if (particle.kind === "element") return particle;
    return particle.kind === "any" ? [] : elementParticles(particle.particles);
  });
}

/** A complex type and those that it extends, the one that extends none first, in the order of the wire; each once, even in a circle. */
function extended(type: ComplexType): readonly ComplexType[] {
  const types = new Set([type]);
  for (const { derivation, base } of types)
    if (derivation === "extension" && base !== undefined) types.add(base);
  return [...types].reverse();
}

/** The content of a complex type with that of the types it extends first, in the order of the wire. */
export function allContent(type: ComplexType): readonly Particle[] {
  return extended(type).flatMap(({ content }) => content);
}

/** The elements in all of a complex type's content. */
export function allMembers(type: ComplexType): readonly ElementParticle[] {
  return elementParticles(allContent(type));
}

/** The attributes of a complex type with those of the types it extends first. */
export function allAttributes(type: ComplexType): readonly AttributeUse[] {
  return extended(type).flatMap(({ attributes }) => attributes);
}
