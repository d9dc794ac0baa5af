// Every TypeScript name and folder of the output, decided once, before anything is emitted.
import { compare } from "../compare.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Options } from "../options.js";
import { folderClash, nameClash } from "../problems/naming.js";
import { assignFolders, namespaceSegments } from "./folders.js";
import { groupBy } from "./group-by.js";
import { camelCase, identifiers } from "./identifiers.js";
import { checkLocalNames } from "./local-names.js";
import type { Contract, NamedType, Operation, Origin, QName, Service } from "./model.js";
import { nameSubstitutionGroups, type SubstitutionGroup } from "./substitution-names.js";
import { usedComponents } from "./used-components.js";

/** A namespace that the services use, with all of its named types and the substitution groups of its elements. */
export interface NamespaceModule {
  readonly namespace: string;
  readonly folder: string;
  readonly types: readonly NamedType[];
  readonly substitutionGroups: readonly SubstitutionGroup[];
}

export interface ServiceModule {
  readonly service: Service;
  readonly folder: string;
  /** What an address calls the service: its port type, without the `I` of a .NET interface that the service implements. */
  readonly name: string;
  /** What the service is called by: that name, and where several services have it, the service's own before it. */
  readonly title: string;
  /** `AppointmentClient`. */
  readonly client: string;
  readonly operations: readonly OperationNames[];
}

export interface OperationNames {
  readonly operation: Operation;
  /** Of the operation's constant; `SetSeen`. */
  readonly constant: string;
  /** `SetSeenRequest` and `SetSeenResponse`. */
  readonly request: string;
  readonly response: string;
  /** `SetSeenFaults`. */
  readonly faults: string;
  /** Of the client's method; any text, to be quoted where it is no identifier. */
  readonly method: string;
}

export interface Names {
  readonly namespaces: readonly NamespaceModule[];
  readonly services: readonly ServiceModule[];
  /** What a named type is called in the modules of its namespace. */
  typeName(type: NamedType): string;
  /** What the union of a type and those that extend it is called: `AnyShape` for `Shape`. */
  familyName(type: NamedType): string;
  /** What the choice of the elements that can stand for this one is called. */
  substitutionName(head: QName): string;
  /** The folder of a namespace that is used. */
  folderOf(namespace: string): string;
  /** Is there a type of this name in any namespace? */
  isTypeName(name: string): boolean;
  /** Do types of several namespaces have this name? */
  isShared(name: string): boolean;
}

export function decideNames(contract: Contract, options: Options, diagnostics: Diagnostics): Names {
  const { types: byNamespace, heads } = usedComponents(contract);
  const folders = assignFolders<string | Service>(
    [
      ...[...byNamespace.keys()].map((key) => ({ key, segments: namespaceSegments(key), order: key })),
      ...contract.services.map((key) => ({
        key,
        segments: [key.port, key.name.local, serviceName(key)],
      })),
    ],
    (key, folder) => {
      if (typeof key !== "string") diagnostics.report(folderClash(folder), key.origin);
    },
  );
  const folderOf = (key: string | Service): string => folders.get(key) ?? "";
  checkLocalNames(contract, diagnostics);

  const typeNames = new Map<NamedType, string>();
  const namespaceOf = new Map<string, Set<string>>();
  for (const [namespace, types] of byNamespace) {
    const origins = new Map(types.map((type) => [type.name.local, type.origin]));
    const names = distinct(origins, diagnostics);
    for (const type of types) {
      const name = names.get(type.name.local) ?? type.name.local;
      typeNames.set(type, name);
      namespaceOf.set(name, (namespaceOf.get(name) ?? new Set()).add(namespace));
    }
  }

  const groups = new Map<string, readonly SubstitutionGroup[]>();
  for (const [namespace, elements] of heads) {
    const isOwn = (name: string): boolean => namespaceOf.get(name)?.has(namespace) === true;
    // A type may have a family, too.
    const isTaken = (name: string): boolean => isOwn(name) || isOwn(name.replace(/^Any(.+?)_?$/su, "$1"));
    const named = nameSubstitutionGroups(elements, isTaken, (wanted, got, place) => {
      diagnostics.report(nameClash(wanted, wanted, got), place);
    });
    groups.set(namespace, named);
    for (const { name } of named) namespaceOf.set(name, (namespaceOf.get(name) ?? new Set()).add(namespace));
  }
  const substitutionName = ({ namespace, local }: QName): string =>
    groups.get(namespace)?.find(({ head }) => head.name.local === local)?.name ?? local;

  /** The namespaces that have a type, or a family of types, of that name. */
  const namespacesWith = (name: string): ReadonlySet<string> =>
    new Set([
      ...(namespaceOf.get(name) ?? []),
      ...((name.startsWith("Any") ? namespaceOf.get(name.slice("Any".length)) : undefined) ?? []),
    ]);

  const typeName = (type: NamedType): string => typeNames.get(type) ?? type.name.local;

  // Sorted, so that a document more or less, or in another order, moves no line.
  const namespaces = [...byNamespace].map(([namespace, types]) => ({
    namespace,
    folder: folderOf(namespace),
    types: [...types].sort((a, b) => compare(a.name.local, b.name.local)),
    substitutionGroups: groups.get(namespace) ?? [],
  }));
  const titles = serviceTitles(contract.services);
  const clients = distinct(
    new Map(contract.services.map((service) => [`${titles.get(service) ?? ""}Client`, service.origin])),
    diagnostics,
  );
  const services = contract.services.map((service) =>
    serviceModule(
      service,
      folderOf(service),
      titles.get(service) ?? "",
      clients.get(`${titles.get(service) ?? ""}Client`) ?? "",
      options,
      diagnostics,
    ),
  );
  return {
    namespaces: namespaces.sort((a, b) => compare(a.folder, b.folder)),
    services: services.sort((a, b) => compare(a.folder, b.folder)),
    typeName,
    familyName: (type) => {
      const name = `Any${typeName(type)}`;
      return namespaceOf.has(name) ? `${name}_` : name;
    },
    substitutionName,
    folderOf,
    isTypeName: (name) => namespacesWith(name).size > 0,
    isShared: (name) => namespacesWith(name).size > 1,
  };
}

