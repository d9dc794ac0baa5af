// Tables from expanded names to what they name; of what is defined twice, in two ways, both places are reported.
import type { Diagnostics, Problem } from "../diagnostics.js";
import type { Origin, QName } from "./model.js";

interface Named {
  readonly name: QName;
  readonly origin: Origin;
}

/** How two definitions of one name are compared, and what is reported of those that differ. */
export interface Comparison<T> {
  /** A text of the first and one of the other that say how they differ; undefined where they are the same. */
  readonly difference: (first: T, other: T) => readonly [string, string] | undefined;
  readonly problem: (name: QName, first: Origin, difference: readonly [string, string]) => Problem;
}

/** What the namespace `{namespace}local` of one kind of component holds. */
export class Symbols<T extends Named> {
  readonly #byNamespace = new Map<string, Map<string, T>>();

  /** Of two with one name the first counts. */
  constructor(all: Iterable<T>, { difference, problem }: Comparison<T>, diagnostics: Diagnostics) {
    for (const one of all) {
      const { namespace, local } = one.name;
      let names = this.#byNamespace.get(namespace);
      if (names === undefined) this.#byNamespace.set(namespace, (names = new Map<string, T>()));
      const first = names.get(local);
      if (first === undefined) names.set(local, one);
      const differs = first && difference(first, one);
      if (first && differs) diagnostics.report(problem(one.name, first.origin, differs), one.origin);
    }
  }

  get(name: QName): T | undefined {
    return this.#byNamespace.get(name.namespace)?.get(name.local);
  }

  /** The values, each under the name it counts for. */
  *values(): Generator<T> {
    for (const names of this.#byNamespace.values()) yield* names.values();
  }
}
