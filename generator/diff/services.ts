// Compares services: ports, operations and bodies.
import { groupBy } from "../model/group-by.js";
import type { ElementDeclaration, Message } from "../model/model.js";
import { isNamed } from "../model/model.js";
import type { OperationNames, ServiceModule } from "../model/names.js";
import type { Direction } from "./change.js";
import { expanded, type Comparison, type Place } from "./comparison.js";
import type { ComplexTypes } from "./complex.js";
import { directions, Headers, messageOf, type ServicePair } from "./headers.js";
import type { Members, Rules } from "./members.js";

/** Services by their port types and ports, then, as these may have got other names, by what they are called by. */
export function pairServices({ old, now, namespaces }: Comparison): readonly ServicePair[] {
  const left = new Set(now.names.services);
  const pairs: ServicePair[] = [];
  const pairBy = (key: (module: ServiceModule) => string): void => {
    const byKey = groupBy(left, key);
    for (const module of old.names.services) {
      if (pairs.some(([paired]) => paired === module)) continue;
      const [found] = byKey.get(key(module)) ?? [];
      if (found === undefined || !left.delete(found)) continue;
      pairs.push([module, found]);
    }
  };
  pairBy(({ service }) =>
    [namespaces.key(service.portType), namespaces.key(service.name), service.port].join(" "),
  );
  pairBy(({ service }) => `${namespaces.key(service.portType)} ${service.name.local}`);
  pairBy(({ title }) => title);
  return pairs;
}

export class Services {
  readonly #comparison: Comparison;
  readonly #complexTypes: ComplexTypes;
  readonly #members: Members;
  readonly #headers: Headers;

  constructor(comparison: Comparison, complexTypes: ComplexTypes) {
    this.#comparison = comparison;
    this.#complexTypes = complexTypes;
    this.#members = complexTypes.members;
    this.#headers = new Headers(comparison, complexTypes);
  }

  compare(pairs: readonly ServicePair[]): void {
    const { old, now } = this.#comparison;
    for (const module of old.names.services) {
      if (!pairs.some(([before]) => before === module)) this.#reportService("removed", module);
    }
    for (const module of now.names.services) {
      if (!pairs.some(([, after]) => after === module)) this.#reportService("added", module);
    }
    for (const [before, after] of pairs) this.#compareService(before, after);
    this.#headers.compareElements(pairs);
  }

