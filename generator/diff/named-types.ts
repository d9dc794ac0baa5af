// Compares the named types of two contracts.
import type { ComplexType, NamedType } from "../model/model.js";
import { ComplexTypes, type Told } from "./complex.js";
import { contentOf, inheritedContent } from "./content.js";
import { nameOf, type Comparison, type Place } from "./comparison.js";
import { chainOf } from "./members.js";
import type { Side } from "./side.js";
import { compareSimple } from "./simple.js";

export function compareTypes(comparison: Comparison, complexTypes: ComplexTypes): void {
  const { old, now, pairs } = comparison;
  for (const type of pairs.removed) {
    const place = placeOf(comparison, old, type);
    const isUsed = place.directions.length > 0;
    comparison.report(place, {
      kind: "removed",
      subject: "type",
      old: kindOf(type),
      caller: [!isUsed ? "unused" : comparison.isInPlace(type) ? "in-place" : "gone"],
      wire: ["not-on-the-wire"],
    });
  }
  for (const type of pairs.added) {
    // Old messages don't hold it; the services are those that do now.
    const place = { ...placeOf(comparison, now, type), directions: [] };
    comparison.report(place, {
      kind: "added",
      subject: "type",
      new: kindOf(type),
      caller: ["new-name"],
      wire: ["not-on-the-wire"],
    });
  }
  for (const [before, after] of pairs.all) comparePair(comparison, complexTypes, before, after);
}

function comparePair(
  comparison: Comparison,
  complexTypes: ComplexTypes,
  old: NamedType,
  now: NamedType,
): void {
  const place: Place = {
    ...placeOf(comparison, comparison.old, old),
    namespace: now.name.namespace,
    ...(comparison.namespaces.isSame(old.name, now.name) ? {} : { movedFrom: old.name.namespace }),
  };
  if (place.movedFrom !== undefined) reportMoved(comparison, place, old, now);
  if (old.kind === "builtin" || now.kind === "builtin") return;
  comparison.document(place.path, old.documentation, now.documentation);
  if (old.kind === "complex" && now.kind === "complex") {
    complexTypes.compare(place, old, now);
  } else if (old.kind !== "complex" && now.kind !== "complex") {
    compareSimple(comparison, place, old, now);
  } else {
    const before = { typing: comparison.oldTypings.definition(old), nil: false };
    const after = { typing: comparison.newTypings.definition(now), nil: false };
    comparison.report(place, {
      kind: "changed",
      subject: "type",
      property: "kind",
      old: kindOf(old),
      new: kindOf(now),
      caller: comparison.inCode(place, before, after, "other-type"),
      wire: comparison.onWire(place, () => "other-content"),
    });
  }
}

/** To another namespace, and its members with it where they are qualified. */
function reportMoved(comparison: Comparison, place: Place, old: NamedType, now: NamedType): void {
  const isTagged = comparison.old.families.isTagged(old);
  const isQualified =
    old.kind === "complex" &&
    contentOf(old).some(({ element }) => element.name.namespace === old.name.namespace);
  comparison.report(place, {
    kind: "moved",
    subject: "type",
    property: "namespace",
    old: old.name.namespace,
    new: now.name.namespace,
    caller: ["not-in-types"],
    wire: comparison.onWire(place, (direction) => {
      if (isQualified) return "other-namespace";
      if (isTagged) return direction === "request" ? "type-refused" : "type-unknown";
      return "same-content";
    }),
  });
}

/** Types of one local name in several namespaces are told apart by these. */
function placeOf({ old, now }: Comparison, side: Side, type: NamedType): Place {
  const { local, namespace } = type.name;
  const isShared = [old, now].some(({ names }) => names.isShared(local));
  return {
    path: isShared ? `{${namespace}}${local}` : local,
    namespace,
    isNamed: true,
    ...side.usages.of(type),
  };
}

function kindOf(type: NamedType): string {
  switch (type.kind) {
    case "complex":
      return `complex type${type.base === undefined ? "" : ` extending ${nameOf(type.base)}`}`;
    case "restriction":
      return type.facets.enumeration.length > 0
        ? `enumeration of ${type.facets.enumeration.length} values`
        : `restriction of ${nameOf(type.base)}`;
    case "list":
      return `list of ${nameOf(type.item)}`;
    case "union":
      return `union of ${type.members.map(nameOf).join(", ")}`;
    case "builtin":
      return "built-in type";
    default:
      return type satisfies never;
  }
}

/** Which members went from a type to its base, or the other way. */
export function movedMembers({ pairs }: Comparison): Told {
  const added = new Map<ComplexType, Set<string>>();
  const removed = new Map<ComplexType, Set<string>>();
  for (const [old, now] of pairs.all) {
    if (old.kind !== "complex" || now.kind !== "complex") continue;
    const [before, after] = [ownNames(old), ownNames(now)];
    const [oldBase, newBase] = [inheritedNames(old), inheritedNames(now)];
    for (const name of before) {
      if (!after.has(name) && newBase.has(name) && !oldBase.has(name)) tell(added, now, name);
    }
    for (const name of after) {
      if (!before.has(name) && oldBase.has(name) && !newBase.has(name)) tell(removed, old, name);
    }
  }
  return { added, removed };
}

function tell(told: Map<ComplexType, Set<string>>, type: ComplexType, name: string): void {
  const holder = chainOf(type)
    .slice(1)
    .find((base) => ownNames(base).has(name));
  if (holder !== undefined) told.set(holder, (told.get(holder) ?? new Set()).add(name));
}

function ownNames(type: ComplexType): ReadonlySet<string> {
  return new Set(contentOf(type).map(({ element }) => element.name.local));
}

function inheritedNames(type: ComplexType): ReadonlySet<string> {
  return new Set(inheritedContent(type).map(({ element }) => element.name.local));
}
