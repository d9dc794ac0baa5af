// What a run tells its user: what was read and what became of the output.
import { printable } from "./diagnostics.js";
import type { Names } from "./model/names.js";
import type { Outcome } from "./output/write.js";

/** What the documents hold. */
export interface Summary {
  readonly services: readonly { readonly name: string; readonly operations: number }[];
  readonly types: number;
  readonly namespaces: number;
}

export interface Report {
  /** Line by line, for a terminal. */
  readonly detail: readonly string[];
  /** One line, for a log. */
  readonly summary: string;
}

/** More services than this are counted, not listed. */
const listed = 10;

export function summaryOf({ services, namespaces }: Names): Summary {
  return {
    services: services.map(({ title, operations }) => ({ name: title, operations: operations.length })),
    types: namespaces.reduce((sum, namespace) => sum + namespace.types.length, 0),
    namespaces: namespaces.length,
  };
}

/** `milliseconds` is the time that the run took. */
export function reportOf(
  { services, types, namespaces }: Summary,
  { written, unchanged, removed, kept }: Outcome,
  directory: string,
  milliseconds: number,
): Report {
  const operations = services.reduce((sum, service) => sum + service.operations, 0);
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  const files =
    `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed` +
    (kept.length > 0 ? `, ${kept.length} kept` : "");
  const total = `${plural(services.length, "service")}, ${plural(operations, "operation")}`;
  const names = services.map(
    ({ name, operations: own }) => `${printable(name)}, ${plural(own, "operation")}`,
  );
  return {
    detail: [
      ...(services.length > listed ? [`Services ${total}`] : names.map((service) => `Service  ${service}`)),
      `Types    ${types} in ${plural(namespaces, "namespace")}`,
      `Files    ${files}, in ${printable(directory)}`,
      `Time     ${seconds}`,
    ],
    summary: `${total}, ${plural(types, "named type")}; files: ${files}; ${seconds}`,
  };
}

/** What became of pulled documents: a line each that changed, and one for all. */
export function pullReport(
  { written, unchanged, removed }: Omit<Outcome, "kept">,
  directory: string,
): readonly string[] {
  const changed = [
    ...written.map((name) => `Written  ${name}`),
    ...removed.map((name) => `Removed  ${name}`),
  ];
  const count = plural(written.length + unchanged.length, "document");
  const counts = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  return [...changed.map(printable), `${count}: ${counts}, in ${printable(directory)}`];
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
