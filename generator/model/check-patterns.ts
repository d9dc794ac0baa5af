// Which patterns can't be checked, where facets are.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import type { Contract } from "./model.js";
import { patternSource } from "./pattern.js";
import { messageElements, reachable } from "./walk.js";

/** Reports patterns that aren't of XML Schema. */
export function checkPatterns({ services, schemas }: Contract, diagnostics: Diagnostics): void {
  const messages = services.flatMap(({ operations }) => operations.flatMap(messageElements));
  const roots = [...messages.map(({ type }) => type), ...schemas.flatMap(({ types }) => types)];
  for (const type of reachable(roots)) {
    if (type.kind !== "restriction") continue;
    for (const { facet, value } of type.facets.constraints) {
      if (facet === "pattern" && patternSource(value) === undefined)
        diagnostics.report(schema.uncheckedPattern(value), type.origin);
    }
  }
}
