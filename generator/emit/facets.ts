// The facets of a simple type as the runtime checks them, with `strict`.
import type { ConstrainingFacet, Facets, SimpleType } from "../model/model.js";
import { patternSource } from "../model/pattern.js";
import { isName, isText } from "../model/simple-types.js";
import { stringLiteral } from "./literal.js";

/** Facets that count something; the other ones compare values. */
const counts: readonly ConstrainingFacet[] = [
  "length",
  "minLength",
  "maxLength",
  "totalDigits",
  "fractionDigits",
];

/** What the runtime's `restricted` gets beside the codec of the base; nothing where there is nothing to check. */
export function facetsParameters({ enumeration, constraints }: Facets, base: SimpleType): readonly string[] {
  const patterns = constraints
    .filter(({ facet }) => facet === "pattern")
    .map(({ value }) => patternSource(value));
  const entries = new Map<string, string>();
  // They are alternatives: where one can't be checked, none can.
  if (patterns.length > 0 && !patterns.includes(undefined)) {
    entries.set("pattern", `[${patterns.map((source) => `/${source ?? ""}/u`).join(", ")}]`);
  }
  for (const { facet, value } of constraints) {
    if (facet === "pattern") continue;
    if (facet === "whiteSpace") {
      // Other types have one that can't be changed, and what is preserved needs no word.
      if (isText(base) && value.trim() !== "preserve") entries.set(facet, stringLiteral(value.trim()));
      continue;
    }
    const isCount = counts.includes(facet);
    const count = Number(value);
    if (!isCount || Number.isSafeInteger(count))
      entries.set(facet, isCount ? String(count) : stringLiteral(value));
  }
  const { texts, scope } = isName(base) ? prefixed(enumeration) : { texts: valuesOf(enumeration), scope: [] };
  if (enumeration.length > 0) entries.set("enumeration", `[${texts.map(stringLiteral).join(", ")}]`);
  if (entries.size === 0) return [];
  return [`{ ${[...entries].map(([name, value]) => `${name}: ${value}`).join(", ")} }`, ...scope];
}

function valuesOf(enumeration: Facets["enumeration"]): readonly string[] {
  return enumeration.map(({ value }) => value);
}

/** Expanded names as texts with prefixes, and what those mean. */
function prefixed(enumeration: Facets["enumeration"]): {
  texts: readonly string[];
  scope: readonly string[];
} {
  const names = enumeration.map(({ value }) => /^\{(.*)\}(.*)$/su.exec(value)?.slice(1) ?? ["", value]);
  const namespaces = [...new Set(names.map(([namespace = ""]) => namespace))].filter((one) => one !== "");
  const scope = namespaces.map((namespace, index) => `n${index}: ${stringLiteral(namespace)}`);
  return {
    texts: names.map(([namespace = "", local = ""]) =>
      namespace === "" ? local : `n${namespaces.indexOf(namespace)}:${local}`,
    ),
    scope: scope.length === 0 ? [] : [`{ ${scope.join(", ")} }`],
  };
}
