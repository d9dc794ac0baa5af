// Values that the facets of a simple type allow: some that may do, and whether one does.
import type { BuiltinName, ConstrainingFacet, Facets } from "../model/model.js";
import { jsPattern, matchOf } from "./pattern.js";

export interface Restriction {
  /** The facets of each derivation, all of which must hold; those of the type itself first. */
  readonly steps: readonly Facets[];
  /** What is derived from. */
  readonly primitive: BuiltinName | "list";
  /** The plainest value of that. */
  readonly plain: string;
}

/** Longer samples are none. */
const longest = 1000;

/** Values to try, the plainest first. */
export function candidates(restriction: Restriction): readonly string[] {
  const { steps, plain } = restriction;
  const [enumeration] = steps.map((facets) => facets.enumeration).filter((values) => values.length > 0);
  if (enumeration !== undefined) return enumeration.map(({ value }) => value);
  const patterns = valuesOf(restriction, "pattern").flatMap((pattern) => matchOf(pattern, longest) ?? []);
  return [plain, ...bounds(restriction), ...lengths(restriction), ...patterns];
}

/** Is the value one of the type? What is not understood is taken to hold. */
export function isAllowed(text: string, { steps, primitive }: Restriction): boolean {
  return steps.every(({ enumeration, constraints }) => {
    const of = (facet: ConstrainingFacet): string[] =>
      constraints.filter((constraint) => constraint.facet === facet).map(({ value }) => value);
    // The patterns of one derivation are alternatives.
    const patterns = of("pattern").map(jsPattern);
    const length = lengthOf(text, primitive);
    const value = orderOf(text);
    return (
      (enumeration.length === 0 || enumeration.some((one) => one.value === text)) &&
      (patterns.length === 0 || patterns.some((pattern) => pattern?.test(text) === true)) &&
      of("length").every((bound) => length === Number(bound)) &&
      of("minLength").every((bound) => length >= Number(bound)) &&
      of("maxLength").every((bound) => length <= Number(bound)) &&
      // Negated, so that what has no order passes.
      of("minInclusive").every((bound) => !(value < orderOf(bound))) &&
      of("minExclusive").every((bound) => !(value <= orderOf(bound))) &&
      of("maxInclusive").every((bound) => !(value > orderOf(bound))) &&
      of("maxExclusive").every((bound) => !(value >= orderOf(bound)))
    );
  });
}

function valuesOf({ steps }: Restriction, ...facets: readonly ConstrainingFacet[]): readonly string[] {
  return steps.flatMap(({ constraints }) =>
    constraints.filter(({ facet }) => facets.includes(facet)).map(({ value }) => value),
  );
}

/** The bounds, what is next to them, and what is between them. */
function bounds(restriction: Restriction): readonly string[] {
  const lower = valuesOf(restriction, "minInclusive", "minExclusive");
  const upper = valuesOf(restriction, "maxInclusive", "maxExclusive");
  const next = [...lower.map((bound) => Number(bound) + 1), ...upper.map((bound) => Number(bound) - 1)];
  const between = lower.flatMap((low) => upper.map((high) => (Number(low) + Number(high)) / 2));
  const numbers = [...next, ...between].filter((value) => Number.isFinite(value));
  return [...lower, ...upper, ...numbers.map(String)];
}

/** Values of the lengths that facets name. */
function lengths(restriction: Restriction): readonly string[] {
  const named = valuesOf(restriction, "length", "minLength").map(Number);
  return named.filter((length) => length <= longest).map((length) => ofLength(length, restriction));
}

function ofLength(length: number, { primitive, plain }: Restriction): string {
  if (primitive === "hexBinary") return "00".repeat(length);
  if (primitive === "base64Binary") return Buffer.alloc(length).toString("base64");
  if (isList(primitive)) return Array.from({ length }, () => plain).join(" ");
  return "x".repeat(length);
}

/** As the facet `length` counts: octets, items or characters. */
function lengthOf(text: string, primitive: Restriction["primitive"]): number {
  if (primitive === "hexBinary") return text.length / 2;
  if (primitive === "base64Binary") return Buffer.from(text, "base64").length;
  if (isList(primitive)) return text.split(" ").filter((word) => word !== "").length;
  return Array.from(text).length;
}

function isList(primitive: Restriction["primitive"]): boolean {
  return ["list", "NMTOKENS", "IDREFS", "ENTITIES"].includes(primitive);
}

/** A number by which values can be compared; `NaN` where there is none. */
function orderOf(text: string): number {
  return /^[-+\d.eE]+$/.test(text) && text.lastIndexOf("-") <= 0 ? Number(text) : Date.parse(text);
}
