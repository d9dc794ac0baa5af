// Checks names that TypeScript knows by their local part alone: members of an object, header blocks.
import type { Diagnostics } from "../diagnostics.js";
import { nameClash } from "../problems/naming.js";
import { groupBy } from "./group-by.js";
import type { ComplexType, Contract, Origin, QName } from "./model.js";
import { allMembers, messageElements, reachable } from "./walk.js";

interface Named {
  readonly name: QName;
  readonly origin: Origin;
}

/** Reports what differs by its namespace only where that makes no difference in TypeScript. */
export function checkLocalNames(contract: Contract, diagnostics: Diagnostics): void {
  const { services, schemas } = contract;
  /** Each is reported once, although types that extend its type have it, too. */
  const reported = new Set<Named>();
  const check = (scope: readonly Named[]): void => {
    for (const [local, [first, ...others]] of groupBy(scope, ({ name }) => name.local)) {
      for (const other of others) {
        if (other.name.namespace === first?.name.namespace || reported.has(other)) continue;
        reported.add(other);
        diagnostics.report(nameClash(local, local, undefined), other.origin);
      }
    }
  };

  const operations = services.flatMap((service) => service.operations);
  const elements = [...operations.flatMap(messageElements), ...schemas.flatMap((schema) => schema.elements)];
  const roots = [...elements.map(({ type }) => type), ...schemas.flatMap(({ types }) => types)];
  const complex = [...reachable(roots)].filter((type): type is ComplexType => type.kind === "complex");
  for (const type of complex) check(allMembers(type).map(({ element }) => element));
  for (const service of services) {
    check(service.operations.flatMap(({ input }) => input.headers));
    check(service.operations.flatMap(({ output }) => output?.headers ?? []));
  }
}
