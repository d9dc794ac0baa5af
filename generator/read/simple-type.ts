// Reads simple types: restrictions, lists, unions.
import { schemaNamespace } from "../model/builtins.js";
import type { Reference } from "../model/declarations.js";
import type { QName } from "../model/model.js";
import type {
  ListDeclaration,
  RestrictionDeclaration,
  SimpleTypeDeclaration,
  SimpleTypeUse,
  UnionDeclaration,
} from "../model/schema-declarations.js";
import { schema } from "../problems/schema.js";
import { documentation } from "./annotation.js";
import { attribute, qnameOf, reference, token } from "./attributes.js";
import { constructs, unexpected, type SchemaContext } from "./construct.js";
import { isFacet, readFacets } from "./facets.js";
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
  const read = content && readers.get(content.name.local);
  if (content !== undefined && read !== undefined) return { ...declaration, ...read(content, context) };
  if (content !== undefined) unexpected(content, element, context);
  else context.diagnostics.report(schema.missing("xs:restriction, xs:list or xs:union"), element.origin);
  // Reported above; the name must exist all the same, lest every reference to it be reported, too.
  return { ...declaration, kind: "restriction", base: anything(element), enumeration: [], constraints: [] };
}

type Content =
  | Pick<RestrictionDeclaration, "kind" | "base" | "enumeration" | "constraints">
  | Pick<ListDeclaration, "kind" | "item">
  | Pick<UnionDeclaration, "kind" | "members">;

const readers: ReadonlyMap<string, (element: XmlElement, context: SchemaContext) => Content> = new Map([
  ["restriction", readRestriction],
  ["list", readList],
  ["union", readUnion],
]);

/** `<restriction base>: (annotation?, (simpleType?, (minExclusive | … | enumeration | whiteSpace | pattern)*))` */
function readRestriction(element: XmlElement, context: SchemaContext): Content {
  const children = constructs(element, context);
  for (const child of children) {
    if (!isFacet(child) && child.name.local !== "simpleType") unexpected(child, element, context);
  }
  return {
    kind: "restriction",
    base: requiredTypeUse(element, "base", children, context),
    ...readFacets(children, context),
  };
}

/** `<list itemType>: (annotation?, simpleType?)` */
function readList(element: XmlElement, context: SchemaContext): Content {
  const children = constructs(element, context);
  for (const child of children) if (child.name.local !== "simpleType") unexpected(child, element, context);
  return { kind: "list", item: requiredTypeUse(element, "itemType", children, context) };
}

/** `<union memberTypes = List of QName>: (annotation?, simpleType*)` */
function readUnion(element: XmlElement, context: SchemaContext): Content {
  const { diagnostics } = context;
  const names = (token(element, "memberTypes") ?? "").split(/\s+/).filter((name) => name !== "");
  const members: SimpleTypeUse[] = names.map((value) => {
    const name = qnameOf(element, "memberTypes", value, diagnostics);
    return name ? { name, origin: element.origin } : anything(element);
  });
  for (const child of constructs(element, context)) {
    if (child.name.local === "simpleType") members.push(readSimpleType(child, undefined, context));
    else unexpected(child, element, context);
  }
  if (members.length === 0) {
    diagnostics.report(schema.missing("the attribute memberTypes or xs:simpleType"), element.origin);
    members.push(anything(element));
  }
  return { kind: "union", members };
}

/** As `readSimpleTypeUse`; reported where it is missing. */
function requiredTypeUse(
  element: XmlElement,
  name: string,
  children: readonly XmlElement[],
  context: SchemaContext,
): SimpleTypeUse {
  const use = readSimpleTypeUse(element, name, children, context);
  if (use !== undefined) return use;
  const problem = schema.missing(`the attribute ${name} or xs:simpleType`);
  context.diagnostics.report(problem, element.origin);
  return anything(element);
}

/** The type that an attribute refers to or that a `simpleType` within states, if one does. */
export function readSimpleTypeUse(
  element: XmlElement,
  name: string,
  children: readonly XmlElement[],
  context: SchemaContext,
): SimpleTypeUse | undefined {
  const { diagnostics } = context;
  const inner = innerSimpleType(element, children, context);
  const isStated = attribute(element, name) !== undefined;
  if (inner === undefined)
    return isStated ? (reference(element, name, diagnostics) ?? anything(element)) : undefined;
  if (isStated) diagnostics.report(schema.conflict("xs:simpleType", `the attribute ${name}`), element.origin);
  return inner;
}

/** The type that a `simpleType` among the children of something states. */
export function innerSimpleType(
  parent: XmlElement,
  children: readonly XmlElement[],
  context: SchemaContext,
): SimpleTypeDeclaration | undefined {
  const [inner, second] = children.filter((child) => child.name.local === "simpleType");
  if (second !== undefined) unexpected(second, parent, context);
  return inner && readSimpleType(inner, undefined, context);
}

function anything({ origin }: XmlElement): Reference {
  return { name: { namespace: schemaNamespace, local: "anySimpleType" }, origin };
}
