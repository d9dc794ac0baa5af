// Compares simple types: what they are made from, their values, their facets.
import { groupBy } from "../model/group-by.js";
import {
  isNamed,
  type EnumerationValue,
  type ListType,
  type RestrictionType,
  type SimpleType,
  type UnionType,
} from "../model/model.js";
import { isEnumeration } from "../model/simple-types.js";
import type { Comparison, Place } from "./comparison.js";
import { nameOf, within } from "./comparison.js";
import type { CallerRule, WireRule } from "./rules.js";
import { facetWire, simpleWire } from "./wire-simple.js";

type StatedType = RestrictionType | ListType | UnionType;

/** Two simple types of the same place, neither of them built in. */
export function compareSimple(comparison: Comparison, place: Place, old: StatedType, now: StatedType): void {
  if (old.kind === "list" && now.kind === "list") {
    compareMadeFrom(comparison, place, "item type", [old, old.item], [now, now.item]);
  } else if (old.kind === "restriction" && now.kind === "restriction") {
    compareMadeFrom(comparison, place, "base", [old, old.base], [now, now.base]);
    compareValues(comparison, place, old, now);
    compareFacets(comparison, place, old, now);
  } else if (old.kind === "union" && now.kind === "union" && old.members.length === now.members.length) {
    for (const [index, member] of old.members.entries())
      compareMadeFrom(comparison, place, "member type", [old, member], [now, now.members[index] ?? member]);
  } else {
    const property = "derivation";
    reportMadeFrom(comparison, place, property, [old, old], [now, now], old.kind, now.kind);
  }
}

type WithPart<T> = readonly [type: T, part: SimpleType];

function compareMadeFrom(
  comparison: Comparison,
  place: Place,
  property: string,
  [old, oldPart]: WithPart<StatedType>,
  [now, newPart]: WithPart<StatedType>,
): void {
  if (comparison.pairs.isSame(oldPart, newPart)) return;
  if (isAnonymous(oldPart) && isAnonymous(newPart)) {
    compareSimple(comparison, place, oldPart, newPart);
    return;
  }
  reportMadeFrom(
    comparison,
    place,
    property,
    [old, oldPart],
    [now, newPart],
    nameOf(oldPart),
    nameOf(newPart),
  );
}

function reportMadeFrom(
  comparison: Comparison,
  place: Place,
  property: string,
  [old, oldPart]: WithPart<StatedType>,
  [now, newPart]: WithPart<StatedType>,
  before: string,
  after: string,
): void {
  comparison.report(place, {
    kind: "changed",
    subject: "type",
    property,
    old: before,
    new: after,
    caller: isEnumeration(old) && isEnumeration(now) ? ["same-type"] : inCode(comparison, place, old, now),
    wire: comparison.onWire(place, (direction) =>
      direction === "request"
        ? simpleWire(oldPart, newPart, direction)
        : simpleWire(newPart, oldPart, direction),
    ),
  });
}

function isAnonymous(type: SimpleType): type is StatedType {
  return type.kind !== "builtin" && !isNamed(type);
}

/** The whole of both types. */
function inCode(
  comparison: Comparison,
  place: Place,
  old: StatedType,
  now: StatedType,
): readonly [CallerRule] {
  const before = { typing: comparison.oldTypings.definition(old), nil: false };
  const after = { typing: comparison.newTypings.definition(now), nil: false };
  return comparison.inCode(place, before, after, "other-type");
}

/** The values of an enumeration. Their order says nothing. */
function compareValues(
  comparison: Comparison,
  place: Place,
  old: RestrictionType,
  now: RestrictionType,
): void {
  const before = new Map(old.facets.enumeration.map((each) => [each.value, each]));
  const after = new Map(now.facets.enumeration.map((each) => [each.value, each]));
  const isNamedEnumeration = place.isNamed && isEnumeration(old) && isEnumeration(now);
  const report = (
    kind: "added" | "removed",
    value: string,
    caller: CallerRule | undefined,
    rules: Readonly<Record<"request" | "response", WireRule>>,
  ): void => {
    const isListed = before.size > 0 && after.size > 0;
    comparison.report(valuePlace(place, value), {
      kind,
      subject: "value",
      caller: caller === undefined ? inCode(comparison, place, old, now) : [caller],
      wire: comparison.onWire(place, (direction) => {
        if (isListed) return rules[direction];
        return direction === "request" ? simpleWire(old, now, direction) : simpleWire(now, old, direction);
      }),
    });
  };
  const isUsed = place.directions.length > 0;
  for (const value of before.keys()) {
    if (after.has(value)) continue;
    const caller = isUsed && isEnumeration(old) && place.isNamed ? "gone" : undefined;
    report("removed", value, caller, { request: "value-refused", response: "all-allowed" });
  }
  for (const [value, stated] of after) {
    const known = before.get(value);
    if (known !== undefined) {
      compareValue(comparison, valuePlace(place, value), known, stated);
      continue;
    }
    const isRead = place.directions.includes("response");
    const caller = isRead ? "new-value-read" : isUsed ? "new-name" : "unused";
    report("added", value, isNamedEnumeration ? caller : undefined, {
      request: "all-allowed",
      response: "value-unknown",
    });
  }
}

function compareValue(
  comparison: Comparison,
  place: Place,
  old: EnumerationValue,
  now: EnumerationValue,
): void {
  comparison.document(place.path, old.documentation, now.documentation);
  if (old.number === now.number) return;
  comparison.report(place, {
    kind: "changed",
    subject: "value",
    property: "number",
    old: old.number,
    new: now.number,
    caller: ["not-in-types"],
    wire: ["not-on-the-wire"],
  });
}

/** Values may hold anything; what isn't a name is quoted. */
function valuePlace(place: Place, value: string): Place {
  return within(place, /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(value) ? value : JSON.stringify(value));
}

function compareFacets(
  comparison: Comparison,
  place: Place,
  old: RestrictionType,
  now: RestrictionType,
): void {
  const [before, after] = [old, now].map(({ facets }) => groupBy(facets.constraints, ({ facet }) => facet));
  for (const facet of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const values = (each: typeof before): string | undefined =>
      each
        ?.get(facet)
        ?.map(({ value }) => value)
        .join(" | ");
    const [was, is] = [values(before), values(after)];
    if (was === is) continue;
    comparison.report(place, {
      kind: "changed",
      subject: "type",
      property: facet,
      old: was,
      new: is,
      caller: ["not-in-types"],
      wire: comparison.onWire(place, (direction) => facetWire(facet, was, is, direction)),
    });
  }
}
