// Reads simple types: restrictions with their facets, enumerations, lists.
import { schemaNamespace } from "../model/builtins.js";
import type {
  ListDeclaration,
  RestrictionDeclaration,
  SimpleTypeDeclaration,
  SimpleTypeUse,
} from "../model/declarations.js";
import {
  constrainingFacets,
  type ConstrainingFacet,
  type EnumerationValue,
  type QName,
} from "../model/model.js";
import { reading } from "../problems/reading.js";
import { schema } from "../problems/schema.js";
import { documentation, enumerationNumber } from "./annotation.js";
import { attribute, reference } from "./attributes.js";
import { constructs, unexpected, type SchemaContext } from "./construct.js";
import type { XmlElement } from "./xml.js";

/** `<simpleType name final>: (annotation?, (restriction | list | union))` */
export function readSimpleType(
  element: XmlElement,
  name: QName | undefined,
  context: SchemaContext,
): SimpleTypeDeclaration {
  const [content, ...others] = constructs(element, context);
  for (const other of others) unexpected(other, element, context);
  const declaration = { name, origin: element.origin, documentation: documentation(element) };
  if (content?.name.local === "restriction") return { ...declaration, ...readRestriction(content, context) };
  if (content?.name.local === "list") return { ...declaration, ...readList(content, context) };
  if (content !== undefined) unexpected(content, element, context);
  else context.diagnostics.report(schema.missing("xs:restriction, xs:list or xs:union"), element.origin);
  // Reported above; the name must exist all the same, lest every reference to it be reported, too.
  return { ...declaration, kind: "restriction", base: anything(element), enumeration: [], constraints: [] };
}

/** `<restriction base>: (annotation?, (simpleType?, (minExclusive | … | enumeration | whiteSpace | pattern)*))` */
function readRestriction(
  element: XmlElement,
  context: SchemaContext,
): Pick<RestrictionDeclaration, "kind" | "base" | "enumeration" | "constraints"> {
  const enumeration: EnumerationValue[] = [];
  const constraints: { facet: ConstrainingFacet; value: string }[] = [];
  const children = constructs(element, context);
  for (const child of children) {
    const { local } = child.name;
    if (local === "simpleType") continue;
    const facet = constrainingFacets.find((one) => one === local);
    if (facet === undefined && local !== "enumeration") {
      unexpected(child, element, context);
      continue;
    }
    const value = attribute(child, "value");
    if (value === undefined) context.diagnostics.report(reading.missingAttribute("value"), child.origin);
    else if (facet === undefined) enumeration.push(readEnumeration(child, value));
    else if (fits(facet, value)) constraints.push({ facet, value });
    else
      context.diagnostics.report(reading.wrongAttribute("value", value, `a value of ${facet}`), child.origin);
  }
  const values = new Set<string>();
  for (const { value, origin } of enumeration) {
    if (values.has(value)) context.diagnostics.report(schema.duplicateValue(value), origin);
    values.add(value);
  }
  return { kind: "restriction", base: typeUse(element, "base", children, context), enumeration, constraints };
}

/** `<enumeration value>: (annotation?)` */
function readEnumeration(element: XmlElement, value: string): EnumerationValue {
  return {
    value,
    number: enumerationNumber(element),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** `<list itemType>: (annotation?, simpleType?)` */
function readList(element: XmlElement, context: SchemaContext): Pick<ListDeclaration, "kind" | "item"> {
  const children = constructs(element, context);
  for (const child of children) if (child.name.local !== "simpleType") unexpected(child, element, context);
  return { kind: "list", item: typeUse(element, "itemType", children, context) };
}

/** The type that an attribute refers to or that a `simpleType` within states. */
function typeUse(
  element: XmlElement,
  name: string,
  children: readonly XmlElement[],
  context: SchemaContext,
): SimpleTypeUse {
  const { diagnostics } = context;
  const [inner, second] = children.filter((child) => child.name.local === "simpleType");
  const stated = attribute(element, name) !== undefined;
  if (second !== undefined) unexpected(second, element, context);
  if (inner !== undefined) {
    if (stated) diagnostics.report(schema.conflict(`the attribute ${name}`, "xs:simpleType"), element.origin);
    return readSimpleType(inner, undefined, context);
  }
  if (!stated) diagnostics.report(schema.missing(`the attribute ${name} or xs:simpleType`), element.origin);
  return reference(element, name, diagnostics) ?? anything(element);
}

function anything(element: XmlElement): SimpleTypeUse {
  return { name: { namespace: schemaNamespace, local: "anySimpleType" }, origin: element.origin };
}

function fits(facet: ConstrainingFacet, value: string): boolean {
  switch (facet) {
    case "length":
    case "minLength":
    case "maxLength":
    case "totalDigits":
    case "fractionDigits":
      return /^\s*\+?[0-9]+\s*$/.test(value);
    case "whiteSpace":
      return /^\s*(?:preserve|replace|collapse)\s*$/.test(value);
    case "pattern":
    case "minInclusive":
    case "minExclusive":
    case "maxInclusive":
    case "maxExclusive":
      return true;
  }
}
