// The comparison from end to end: two contracts to what differs between them.
import { compare } from "../compare.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Contract } from "../model/model.js";
import type { Change, Difference, Subject } from "./change.js";
import { Comparison } from "./comparison.js";
import { ComplexTypes } from "./complex.js";
import { compareElements } from "./elements.js";
import { directions } from "./headers.js";
import { compareTypes, movedMembers } from "./named-types.js";
import { pairNamespaces } from "./namespaces.js";
import { compareOutputs } from "./outputs.js";
import { pairTypes } from "./pairs.js";
import { Services, pairServices } from "./services.js";
import { sideOf, type Side } from "./side.js";
import { Typings } from "./typing.js";
import { Wire } from "./wire.js";

/** How the contracts differ; undefined where no client can be generated from one of them, which is reported. */
export async function diff(
  old: Contract,
  now: Contract,
  diagnostics: Diagnostics,
): Promise<Difference | undefined> {
  const sides = { old: await sideOf(old, diagnostics), now: await sideOf(now, diagnostics) };
  if (diagnostics.hasErrors) return undefined;
  const comparison = comparisonOf(sides);
  const complexTypes = new ComplexTypes(comparison, movedMembers(comparison));
  const services = pairServices(comparison);
  reportNamespaces(comparison);
  new Services(comparison, complexTypes).compare(services);
  compareElements(comparison, complexTypes);
  compareTypes(comparison, complexTypes);
  compareOutputs(comparison, services);
  const { changes, documentation } = comparison;
  return {
    changes: changes.sort(byPlace),
    documentation: documentation.sort((a, b) => compare(a.path, b.path)),
  };
}

function comparisonOf(sides: { readonly old: Side; readonly now: Side }): Comparison {
  const [old, now] = [sides.old.contract, sides.now.contract];
  const namespaces = pairNamespaces(old, now);
  const pairs = pairTypes(old, now, namespaces);
  const wire = new Wire(sides.old, namespaces, pairs);
  const typings = new Typings(sides.now);
  const meaning = { typings, resolve: pairs.all.get.bind(pairs.all) };
  return new Comparison(
    sides,
    { namespaces, pairs, wire },
    { old: new Typings(sides.old, meaning), now: typings },
  );
}

/** A namespace with another name counts once: its types, elements and actions go with it. */
function reportNamespaces(comparison: Comparison): void {
  const { services, schemas } = comparison.old.contract;
  for (const [old, now] of comparison.namespaces.renamed) {
    const isInMessages = schemas.some(({ targetNamespace }) => targetNamespace === old);
    comparison.report(
      {
        path: old,
        isNamed: true,
        directions,
        services: comparison.old.names.services.map(({ title }) => title),
      },
      {
        kind: "moved",
        subject: "namespace",
        old,
        new: now,
        caller: ["not-in-types"],
        wire: [isInMessages && services.length > 0 ? "other-namespace" : "not-on-the-wire"],
      },
    );
  }
}

const subjects: readonly Subject[] = [
  "namespace",
  "service",
  "operation",
  "body",
  "header",
  "element",
  "type",
  "member",
  "value",
  "output",
];

function byPlace(a: Change, b: Change): number {
  return (
    subjects.indexOf(a.subject) - subjects.indexOf(b.subject) ||
    compare(a.path, b.path) ||
    compare(a.namespace ?? "", b.namespace ?? "") ||
    compare(a.kind, b.kind) ||
    compare(a.property ?? "", b.property ?? "")
  );
}
