// The facets of a simple type as the runtime checks them, with `strict`.
import type { ConstrainingFacet, Facets } from "../model/model.js";
import { patternSource } from "../model/pattern.js";
import { stringLiteral } from "./literal.js";

/** Facets that count something; the other ones compare values. */
const counts: readonly ConstrainingFacet[] = [
  "length",
  "minLength",
  "maxLength",
  "totalDigits",
  "fractionDigits",
];

/** An object literal; `undefined` where there is nothing to check. */
export function facetsLiteral({ enumeration, constraints }: Facets): string | undefined {
  const patterns = constraints
    .filter(({ facet }) => facet === "pattern")
    .map(({ value }) => patternSource(value));
  const entries = new Map<string, string>();
  // They are alternatives: where one can't be checked, none can.
  if (patterns.length > 0 && !patterns.includes(undefined)) {
    entries.set("pattern", `[${patterns.map((source) => `/${source ?? ""}/u`).join(", ")}]`);
  }
  for (const { facet, value } of constraints) {
    if (facet === "pattern" || facet === "whiteSpace") continue;
    const isCount = counts.includes(facet);
    const count = Number(value);
    if (!isCount || Number.isSafeInteger(count))
      entries.set(facet, isCount ? String(count) : stringLiteral(value));
  }
  if (enumeration.length > 0) {
    entries.set("enumeration", `[${enumeration.map(({ value }) => stringLiteral(value)).join(", ")}]`);
  }
  if (entries.size === 0) return undefined;
  return `{ ${[...entries].map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}
