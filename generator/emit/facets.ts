// The facets of a simple type as the runtime checks them, with `strict`.
import type { ConstrainingFacet, Facets } from "../model/model.js";
import { stringLiteral } from "./literal.js";
import { patternLiteral } from "./pattern.js";

/** The facets that count; the others compare values. */
const counting: readonly ConstrainingFacet[] = [
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
    .map(({ value }) => patternLiteral(value));
  const entries = [
    // They are alternatives: where one can't be checked, none can.
    ...(patterns.length === 0 || patterns.includes(undefined) ? [] : [`pattern: [${patterns.join(", ")}]`]),
    ...constraints.flatMap(({ facet, value }) => {
      if (facet === "pattern" || facet === "whiteSpace") return [];
      return `${facet}: ${counting.includes(facet) ? String(Number(value)) : stringLiteral(value)}`;
    }),
    ...(enumeration.length === 0
      ? []
      : [`enumeration: [${enumeration.map(({ value }) => stringLiteral(value)).join(", ")}]`]),
  ];
  return entries.length === 0 ? undefined : `{ ${entries.join(", ")} }`;
}
