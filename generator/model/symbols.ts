// Tables from expanded names to what they name; a name that is defined twice is reported with both places.
import type { Diagnostics, Problem } from "../diagnostics.js";
import type { Origin, QName } from "./model.js";

interface Named {
  readonly name: QName;
  readonly origin: Origin;
}

/** What the namespace `{namespace}local` of one kind of component holds. */
export class Symbols<T extends Named> {
  readonly #byNamespace = new Map<string, Map<string, T>>();

  /** Of two with one name the first counts. */
  constructor(
    all: Iterable<T>,
    duplicate: (name: QName, first: Origin) => Problem,
    diagnostics: Diagnostics,
  ) {
    for (const one of all) {
      const { namespace, local } = one.name;
      let names = this.#byNamespace.get(namespace);
      if (names === undefined) this.#byNamespace.set(namespace, (names = new Map<string, T>()));
      const first = names.get(local);
      if (first === undefined) names.set(local, one);
      else diagnostics.report(duplicate(one.name, first.origin), one.origin);
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
