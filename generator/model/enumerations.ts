// Enumerations by value: white space as the type has it, each value once.
import type { BuiltinName, Facets, RestrictionType, SimpleType } from "./model.js";

/** The facets of a type whose bases are linked. */
export function settledFacets({ base, facets }: RestrictionType): Facets {
  if (facets.enumeration.length === 0) return facets;
  const whiteSpace = whiteSpaceOf(base);
  const values = new Set<string>();
  const enumeration = facets.enumeration
    .map((stated) => ({ ...stated, value: normalized(stated.value, whiteSpace) }))
    .filter(({ value }) => !values.has(value) && values.add(value));
  return { ...facets, enumeration };
}

type WhiteSpace = "preserve" | "replace" | "collapse";

/** What happens to white space in a text of the type before it is a value (XML Schema Part 2, 4.3.6). */
function whiteSpaceOf(type: SimpleType): WhiteSpace {
  const seen = new Set<SimpleType>();
  for (let at = type; !seen.has(at);) {
    seen.add(at);
    switch (at.kind) {
      case "builtin":
        return preserving.get(at.name.local) ?? "collapse";
      case "list":
        return "collapse";
      case "union":
        return "preserve";
      case "restriction": {
        const { value } = at.facets.constraints.findLast(({ facet }) => facet === "whiteSpace") ?? {};
        const stated = value?.trim();
        if (stated === "preserve" || stated === "replace" || stated === "collapse") return stated;
        at = at.base;
      }
    }
  }
  return "preserve";
}

const preserving: ReadonlyMap<BuiltinName, WhiteSpace> = new Map([
  ["string", "preserve"],
  ["anySimpleType", "preserve"],
  ["normalizedString", "replace"],
]);

function normalized(value: string, whiteSpace: WhiteSpace): string {
  if (whiteSpace === "preserve") return value;
  const replaced = value.replace(/[\t\n\r]/g, " ");
  return whiteSpace === "replace" ? replaced : replaced.replace(/ +/g, " ").replace(/^ | $/g, "");
}
