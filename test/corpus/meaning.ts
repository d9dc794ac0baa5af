// What an element means by its schema: two that mean the same are equal, whatever prefixes, order of attributes and spelling they have.
import type {
  AttributeUse,
  ComplexType,
  Contract,
  ElementDeclaration,
  SimpleType,
  Type,
} from "../../generator/model/model.js";
import { schemaNamespace } from "../../generator/model/builtins.js";
import { builtinNames } from "../../generator/model/model.js";
import { allContent, allMembers } from "../../generator/model/walk.js";
import { arrayType, isArray, isEncodingName } from "./encoded.js";
import { canonical } from "./lexical.js";
import { expandedIn, type Element } from "./xml.js";

export interface Meaning {
  /** `{namespace}local`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Meaning[];
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

export interface Meanings {
  /** `declaration` is the schema's of the element, where it is known. */
  readonly of: (
    element: Element,
    declaration: ElementDeclaration | undefined,
    isEncoded?: boolean,
  ) => Meaning;
}

export function meanings(contract: Contract): Meanings {
  const types = new Map<string, Type>(
    contract.schemas.flatMap((schema) =>
      schema.types.map((type) => [expandedName(type.name), type] as const),
    ),
  );
  for (const local of builtinNames) {
    const name = { namespace: schemaNamespace, local };
    types.set(expandedName(name), { kind: "builtin", name });
  }
  const globals = new Map(
    contract.schemas.flatMap((schema) =>
      schema.elements.map((element) => [expandedName(element.name), element] as const),
    ),
  );

  const meaningOf = (
    element: Element,
    declaration: ElementDeclaration | undefined,
    isEncoded = false,
  ): Meaning => {
    const stated = new Map(element.attributes.map((one) => [expandedName(one), one.value]));
    const nil = ["true", "1"].includes(stated.get(`{${xsi}}nil`)?.trim() ?? "");
    const named = stated.get(`{${xsi}}type`);
    const typeName = named === undefined ? undefined : expandedIn(element, named);
    const declared = declaration?.type;
    const type = (typeName === undefined ? undefined : types.get(typeName)) ?? declared;
    const expand = (name: string): string => expandedIn(element, name);
    const uses = type?.kind === "complex" ? attributesOf(type) : [];
    const isItems = isArray(element, type);
    const attributes = [...stated]
      .filter(([name]) => !/\}(?:schemaLocation|noNamespaceSchemaLocation|encodingStyle)$/.test(name))
      .filter(([name]) => name !== `{${xsi}}nil` && name !== `{${xsi}}type`)
      // That of one dimension says what the type and the items do.
      .filter(([name, value]) => !(isItems && name.endsWith("}arrayType") && /\[\d*\]$/.test(value)))
      .map(([name, value]): [string, string] => {
        if (name.endsWith("}arrayType")) return [name, arrayType(value, expand)];
        const use = uses.find((one) => expandedName(one.name) === name);
        return [name, use === undefined ? value : canonical(use.type, value, expand)];
      });
    if (nil) attributes.push([`{${xsi}}nil`, "true"]);
    // To name the declared type says nothing.
    const isNews =
      typeName !== (declared?.name && expandedName(declared.name)) &&
      !(isItems && isEncodingName(typeName)) &&
      !(isEncoded && isLess(types.get(typeName ?? ""), typeName, declared));
    if (typeName !== undefined && isNews) {
      attributes.push([`{${xsi}}type`, typeName]);
    }
    const members = type?.kind === "complex" ? allMembers(type) : [];
    const children = element.children.map((child) => {
      const name = expandedName(child);
      const known = members
        .flatMap(({ element: member }) => [member, ...(member.substitutes ?? [])])
        .find((member) => expandedName(member.name) === name);
      return meaningOf(child, known ?? globals.get(name), isEncoded);
    });
    const inAnyOrder =
      (type?.kind === "complex" && allContent(type).some(({ kind }) => kind === "all")) ||
      (isEncoded && !isItems);
    return {
      name: expandedName(element),
      attributes: Object.fromEntries(attributes.sort(([a], [b]) => (a < b ? -1 : 1))),
      text: nil ? "" : textOf(element, type, declaration),
      children: isItems
        ? children.map((child) => ({ ...untyped(child, itemOf(type)), name: "{}item" }))
        : inAnyOrder
          ? children.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
          : children,
    };
  };
  return { of: meaningOf };
}

