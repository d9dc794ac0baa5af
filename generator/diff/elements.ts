// Compares the global elements that are neither a body nor a header block, such as those of faults; what those are is told with their operations.
import { faultElements, messagesOf } from "../model/walk.js";
import type { Contract, ElementDeclaration } from "../model/model.js";
import type { Comparison, Place } from "./comparison.js";
import { nameOf } from "./comparison.js";
import type { ComplexTypes } from "./complex.js";

export function compareElements(comparison: Comparison, complexTypes: ComplexTypes): void {
  const { old, now, namespaces } = comparison;
  const { members } = complexTypes;
  const key = ({ name }: ElementDeclaration): string => namespaces.key(name);
  const used = ({ services }: Contract): ReadonlySet<string> =>
    new Set(
      services
        .flatMap(({ operations }) => operations.flatMap(messagesOf))
        .flatMap(({ body, headers }) => [body, ...headers].map(key)),
    );
  const [usedBefore, usedNow] = [used(old.contract), used(now.contract)];
  const faults = new Set(
    old.contract.services.flatMap(({ operations }) => operations.flatMap(faultElements).map(key)),
  );
  const isFault = (element: ElementDeclaration): boolean => faults.has(key(element));
  const placeOf = (element: ElementDeclaration): Place => ({
    path: `element ${element.name.local}`,
    namespace: element.name.namespace,
    isNamed: false,
    directions: isFault(element) ? ["response"] : [],
    services: [],
  });
  const before = byKey(old.contract, key);
  const after = byKey(now.contract, key);
  for (const [name, element] of before) {
    const same = after.get(name);
    if (usedBefore.has(name) || (same !== undefined && usedNow.has(name))) continue;
    const place = placeOf(same ?? element);
    if (same === undefined) {
      comparison.report(place, {
        kind: "removed",
        subject: "element",
        old: nameOf(element.type),
        caller: [isFault(element) ? "gone" : "unused"],
        wire: [isFault(element) ? "allowed-absence" : "unused"],
      });
      continue;
    }
    comparison.document(place.path, element.documentation, same.documentation);
    members.compareElements(place, "element", element, same, undefined);
    complexTypes.compareInPlace(place, element.type, same.type);
  }
  for (const [name, element] of after) {
    if (before.has(name) || usedNow.has(name)) continue;
    comparison.report(placeOf(element), {
      kind: "added",
      subject: "element",
      new: nameOf(element.type),
      caller: ["unused"],
      wire: ["unused"],
    });
  }
}

function byKey(
  { schemas }: Contract,
  key: (element: ElementDeclaration) => string,
): ReadonlyMap<string, ElementDeclaration> {
  return new Map(schemas.flatMap(({ elements }) => elements.map((element) => [key(element), element])));
}
