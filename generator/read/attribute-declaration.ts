// Reads attributes, global ones and those of types, with groups of them and wildcards.
import type { QName } from "../model/model.js";
import type {
  ArrayTypeDeclaration,
  AttributeDeclaration,
  AttributeGroupDeclaration,
  AttributesDeclaration,
  AttributeUseDeclaration,
} from "../model/schema-declarations.js";
import { reading } from "../problems/reading.js";
import { documentation } from "./annotation.js";
import { attribute, qnameOf, requiredName, requiredReference, token, valueConstraint } from "./attributes.js";
import { constructs, isQualified, readRef, unexpected, type SchemaContext } from "./construct.js";
import { wsdlNamespace } from "./namespaces.js";
import { readSimpleTypeUse } from "./simple-type.js";
import { readWildcard } from "./wildcard.js";
import type { XmlElement } from "./xml.js";

/** `<attribute name type default fixed>: (annotation?, simpleType?)` */
export function readAttribute(
  element: XmlElement,
  name: QName,
  context: SchemaContext,
): AttributeDeclaration {
  const children = constructs(element, context);
  for (const child of children) if (child.name.local !== "simpleType") unexpected(child, element, context);
  return {
    kind: "attribute",
    name,
    type: readSimpleTypeUse(element, "type", children, context),
    constraint: valueConstraint(element, context.diagnostics),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** `<attributeGroup name>: (annotation?, ((attribute | attributeGroup)*, anyAttribute?))` */
export function readAttributeGroup(
  element: XmlElement,
  name: QName,
  context: SchemaContext,
): AttributeGroupDeclaration {
  const children = constructs(element, context);
  for (const child of children) if (!isOfAttributes(child)) unexpected(child, element, context);
  return {
    kind: "attribute group",
    name,
    attributes: readAttributes(children, context),
    origin: element.origin,
    documentation: documentation(element),
  };
}

export function isOfAttributes({ name }: XmlElement): boolean {
  return ["attribute", "attributeGroup", "anyAttribute"].includes(name.local);
}

/** `((attribute | attributeGroup)*, anyAttribute?)` among the children of something. */
export function readAttributes(
  children: readonly XmlElement[],
  context: SchemaContext,
): AttributesDeclaration {
  const [wildcard] = children.filter(({ name }) => name.local === "anyAttribute");
  return {
    uses: children.flatMap((child) => {
      if (child.name.local === "attribute") return readAttributeUse(child, context) ?? [];
      if (child.name.local !== "attributeGroup") return [];
      return requiredReference(child, "ref", context.diagnostics) ?? [];
    }),
    wildcard: wildcard && readWildcard(wildcard, context),
  };
}

/** `<attribute (name type form | ref) use default fixed>: (annotation?, simpleType?)` */
function readAttributeUse(element: XmlElement, context: SchemaContext): AttributeUseDeclaration | undefined {
  const { diagnostics } = context;
  const used = readDeclarationOrReference(element, context);
  const use = token(element, "use") ?? "optional";
  const isUse = use === "optional" || use === "required" || use === "prohibited";
  if (!isUse) {
    const problem = reading.wrongAttribute("use", use, "optional, required or prohibited");
    diagnostics.report(problem, element.origin);
  }
  return (
    used && {
      kind: "attribute use",
      attribute: used,
      use: isUse ? use : "optional",
      constraint: "kind" in used ? used.constraint : valueConstraint(element, diagnostics),
      arrayType: readArrayType(element, context),
      origin: element.origin,
      documentation: documentation(element),
    }
  );
}

function readDeclarationOrReference(
  element: XmlElement,
  context: SchemaContext,
): AttributeDeclaration | QName | undefined {
  const { diagnostics } = context;
  if (attribute(element, "ref") !== undefined) return readRef(element, diagnostics);
  const local = requiredName(element, diagnostics);
  if (local === undefined) return undefined;
  // It would be a declaration of a namespace.
  if (local === "xmlns") {
    diagnostics.report(reading.wrongAttribute("name", local, "a name for an attribute"), element.origin);
    return undefined;
  }
  const qualified = isQualified(element, "form", diagnostics) ?? context.qualifiedAttributes;
  return readAttribute(element, { namespace: qualified ? context.targetNamespace : "", local }, context);
}

/**
 * `wsdl:arrayType = QName rank+`, `rank = "[" (size | ",")* "]"` on a reference to `soapenc:arrayType`; for SOAP 1.2 `wsdl:itemType = QName`
 * and `wsdl:arraySize = ("*" | size) size*`, each on a reference to the attribute of that name
 */
function readArrayType(
  element: XmlElement,
  { diagnostics }: SchemaContext,
): ArrayTypeDeclaration | undefined {
  const stated = (name: string): string | undefined =>
    element.attributes
      .find(({ namespace, local }) => namespace === wsdlNamespace && local === name)
      ?.value.trim();
  const sizes = stated("arraySize")?.split(/\s+/);
  if (sizes !== undefined) return { item: undefined, dimensions: [sizes.length] };
  const arrayType = stated("arrayType");
  const value = arrayType ?? stated("itemType");
  if (value === undefined) return undefined;
  const [, name = value, ranks = ""] = /^([^[\]]*)((?:\[[0-9\s,]*\])+)$/.exec(value) ?? [];
  const item = qnameOf(
    element,
    arrayType === undefined ? "wsdl:itemType" : "wsdl:arrayType",
    name.trim(),
    diagnostics,
  );
  if (item === undefined) return undefined;
  return {
    item: { name: item, origin: element.origin },
    dimensions: ranks
      .split("]")
      .slice(0, -1)
      .map((rank) => rank.split(",").length),
  };
}
