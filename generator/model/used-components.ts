// Which components the services use: what a message can hold, and what stands in the namespaces of that.
import { faultsOf } from "./faults.js";
import { groupBy } from "./group-by.js";
import {
  isNamed,
  type Contract,
  type ElementDeclaration,
  type NamedType,
  type Origin,
  type Type,
} from "./model.js";
import { isEncodingType } from "./soap-encoding.js";
import { headsOf } from "./substitution-names.js";
import { messageElements, reachable } from "./walk.js";

type StatedType = NamedType & { readonly origin: Origin };

/**
 * The named types of every namespace of which a message can hold a type: all of them, since users may need one that no message
 * shows. Where a type can stand, so can those that extend it. And the elements in them for which others can stand. Both by namespace.
 */
export function usedComponents(contract: Contract): {
  types: ReadonlyMap<string, readonly StatedType[]>;
  heads: ReadonlyMap<string, readonly ElementDeclaration[]>;
} {
  const types = contract.schemas
    .flatMap((schema) => schema.types.filter((type) => type.kind !== "builtin"))
    .filter((type) => !isEncodingType(type));
  const stated = groupBy(types, (type) => type.name.namespace);
  const derived = groupBy(types, (type) => (type.kind === "complex" ? type.base : undefined));
  const operations = contract.services.flatMap((service) => service.operations);
  const messages = operations.flatMap(messageElements).map(({ type }) => type);
  const namespaces = new Set<string>();
  const beyond = (type: Type): readonly Type[] => {
    const others = type.kind === "complex" ? (derived.get(type) ?? []) : [];
    if (!isNamed(type) || type.kind === "builtin" || namespaces.has(type.name.namespace)) return others;
    namespaces.add(type.name.namespace);
    return [...others, ...(stated.get(type.name.namespace) ?? [])];
  };
  const faults = operations.flatMap((operation) => faultsOf(operation) ?? []);
  const all = reachable([...messages, ...faults], beyond);
  const heads = groupBy(headsOf(all), ({ name }) => name.namespace);
  const withTypes = [...stated].filter(([namespace]) => namespaces.has(namespace));
  const without = [...heads.keys()].filter((namespace) => !namespaces.has(namespace));
  return {
    types: new Map([...withTypes, ...without.map((name): [string, StatedType[]] => [name, []])]),
    heads,
  };
}