function expandedName({ namespace, local }: { namespace: string; local: string }): string {
  return `{${namespace}}${local}`;
}

/** Those of a type and of what it extends. */
export function attributesOf(type: ComplexType): readonly AttributeUse[] {
  return type.derivation === "extension" && type.base
    ? [...attributesOf(type.base), ...type.attributes]
    : type.attributes;
}

/** The name of the type that the items of an array have by its type, where that says it. */
function itemOf(type: Type | undefined): string | undefined {
  for (let at = type; at?.kind === "complex"; at = at.base) {
    const item = at.attributes.flatMap(({ arrayType: stated }) => stated?.item ?? []).at(0);
    if (item !== undefined) return item.name && expandedName(item.name);
  }
  return undefined;
}

/** An item without the type that the array says of it. Those of SOAP 1.2 say it in attributes that the schema may leave out. */
function untyped(item: Meaning, declared: string | undefined): Meaning {
  const { [`{${xsi}}type`]: stated, ...attributes } = item.attributes;
  return stated === undefined || (declared !== undefined && stated !== declared)
    ? item
    : { ...item, attributes };
}

/** An encoded value may always say its type: does that say nothing, or no more than what is declared? */
function isLess(stated: Type | undefined, name: string | undefined, declared: Type | undefined): boolean {
  if (declared === undefined || declared.kind === "any") return false;
  for (let at: Type | undefined = declared; at?.kind === "complex"; at = at.base) {
    if (at.name !== undefined && expandedName(at.name) === name) return true;
  }
  return stated?.kind !== "complex";
}

function textOf(
  element: Element,
  type: Type | undefined,
  declaration: ElementDeclaration | undefined,
): string {
  const simple = type?.kind === "complex" ? simpleContentOf(type) : type?.kind === "any" ? undefined : type;
  if (simple === undefined) {
    const isBlank = element.text.trim() === "";
    if (isBlank && (element.children.length > 0 || type?.kind === "complex")) return "";
    return type?.kind === "complex" ? element.mixed : element.text;
  }
  // An empty element stands for its default value (XML Schema Part 1, 3.3.1).
  const text = element.text === "" ? (declaration?.constraint?.value ?? "") : element.text;
  return canonical(simple, text, (name) => expandedIn(element, name));
}

export function simpleContentOf(type: ComplexType): SimpleType | undefined {
  return type.simpleContent ?? (type.base && simpleContentOf(type.base));
}

/** Where two meanings differ first, in words; undefined where they are the same. */
export function difference(actual: Meaning, expected: Meaning, path = ""): string | undefined {
  const here = `${path}/${expected.name.replace(/^.*\}/, "")}`;
  if (actual.name !== expected.name) return `${path}: ${actual.name} instead of ${expected.name}`;
  for (const name of new Set([...Object.keys(expected.attributes), ...Object.keys(actual.attributes)])) {
    const [a, e] = [actual.attributes[name], expected.attributes[name]];
    if (a !== e) return `${here}/@${name}: ${a ?? "nothing"} instead of ${e ?? "nothing"}`;
  }
  if (actual.text !== expected.text) {
    return `${here}: ${JSON.stringify(actual.text)} instead of ${JSON.stringify(expected.text)}`;
  }
  for (const [index, child] of expected.children.entries()) {
    const other = actual.children[index];
    if (other === undefined) return `${here}: lacks ${child.name}`;
    const found = difference(other, child, here);
    if (found !== undefined) return found;
  }
  const more = actual.children[expected.children.length];
  return more && `${here}: has ${more.name}, too`;
}
