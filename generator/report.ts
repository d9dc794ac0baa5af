// What a run tells its user: what was read and what became of the output.
import { printable } from "./diagnostics.js";
import type { Generated } from "./generate.js";
import type { Outcome } from "./output.js";

export interface Report {
  /** Line by line, for a terminal. */
  readonly detail: readonly string[];
  /** One line, for a log. */
  readonly summary: string;
}

/** `milliseconds` is the time that the run took. */
export function reportOf(
  { names }: Generated,
  outcome: Outcome,
  directory: string,
  milliseconds: number,
): Report {
  const { written, unchanged, removed } = outcome;
  const types = names.namespaces.reduce((sum, namespace) => sum + namespace.types.length, 0);
  const operations = names.services.reduce((sum, service) => sum + service.operations.length, 0);
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  const files = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  const services = names.services.map(
    ({ service, operations: own }) =>
      `${printable(service.portType.local)}, ${plural(own.length, "operation")}`,
  );
  const read = `${plural(names.services.length, "service")}, ${plural(operations, "operation")}, ${plural(types, "named type")}`;
  return {
    detail: [
      ...services.map((service) => `Service  ${service}`),
      `Types    ${types} in ${plural(names.namespaces.length, "namespace")}`,
      `Files    ${files}, in ${printable(directory)}`,
      `Time     ${seconds}`,
    ],
    summary: `${read}; files: ${files}; ${seconds}`,
  };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
