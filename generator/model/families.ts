// Families of types: which elements can hold a type that is derived from the declared one, so that the wire has to say which.
import { classifier } from "./classify.js";
import { groupBy } from "./group-by.js";
import type { ComplexType, Contract, DerivationMethod, NamedType, Type } from "./model.js";
import { elementParticles, messageElements, reachable } from "./walk.js";

type NamedComplexType = ComplexType & NamedType;

export interface Families {
  /** What an element of the type can hold: the type itself, unless it is abstract, and those derived from it; empty where that is no choice. */
  membersOf(type: Type): readonly NamedComplexType[];
  /** Is the type a member of a family, so that its values carry its name? */
  isTagged(type: Type): boolean;
  /**
   * The name that values of the type carry, if it is a member of a family: its local one, but `{namespace}local` for the second of that
   * name in a family.
   */
  tagOf(type: Type): string | undefined;
}

/** The families of a contract: of each type that others are derived from and that some element has. */
export function families(contract: Contract): Families {
  const classify = classifier(contract);
  const complex = contract.schemas.flatMap((schema) =>
    schema.types.filter((type): type is NamedComplexType => type.kind === "complex"),
  );
  const derived = groupBy(complex, (type) => type.base);
  const messages = contract.services.flatMap(({ operations }) => operations.flatMap(messageElements));
  const members = [...reachable([...messages.map(({ type }) => type), ...complex])].flatMap((type) =>
    type.kind === "complex"
      ? elementParticles(type.content).flatMap(({ element }) => [element, ...(element.substitutes ?? [])])
      : [],
  );
  const used = new Set([...messages, ...members].map((element) => element.type));

  const families = new Map<Type, readonly NamedComplexType[]>();
  const withDerived = (
    type: NamedComplexType,
    block: readonly DerivationMethod[],
  ): readonly NamedComplexType[] => {
    const all: NamedComplexType[] = [];
    // No recursion: a chain of types may be long.
    const stack = [type];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      all.push(one);
      const more = derived.get(one) ?? [];
      stack.push(
        ...more.filter(({ derivation }) => derivation === undefined || !block.includes(derivation)).reverse(),
      );
    }
    return all.filter((one) => !one.abstract);
  };
  for (const type of complex) {
    if (!used.has(type) || !derived.has(type) || classify(type).kind !== "structure") continue;
    const members = withDerived(type, type.block ?? []);
    if (members.some((member) => member !== type)) families.set(type, members);
  }
  const tagged = new Set<Type>([...families].flatMap(([type, members]) => [type, ...members]));
  const seconds = new Set<Type>(
    [...families.values()].flatMap((members) =>
      [...groupBy(members, ({ name }) => name.local).values()].flatMap(([, ...others]) => others),
    ),
  );
  return {
    membersOf: (type) => families.get(type) ?? [],
    isTagged: (type) => tagged.has(type),
    tagOf: (type) => {
      if (!tagged.has(type) || type.name === undefined) return undefined;
      const { namespace, local } = type.name;
      return seconds.has(type) ? `{${namespace}}${local}` : local;
    },
  };
}