/** Identifiers for names of one scope; clashes are reported where the name stands. */
function distinct(origins: ReadonlyMap<string, Origin>, diagnostics: Diagnostics): Map<string, string> {
  return identifiers(origins.keys(), (name, wanted, got) => {
    const place = origins.get(name);
    if (place !== undefined) diagnostics.report(nameClash(name, wanted, got), place);
  });
}

/** The port type's, but `Orders` for a service `Orders` with the port type `IOrders`. */
function serviceName({ name, portType }: Service): string {
  return portType.local === `I${name.local}` ? name.local : portType.local;
}

function serviceTitles(services: readonly Service[]): Map<Service, string> {
  const byName = groupBy(services, serviceName);
  const byService = groupBy(services, (service) => `${service.name.local} ${serviceName(service)}`);
  return new Map(
    services.map((service) => {
      const { port, name } = service;
      const own = serviceName(service);
      if (byName.get(own)?.length === 1) return [service, own];
      const alone = byService.get(`${name.local} ${own}`)?.length === 1;
      return [service, [...(alone ? [] : [port]), name.local, own].join("_")];
    }),
  );
}

function serviceModule(
  service: Service,
  folder: string,
  title: string,
  client: string,
  options: Options,
  diagnostics: Diagnostics,
): ServiceModule {
  const origins = new Map(service.operations.map((operation) => [operation.name, operation.origin]));
  const constants = distinct(origins, diagnostics);
  const methods = methodNames(service, options, diagnostics);
  return {
    service,
    folder,
    name: serviceName(service),
    title,
    client,
    // Sorted: a new version of an API lists old operations in another order, too.
    operations: service.operations.toSorted(byName).map((operation) => {
      const constant = constants.get(operation.name) ?? operation.name;
      // A word that TypeScript reserves needs no escape once something follows it.
      const stem = constant === `${operation.name}_` ? operation.name : constant;
      return {
        operation,
        constant,
        request: `${stem}Request`,
        response: `${stem}Response`,
        faults: `${stem}Faults`,
        method: methods.get(operation.name) ?? operation.name,
      };
    }),
  };
}

function byName(a: Operation, b: Operation): number {
  return compare(a.name, b.name);
}

function methodNames(service: Service, options: Options, diagnostics: Diagnostics): Map<string, string> {
  const names = service.operations.map((operation) => operation.name);
  if (options.methodCase === "contract") return new Map(names.map((name) => [name, name]));
  const groups = groupBy(service.operations, (operation) => camelCase(operation.name));
  return new Map(
    [...groups].flatMap(([camel, operations]) => {
      if (operations.length === 1) return operations.map(({ name }) => [name, camel] as const);
      for (const { name, origin } of operations) {
        if (name !== camel) diagnostics.report(nameClash(name, camel, name), origin);
      }
      return operations.map(({ name }) => [name, name] as const);
    }),
  );
}
