// What follows for the generated TypeScript as a whole: names by which it exports things, and which types are a family.
import { setClient } from "../emit/set.js";
import type { NamedType } from "../model/model.js";
import type { ServiceModule } from "../model/names.js";
import type { Comparison, Finding, Place } from "./comparison.js";
import { directions, type ServicePair } from "./headers.js";
import type { CallerRule, WireRule } from "./rules.js";

export function compareOutputs(comparison: Comparison, services: readonly ServicePair[]): void {
  compareSet(comparison);
  compareRuntime(comparison);
  for (const [old, now] of services) compareService(comparison, old, now);
  for (const [old, now] of comparison.pairs.all) {
    const place: Place = {
      path: old.name.local,
      namespace: now.name.namespace,
      isNamed: true,
      ...comparison.old.usages.of(old),
    };
    if (place.directions.length === 0) continue;
    if (!comparison.isInPlace(old)) {
      compareExport(comparison, place, comparison.old.access(old), comparison.now.access(now));
    }
    compareFamily(comparison, place, old, now);
  }
}

function report(
  comparison: Comparison,
  place: Place,
  finding: Omit<Finding, "kind" | "subject" | "wire"> & Partial<Pick<Finding, "wire">>,
): void {
  comparison.report(place, { kind: "changed", subject: "output", wire: ["not-on-the-wire"], ...finding });
}

/** One class for all services is there where there are several. */
function compareSet(comparison: Comparison): void {
  const { old, now } = comparison;
  if (old.names.services.length < 2 || now.names.services.length > 1) return;
  const place = { path: setClient, isNamed: true, directions: [], services: [] };
  report(comparison, place, { property: "class", old: setClient, caller: ["gone"] });
}

/** What the runtime has for contracts of a kind, such as NetServer's sessions, is exported for these only. */
function compareRuntime(comparison: Comparison): void {
  const { old, now } = comparison;
  for (const module of old.adapters) {
    if (now.adapters.includes(module)) continue;
    const place = { path: `runtime/${module}`, isNamed: true, directions, services: [] };
    report(comparison, place, { property: "module", old: module, caller: ["gone"] });
  }
}

function compareService(comparison: Comparison, old: ServiceModule, now: ServiceModule): void {
  const place: Place = {
    path: old.title,
    isNamed: true,
    directions,
    services: [old.title],
  };
  const names = [
    ["class", old.client, now.client],
    ["module", comparison.old.exports.moduleName(old.folder), comparison.now.exports.moduleName(now.folder)],
    ...(comparison.old.names.services.length > 1 ? ([["property", old.title, now.title]] as const) : []),
  ] as const;
  for (const [property, was, is] of names) {
    if (was !== is) report(comparison, place, { property, old: was, new: is, caller: ["other-name"] });
  }
  const after = new Map(now.operations.map((each) => [each.operation.name, each]));
  for (const before of old.operations) {
    const same = after.get(before.operation.name);
    if (same === undefined) continue;
    const at = { ...place, path: `${old.title}.${before.operation.name}` };
    for (const property of ["constant", "method", "request", "response"] as const) {
      const [was, is] = [before[property], same[property]];
      if (was !== is) report(comparison, at, { property, old: was, new: is, caller: ["other-name"] });
    }
  }
}

function compareExport(
  comparison: Comparison,
  place: Place,
  old: string | undefined,
  now: string | undefined,
): void {
  if (old === undefined || old === now) return;
  report(comparison, place, {
    property: "name",
    old,
    new: now,
    caller: [now === undefined ? "gone" : "other-name"],
  });
}

function compareFamily(comparison: Comparison, place: Place, old: NamedType, now: NamedType): void {
  const [before, after] = [comparison.old.families.membersOf(old), comparison.now.families.membersOf(now)];
  const found = new Set<NamedType>(after);
  const kept = new Set(before.map((type) => comparison.pairs.all.get(type)));
  const added = after.filter((type) => !kept.has(type));
  const removed = before.filter((type) => {
    const pair = comparison.pairs.all.get(type);
    return pair === undefined || !found.has(pair);
  });
  const [wasTagged, isTagged] = [
    comparison.old.families.isTagged(old),
    comparison.now.families.isTagged(now),
  ];
  if (wasTagged !== isTagged) {
    const caller: CallerRule = isTagged
      ? place.directions.includes("request")
        ? "tag-needed"
        : "still-fits"
      : "tag-gone";
    report(comparison, place, {
      property: "$type",
      old: tag(wasTagged),
      new: tag(isTagged),
      caller: [caller],
    });
  }
  if (before.length > 0 && after.length > 0) {
    compareExport(comparison, place, comparison.old.familyAccess(old), comparison.now.familyAccess(now));
  }
  if (added.length === 0 && removed.length === 0) return;
  const elements: Place = { ...place, ...comparison.old.usages.ofElements(old) };
  const isFirst = before.length === 0;
  const isRead = elements.directions.includes("response");
  const isWritten = elements.directions.includes("request");
  const rules: CallerRule[] = ["still-fits"];
  if (isRead && added.length > 0) rules.push(isFirst ? "family-read" : "new-type-read");
  if (removed.length > 0 && elements.directions.length > 0) rules.push("gone");
  const [first = "still-fits", ...others] = rules;
  report(comparison, elements, {
    property: "family",
    old: namesOf(before),
    new: namesOf(after),
    caller: [first, ...others],
    wire: comparison.onWire(elements, (direction): WireRule => {
      if (direction === "request") return removed.length > 0 ? "type-refused" : "all-allowed";
      if (added.length === 0) return "all-allowed";
      if (!isFirst) return "type-unknown";
      return isWritten ? "sent-as-base" : "read-as-base";
    }),
  });
}

function tag(isTagged: boolean): string {
  return isTagged ? "required" : "none";
}

function namesOf(types: readonly NamedType[]): string {
  return types.length === 0 ? "none" : types.map(({ name }) => name.local).join(" | ");
}
