// What several wildcards for attributes allow together (XML Schema Part 1, 3.10.6).
import type { Wildcard } from "./model.js";

type Namespaces = Wildcard["namespaces"];

/** What both allow, which may be no namespace at all. Absent ones say nothing. */
export function intersection(a: Wildcard | undefined, b: Wildcard | undefined): Wildcard | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { ...a, namespaces: common(a.namespaces, b.namespaces) };
}

/** A wildcard unless it allows nothing. */
export function unlessEmpty(wildcard: Wildcard | undefined): Wildcard | undefined {
  return wildcard && isList(wildcard.namespaces) && wildcard.namespaces.length === 0 ? undefined : wildcard;
}

/** What either allows. Absent ones allow nothing. */
export function union(a: Wildcard | undefined, b: Wildcard | undefined): Wildcard | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { ...a, namespaces: joined(a.namespaces, b.namespaces) };
}

function common(a: Namespaces, b: Namespaces): Namespaces {
  if (a === "any") return b;
  if (b === "any") return a;
  if (isList(a)) return a.filter((namespace) => allows(b, namespace));
  // Of two that exclude one namespace each, the standard can say nothing; the first serves.
  return isList(b) ? common(b, a) : a.not === "" ? b : a;
}

function joined(a: Namespaces, b: Namespaces): Namespaces {
  if (a === "any" || b === "any") return "any";
  if (isList(a)) return isList(b) ? [...new Set([...a, ...b])] : joined(b, a);
  if (!isList(b)) return { not: a.not === b.not ? a.not : "" };
  const [excluded, none] = [b.includes(a.not), b.includes("")];
  if (none) return excluded ? "any" : a.not === "" ? "any" : { not: a.not };
  return excluded ? { not: "" } : a;
}

function allows(namespaces: Namespaces, namespace: string): boolean {
  if (namespaces === "any") return true;
  if (isList(namespaces)) return namespaces.includes(namespace);
  return namespace !== namespaces.not && namespace !== "";
}

function isList(namespaces: Namespaces): namespaces is readonly string[] {
  return Array.isArray(namespaces);
}
