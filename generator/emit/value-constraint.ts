// Defaults and fixed values: what an empty element stands for, and with `strict`, which value is allowed.
import { membersOf } from "../model/members.js";
import type { ElementDeclaration, SimpleType, ValueConstraint } from "../model/model.js";
import { isName } from "../model/simple-types.js";
import type { Options } from "../options.js";
import { stringLiteral } from "./literal.js";
import type { Module } from "./module.js";

/** The codec of an element, which stands for a value where it is empty. */
export function constrained(
  module: Module,
  options: Options,
  { type, constraint }: ElementDeclaration,
  codec: string,
): string {
  if (constraint === undefined || constraint.value === "" || type.kind === "any") return codec;
  const value = stringLiteral(constraint.value);
  if (type.kind === "complex") {
    if (membersOf(type).value === undefined) return codec;
    return `${module.runtime("defaults", "defaultedContent")}(${codec}, ${value})`;
  }
  if (isName(type)) return codec;
  const checked = fixedValue(module, options, type, constraint, codec);
  return `${module.runtime("defaults", "defaulted")}(${checked}, ${value})`;
}

/** The codec of values of which the constraint may allow one only. What a name's prefix means is known where it is stated alone. */
export function fixedValue(
  module: Module,
  { strict }: Options,
  type: SimpleType,
  constraint: ValueConstraint | undefined,
  codec: string,
): string {
  if (!strict || constraint?.kind !== "fixed" || isName(type)) return codec;
  return `${module.runtime("facets", "fixed")}(${codec}, ${stringLiteral(constraint.value)})`;
}
