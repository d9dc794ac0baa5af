// Checks names that TypeScript knows by their local part alone: header blocks.
import type { Diagnostics } from "../diagnostics.js";
import { headerClash } from "../problems/naming.js";
import { groupBy } from "./group-by.js";
import type { Contract, ElementDeclaration } from "./model.js";

/** Reports what differs by its namespace only where that makes no difference in TypeScript. */
export function checkLocalNames({ services }: Contract, diagnostics: Diagnostics): void {
  /** Each is reported once, although both directions may have it. */
  const reported = new Set<ElementDeclaration>();
  const check = (scope: readonly ElementDeclaration[]): void => {
    for (const [local, [first, ...others]] of groupBy(scope, ({ name }) => name.local)) {
      for (const other of others) {
        if (other.name.namespace === first?.name.namespace || reported.has(other)) continue;
        reported.add(other);
        diagnostics.report(headerClash(local), other.origin);
      }
    }
  };
  for (const service of services) {
    check(service.operations.flatMap(({ input }) => input.headers));
    check(service.operations.flatMap(({ output }) => output?.headers ?? []));
  }
}
