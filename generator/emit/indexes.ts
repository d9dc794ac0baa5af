// The `index.ts` files: what users import from.
import { faultsOf } from "../model/faults.js";
import { identifier } from "../model/identifiers.js";
import type { NamedType } from "../model/model.js";
import type { Names, NamespaceModule, ServiceModule } from "../model/names.js";
import { isEnumeration, isFlags } from "../model/simple-types.js";
import type { Emission } from "./emission.js";
import { setClient } from "./set.js";
import type { ExportStatement, Specifier, Statement } from "./statement.js";

/** Of a service: messages and client flat, the operations and what their faults hold as namespaces. */
export function serviceIndex({ options }: Emission, { operations }: ServiceModule): readonly Statement[] {
  const extension = options.importExtension;
  const hasFaults = operations.some(({ operation }) => faultsOf(operation) !== undefined);
  return [
    exported(`./client.${extension}`),
    exported(`./messages.${extension}`),
    exported(`./operations.${extension}`, { as: "operations" }),
    ...(hasFaults ? [exported(`./faults.${extension}`, { as: "faults" })] : []),
  ];
}

/** How users reach what is exported: by its name, or by the name of its module. */
export interface ExportNames {
  /** Is the type of that name exported under it? Else it is had from its namespace's module only. */
  readonly isFlat: (name: string) => boolean;
  /** What the module of a folder is exported as. */
  readonly moduleName: (folder: string) => string;
}

/** `runtimeNames` are what the runtime's index exports. */
export function exportNames(names: Names, runtimeNames: ReadonlySet<string>): ExportNames {
  const clients = new Set(names.services.map(({ client }) => client));
  /** An `export * as` of a name that the runtime has would hide the runtime's. */
  const moduleName = (folder: string): string => {
    const name = identifier(folder);
    return runtimeNames.has(name) ? `${name}_` : name;
  };
  const folders = new Set([...names.services, ...names.namespaces].map(({ folder }) => moduleName(folder)));
  const isSet = names.services.length > 1;
  const isFlat = (name: string): boolean =>
    !names.isShared(name) &&
    !(isSet && name === setClient) &&
    !runtimeNames.has(name) &&
    !clients.has(name) &&
    !folders.has(name);
  return { isFlat, moduleName };
}

/**
 * Of the whole: clients and named types flat, services as namespaces. Where the runtime or another namespace has a type's name, too, the type is had from
 * its own namespace, which is then exported as a whole. `runtimeNames` are what the runtime's index exports.
 */
export function rootIndex(
  { names, options, families }: Emission,
  runtimeFiles: readonly string[],
  runtimeNames: ReadonlySet<string>,
): readonly Statement[] {
  const extension = options.importExtension;
  const { isFlat: own, moduleName } = exportNames(names, runtimeNames);
  const isSet = names.services.length > 1;
  const isValue = (type: NamedType): boolean =>
    isFlags(type) || (type.kind !== "complex" && type.kind !== "list" && isEnumeration(type));
  const typesOf = ({ folder, types, substitutionGroups }: NamespaceModule): readonly Statement[] => {
    const from = `./${folder}/types.${extension}`;
    const ofTypes = types.flatMap((type) => [
      { name: names.typeName(type), value: isValue(type) },
      ...(families.membersOf(type).length > 0 ? [{ name: names.familyName(type), value: false }] : []),
    ]);
    const named = [...ofTypes, ...substitutionGroups.map(({ name }) => ({ name, value: false }))];
    if (named.every(({ name }) => own(name))) return [exported(from)];
    const listed = named.filter(({ name }) => own(name));
    const values = listed.filter(({ value }) => value).map(({ name }) => ({ name, typeOnly: false }));
    const typesOnly = listed.filter(({ value }) => !value).map(({ name }) => ({ name, typeOnly: true }));
    return [
      ...(listed.length === 0 ? [] : [exported(from, { named: [...values, ...typesOnly] })]),
      // For those that the list lacks.
      exported(from, { as: moduleName(folder) }),
    ];
  };
  const service = ({ folder, client }: ServiceModule): readonly Statement[] => [
    exported(`./${folder}/client.${extension}`, { named: [{ name: client, typeOnly: false }] }),
    exported(`./${folder}/index.${extension}`, { as: moduleName(folder) }),
  ];
  return [
    ...runtimeFiles.map((file) => exported(`./runtime/${file}.${extension}`)),
    ...names.namespaces.flatMap(typesOf),
    ...(isSet ? [exported(`./client.${extension}`)] : []),
    ...names.services.flatMap(service),
  ];
}

function exported(
  from: string,
  what: { readonly as?: string; readonly named?: readonly Specifier[] } = {},
): ExportStatement {
  return { kind: "export", from, ...what };
}
