// A seeded walk from an element of the contract to a message: every member in its place, with values that vary.
import type { ComplexType, ElementDeclaration, SimpleType, Type } from "../../../generator/model/model.js";
import { allMembers } from "../../../generator/model/walk.js";
import type { SampleElement } from "../../../generator/sample/tree.js";
import type { Random } from "../../random-schemas/random.js";
import { textOf } from "./values.js";

export interface Walk {
  readonly random: Random;
  /** How many items the outermost array has. */
  readonly items: number;
  /** How often a type may stand within itself. */
  readonly depth: number;
  /** Instead of a value made up; `undefined` where there is none. */
  readonly value?: (name: string, type: SimpleType) => string | undefined;
}

/** The message's tree. Members that may be nil are so now and then, and where a type would stand within itself too often. */
export function walk(
  element: ElementDeclaration,
  rules: Walk,
  ancestors: readonly Type[] = [],
): SampleElement {
  const { name, type, nillable } = element;
  const made = { name, type, xsiType: undefined, nil: false, text: "", attributes: [], children: [] };
  const within = ancestors.filter((ancestor) => ancestor === type).length;
  const isLast = within >= rules.depth;
  const isNil =
    nillable && (isLast || (within === 0 && rules.random.chance(nilChance(name.local, ancestors))));
  if (isNil) return { ...made, nil: true };
  if (type.kind === "any") throw new Error(`${name.local} is of any type`);
  if (type.kind !== "complex") {
    return { ...made, text: rules.value?.(name.local, type) ?? textOf(name.local, type, rules.random) };
  }
  return { ...made, children: children(type, rules, [...ancestors, type]) };
}

/** In a hundred. The outermost elements are what the message is about; rights are told where they are asked for. */
function nilChance(name: string, ancestors: readonly Type[]): number {
  if (ancestors.length < 3 || name === "Key") return 0;
  return name === "TableRight" || name === "FieldProperties" ? 97 : 15;
}

function children(type: ComplexType, rules: Walk, ancestors: readonly Type[]): readonly SampleElement[] {
  const isOutermost = ancestors.length === 2;
  return allMembers(type).flatMap(({ element, maxOccurs }) => {
    const { random, items } = rules;
    const count = maxOccurs === 1 ? 1 : isOutermost ? items : random.between(0, Math.min(maxOccurs, 3));
    return random.times(count, () => walk(element, rules, ancestors));
  });
}
