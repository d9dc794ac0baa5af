// Enumerations by value: white space as the type has it, each value once.
import type { BuiltinName, EnumerationValue, Facets, SimpleType } from "./model.js";
import type { FacetsDeclaration } from "./schema-declarations.js";

/** The facets that a restriction of that type states, once the type's own bases are linked. */
export function settledFacets(base: SimpleType, { enumeration, constraints }: FacetsDeclaration): Facets {
  if (enumeration.length === 0) return { enumeration: [], constraints };
  const { whiteSpace, areNames } = textOf(base);
  const values = new Map<string, EnumerationValue>();
  for (const { qname, value: written, ...stated } of enumeration) {
    const value = areNames && qname ? `{${qname.namespace}}${qname.local}` : normalized(written, whiteSpace);
    if (!values.has(value)) values.set(value, { value, ...stated });
  }
  return { enumeration: [...values.values()], constraints };
}

type WhiteSpace = "preserve" | "replace" | "collapse";

/** What becomes of a text of the type before it is a value (XML Schema Part 2, 4.3.6). */
function textOf(type: SimpleType): { readonly whiteSpace: WhiteSpace; readonly areNames: boolean } {
  let whiteSpace: WhiteSpace | undefined;
  const seen = new Set<SimpleType>();
  let at = type;
  // A circle is reported later.
  for (; at.kind === "restriction" && !seen.has(at); at = at.base) {
    seen.add(at);
    const { value } = at.facets.constraints.findLast(({ facet }) => facet === "whiteSpace") ?? {};
    const stated = value?.trim();
    if (stated === "preserve" || stated === "replace" || stated === "collapse") whiteSpace ??= stated;
  }
  if (at.kind === "builtin") {
    const { local } = at.name;
    whiteSpace ??= preserving.get(local) ?? "collapse";
    return { whiteSpace, areNames: local === "QName" || local === "NOTATION" };
  }
  return { whiteSpace: whiteSpace ?? (at.kind === "list" ? "collapse" : "preserve"), areNames: false };
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
