// Checks what shows only along a chain of derivation: circles, lists of lists, values that the base doesn't have.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import type { ComplexType, ListType, RestrictionType, Type, UnionType } from "./model.js";
import { isText } from "./simple-types.js";

export type Derived = ComplexType | RestrictionType | ListType | UnionType;

/** Reports what is wrong with the derivation of these types. */
export function checkDerivation(types: readonly Derived[], diagnostics: Diagnostics): void {
  const lists = new Set<Type>();
  /** The values that a simple type allows, where it or a base enumerates them. */
  const values = new Map<Type, ReadonlySet<string>>();
  const sorted = basesFirst(types, diagnostics);
  if (sorted === undefined) return;
  for (const type of sorted) {
    if (type.kind === "list") {
      if (lists.has(type.item)) diagnostics.report(schema.listOfLists(), type.origin);
      lists.add(type);
    } else if (type.kind === "union") {
      if (type.members.some((member) => lists.has(member))) lists.add(type);
    } else if (type.kind === "restriction") {
      if (lists.has(type.base)) lists.add(type);
      const allowed = allowedValues(type, values.get(type.base), diagnostics);
      if (allowed !== undefined) values.set(type, allowed);
    }
  }
}

/** Those of a type, of which those are reported that its base doesn't allow. */
function allowedValues(
  { base, facets: { enumeration } }: RestrictionType,
  allowed: ReadonlySet<string> | undefined,
  diagnostics: Diagnostics,
): ReadonlySet<string> | undefined {
  if (enumeration.length === 0) return allowed;
  // Other values than texts can be written in several ways.
  if (!isText(base)) return undefined;
  for (const { value, origin } of enumeration) {
    if (allowed?.has(value) === false) diagnostics.report(schema.notInBase(value), origin);
  }
  return new Set(enumeration.map(({ value }) => value));
}

/** The types in an order in which each comes after what it is made from. Undefined where there is a circle; each is reported once. */
function basesFirst(types: readonly Derived[], diagnostics: Diagnostics): readonly Derived[] | undefined {
  let isCircular = false;
  const sorted = new Set<Derived>();
  const open = new Set<Derived>();
  // A stack of its own, for a chain may be long; each type is on it a second time when its bases are done.
  const stack = types.toReversed();
  for (let type = stack.pop(); type !== undefined; type = stack.pop()) {
    if (sorted.has(type)) continue;
    if (open.delete(type)) {
      sorted.add(type);
      continue;
    }
    open.add(type);
    stack.push(type);
    for (const base of basesOf(type)) {
      if (open.has(base)) {
        isCircular = true;
        diagnostics.report(schema.circular(), base.origin);
      } else if (!sorted.has(base)) stack.push(base);
    }
  }
  return isCircular ? undefined : [...sorted];
}

/** What a type is made from, but for built-in types. */
function basesOf(type: Derived): readonly Derived[] {
  switch (type.kind) {
    case "complex":
      return type.base ? [type.base] : [];
    case "restriction":
      return isDerived(type.base) ? [type.base] : [];
    case "list":
      return isDerived(type.item) ? [type.item] : [];
    case "union":
      return type.members.flatMap((member) => (isDerived(member) ? member : []));
  }
}

function isDerived(type: Type): type is Derived {
  return type.kind !== "builtin" && type.kind !== "any";
}
