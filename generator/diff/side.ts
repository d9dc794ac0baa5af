// One of the two contracts with all that the generator decides about it.
import type { Diagnostics } from "../diagnostics.js";
import { emissionOf, type Emission } from "../emit/emission.js";
import { exportNames, type ExportNames } from "../emit/indexes.js";
import type { Contract, NamedType, Type } from "../model/model.js";
import { decideNames } from "../model/names.js";
import { messageElements, reachable } from "../model/walk.js";
import { defaults } from "../options.js";
import { runtimeFiles } from "../runtime-files.js";
import { usagesOf, type Usages } from "./usage.js";

export interface Side extends Emission {
  readonly contract: Contract;
  /** All types, anonymous ones among them. */
  readonly types: ReadonlySet<Type>;
  readonly usages: Usages;
  readonly exports: ExportNames;
  /** The modules of the runtime that the index exports for contracts of a kind, such as NetServer's. */
  readonly adapters: readonly string[];
  /** How a named type is written by who imports the index, as in `Link` or `shop.Link`; undefined where the output doesn't have it. */
  access(type: NamedType): string | undefined;
  /** The same for the union of the types of its family. */
  familyAccess(type: NamedType): string | undefined;
}

/** What is wrong with the names is reported. */
export async function sideOf(contract: Contract, diagnostics: Diagnostics): Promise<Side> {
  const names = decideNames(contract, defaults, diagnostics);
  const emission = emissionOf(contract, names, defaults);
  const named = contract.schemas.flatMap((schema) => schema.types);
  const messages = contract.services.flatMap(({ operations }) => operations.flatMap(messageElements));
  const types = reachable([...named, ...messages.map(({ type }) => type)]);
  const used = new Set([...types].some(({ kind }) => kind === "any") ? ["any-type"] : []);
  const runtime = await runtimeFiles(contract, defaults, used);
  const exports = exportNames(names, runtime.names);
  const folders = new Map(names.namespaces.map(({ namespace, folder }) => [namespace, folder]));
  const access = ({ name: { namespace } }: NamedType, name: string): string | undefined => {
    const folder = folders.get(namespace);
    if (folder === undefined) return undefined;
    return exports.isFlat(name) ? name : `${exports.moduleName(folder)}.${name}`;
  };
  return {
    ...emission,
    contract,
    types,
    usages: usagesOf(contract, names),
    exports,
    // What an xs:anyType brings along is told with it.
    adapters: runtime.exported.filter((module) => module !== "any-type"),
    access: (type) => access(type, names.typeName(type)),
    familyAccess: (type) => access(type, names.familyName(type)),
  };
}