  #reportService(kind: "added" | "removed", module: ServiceModule): void {
    const count = `${module.operations.length} operation${module.operations.length === 1 ? "" : "s"}`;
    const isRemoved = kind === "removed";
    this.#comparison.report(servicePlace(module, isRemoved ? directions : []), {
      kind,
      subject: "service",
      ...(isRemoved ? { old: count } : { new: count }),
      caller: [isRemoved ? "gone" : "new-name"],
      wire: [isRemoved ? "no-operation" : "not-called"],
    });
  }

  #compareService(old: ServiceModule, now: ServiceModule): void {
    const comparison = this.#comparison;
    const place = servicePlace(old, directions);
    const [before, after] = [old.service, now.service];
    comparison.document(place.path, before.documentation, after.documentation);
    if (before.address !== after.address) {
      const isGone = after.address === undefined;
      comparison.report(place, {
        kind: "changed",
        subject: "service",
        property: "address",
        old: before.address,
        new: after.address,
        caller: [isGone ? "gone" : before.address === undefined ? "new-name" : "same-type"],
        wire: ["session-decides"],
      });
    }
    if (before.soapVersion !== after.soapVersion) {
      comparison.report(place, {
        kind: "changed",
        subject: "service",
        property: "SOAP version",
        old: before.soapVersion,
        new: after.soapVersion,
        caller: ["not-in-types"],
        wire: [after.offersSoap12 && before.soapVersion === "1.2" ? "session-decides" : "other-envelope"],
      });
    }
    const names = [
      ["port type", expanded(before.portType), expanded(after.portType), before.portType, after.portType],
      ["name", expanded(before.name), expanded(after.name), before.name, after.name],
    ] as const;
    for (const [property, was, is, oldName, newName] of names) {
      if (comparison.namespaces.isSame(oldName, newName)) continue;
      this.#reportName(place, property, was, is);
    }
    if (before.port !== after.port) this.#reportName(place, "port", before.port, after.port);
    this.#compareOperations(old, now);
  }

  /** What the output calls a service by is compared on its own. */
  #reportName(place: Place, property: string, old: string, now: string): void {
    this.#comparison.report(place, {
      kind: "changed",
      subject: "service",
      property,
      old,
      new: now,
      caller: ["not-in-types"],
      wire: ["not-on-the-wire"],
    });
  }

  #compareOperations(old: ServiceModule, now: ServiceModule): void {
    const comparison = this.#comparison;
    const before = new Map(old.operations.map((each) => [each.operation.name, each]));
    const after = new Map(now.operations.map((each) => [each.operation.name, each]));
    for (const name of before.keys()) {
      if (after.has(name)) continue;
      comparison.report(operationPlace(old, name, directions), {
        kind: "removed",
        subject: "operation",
        caller: ["gone"],
        wire: ["no-operation"],
      });
    }
    for (const [name, operation] of after) {
      const same = before.get(name);
      if (same !== undefined) {
        this.#compareOperation(old, now, same, operation);
        continue;
      }
      comparison.report(operationPlace(old, name, []), {
        kind: "added",
        subject: "operation",
        caller: ["new-name"],
        wire: ["not-called"],
      });
    }
  }

  #compareOperation(
    old: ServiceModule,
    now: ServiceModule,
    { operation: before }: OperationNames,
    { operation: after }: OperationNames,
  ): void {
    const comparison = this.#comparison;
    const place = operationPlace(old, before.name, directions);
    comparison.document(place.path, before.documentation, after.documentation);
    if (comparison.namespaces.follow(before.action) !== after.action && before.action !== after.action) {
      comparison.report(place, {
        kind: "changed",
        subject: "operation",
        property: "soapAction",
        old: before.action,
        new: after.action,
        caller: ["not-in-types"],
        wire: ["other-action"],
      });
    }
    for (const direction of directions) {
      const [was, is] = [before, after].map((each) => messageOf(each, direction));
      const at = { ...place, path: `${place.path} ${direction}`, directions: [direction] };
      if (was === undefined || is === undefined) {
        if (was !== is) this.#reportOneWay(at, was, is);
        continue;
      }
      if (was.use !== is.use) {
        comparison.report(at, {
          kind: "changed",
          subject: "body",
          property: "use",
          old: was.use,
          new: is.use,
          caller: ["not-in-types"],
          wire: ["other-content"],
        });
      }
      this.#compareBody(at, was.body, is.body);
      this.#headers.compare(at, now, direction, was, is);
    }
  }

  /** Of two answers, one is none. */
  #reportOneWay(place: Place, old: Message | undefined, now: Message | undefined): void {
    const isRemoved = now === undefined;
    this.#comparison.report(place, {
      kind: isRemoved ? "removed" : "added",
      subject: "body",
      ...(old && { old: expanded(old.body.name) }),
      ...(now && { new: expanded(now.body.name) }),
      caller: [isRemoved ? "gone" : "new-name"],
      wire: [isRemoved ? "no-answer" : "answer-ignored"],
    });
  }

  #compareBody(place: Place, old: ElementDeclaration, now: ElementDeclaration): void {
    const comparison = this.#comparison;
    comparison.document(place.path, old.documentation, now.documentation);
    if (!comparison.namespaces.isSame(old.name, now.name)) {
      comparison.report(place, {
        kind: "changed",
        subject: "body",
        property: "name",
        old: expanded(old.name),
        new: expanded(now.name),
        caller: ["not-in-types"],
        wire: ["other-element"],
      });
    }
    this.#members.compareElements(place, "body", old, now, this.#bodyInCode(place, old, now));
    this.#complexTypes.compareInPlace(place, old.type, now.type);
  }

  /** An interface of the message's own can't have members that are gone, which a value of another type may. */
  #bodyInCode(place: Place, old: ElementDeclaration, now: ElementDeclaration): (() => Rules) | undefined {
    const { oldTypings, newTypings } = this.#comparison;
    if (isNamed(old.type) === isNamed(now.type)) return undefined;
    const [before, after] = [oldTypings.of(old.type), newTypings.of(now.type)];
    if (before.kind !== "structure" || after.kind !== "structure") return undefined;
    const members = after.members();
    if ([...before.members().keys()].some((name) => !members.has(name))) return () => ["gone"];
    const [was, is] = [
      { typing: before, nil: old.nillable },
      { typing: after, nil: now.nillable },
    ];
    return () => this.#comparison.inCode(place, was, is, "other-type");
  }
}

function servicePlace({ title, service }: ServiceModule, used: readonly Direction[]): Place {
  return {
    path: title,
    namespace: service.portType.namespace,
    isNamed: true,
    directions: used,
    services: [title],
  };
}

function operationPlace({ title }: ServiceModule, name: string, used: readonly Direction[]): Place {
  return { path: `${title}.${name}`, isNamed: true, directions: used, services: [title] };
}
