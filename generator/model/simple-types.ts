// What can be asked of simple types: whether they list their values, and what they are made from.
import {
  isNamed,
  type BuiltinName,
  type ListType,
  type RestrictionType,
  type SimpleType,
  type Type,
} from "./model.js";

/** Does the type list its values, so that it becomes a const object and a union? Numbers that are listed stay numbers. */
export function isEnumeration(type: SimpleType): boolean {
  return type.kind === "restriction" && type.facets.enumeration.length > 0 && isText(type.base);
}

/** Are its values texts? */
export function isText(type: SimpleType): boolean {
  let at = type;
  while (at.kind === "restriction") at = at.base;
  return at.kind === "builtin" && texts.includes(at.name.local);
}

const texts: readonly BuiltinName[] = [
  "string",
  "normalizedString",
  "token",
  "NMTOKEN",
  "NCName",
  "Name",
  "language",
  "anyURI",
];

/** Are its values names with a namespace, whose texts mean nothing without the prefixes of their place? */
export function isName(type: SimpleType): boolean {
  return ["QName", "NOTATION"].includes(builtinOf(type));
}

/** Flags: a list of values that have no name but the list's, so the list's name is theirs. */
export function isFlags(type: Type): type is ListType & { readonly item: RestrictionType } {
  return type.kind === "list" && isNamed(type) && !isNamed(type.item) && isEnumeration(type.item);
}

/** The built-in type that a type of single values is a restriction of. */
export function builtinOf(type: SimpleType): BuiltinName {
  let at = type;
  while (at.kind === "restriction" || at.kind === "list") at = at.kind === "list" ? at.item : at.base;
  return at.kind === "builtin" ? at.name.local : "anySimpleType";
}
