// What is true of a type by what it states and by what is true of its base, found without recursion: a chain of types may be long.
import type { ComplexType } from "./model.js";

/** Finds it once for each type, bases first. `find` is given what was found for the base, where `baseOf` tells one. */
export function alongBases<Fact>(
  baseOf: (type: ComplexType) => ComplexType | undefined,
  find: (type: ComplexType, ofBase: Fact | undefined) => Fact,
): (type: ComplexType) => Fact {
  const known = new WeakMap<ComplexType, { readonly fact: Fact }>();
  const found = (type: ComplexType, ofBase: Fact | undefined): Fact => {
    const fact = find(type, ofBase);
    known.set(type, { fact });
    return fact;
  };
  return (type) => {
    const before = known.get(type);
    if (before !== undefined) return before.fact;
    let base = baseOf(type);
    if (base === undefined) return found(type, undefined);
    const bases = new Set<ComplexType>();
    // A circle is an error that is reported elsewhere.
    while (base !== undefined && !known.has(base) && !bases.has(base)) {
      bases.add(base);
      base = baseOf(base);
    }
    let ofBase = base && known.get(base)?.fact;
    for (const open of [...bases].reverse()) ofBase = found(open, ofBase);
    return found(type, ofBase);
  };
}
