// Reads complex types: their content and what they are derived from.
import type { QName } from "../model/model.js";
import type { ComplexTypeDeclaration, SimpleContentDeclaration } from "../model/schema-declarations.js";
import { schema } from "../problems/schema.js";
import { appInfo, documentation } from "./annotation.js";
import { isOfAttributes, readAttributes } from "./attribute-declaration.js";
import { booleanValue, optionalBoolean, requiredReference } from "./attributes.js";
import { blocked, constructs, title, unexpected, type SchemaContext } from "./construct.js";
import { isFacet, readFacets } from "./facets.js";
import { isGroup, readContent } from "./model-group.js";
import { innerSimpleType } from "./simple-type.js";
import type { XmlElement } from "./xml.js";

/** What a complex type's child says of it. */
type Body = Pick<ComplexTypeDeclaration, "derivation" | "base" | "content" | "simpleContent" | "attributes">;

/**
 * `<complexType name abstract block mixed …>: (annotation?, (simpleContent | complexContent |
 * ((group | all | choice | sequence)?, ((attribute | attributeGroup)*, anyAttribute?))))`
 */
export function readComplexType(
  element: XmlElement,
  name: QName | undefined,
  context: SchemaContext,
): ComplexTypeDeclaration {
  const { diagnostics } = context;
  const children = constructs(element, context);
  const [content, ...others] = children.filter((child) =>
    /^(?:simple|complex)Content$/.test(child.name.local),
  );
  const rest = content ? children.filter((child) => child !== content && !others.includes(child)) : [];
  for (const other of [...others, ...rest]) {
    if (content === undefined) break;
    const conflicts = others.includes(other) || isGroup(other) || isOfAttributes(other);
    if (conflicts) diagnostics.report(schema.conflict(title(content), title(other)), other.origin);
    else unexpected(other, element, context);
  }
  const mixed =
    (content?.name.local === "complexContent" ? optionalBoolean(content, "mixed", diagnostics) : undefined) ??
    booleanValue(element, "mixed", diagnostics);
  return {
    kind: "complex",
    name,
    abstract: booleanValue(element, "abstract", diagnostics),
    block: (blocked(element, "block") ?? context.block).filter((one) => one !== "substitution"),
    ...(content ? readDerivation(content, context) : readParticles(element, children, context)),
    mixed,
    appinfo: appInfo(element),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** `((group | all | choice | sequence)?, ((attribute | attributeGroup)*, anyAttribute?))` */
function readParticles(parent: XmlElement, children: readonly XmlElement[], context: SchemaContext): Body {
  for (const child of children) {
    if (!isGroup(child) && !isOfAttributes(child)) unexpected(child, parent, context);
  }
  return {
    derivation: undefined,
    base: undefined,
    content: readContent(children.filter(isGroup), context),
    simpleContent: undefined,
    attributes: readAttributes(children, context),
  };
}

/**
 * `<complexContent mixed>: (annotation?, (restriction | extension))`,
 * `<simpleContent>: (annotation?, (restriction | extension))`
 */
function readDerivation(element: XmlElement, context: SchemaContext): Body {
  const derivations: XmlElement[] = [];
  for (const child of constructs(element, context)) {
    const isDerivation = child.name.local === "extension" || child.name.local === "restriction";
    if (isDerivation && derivations.length === 0) derivations.push(child);
    else unexpected(child, element, context);
  }
  const [derivation] = derivations;
  if (derivation === undefined) {
    context.diagnostics.report(schema.missing("xs:extension or xs:restriction"), element.origin);
    return readParticles(element, [], context);
  }
  const body =
    element.name.local === "complexContent"
      ? readParticles(derivation, constructs(derivation, context), context)
      : readSimpleContent(derivation, context);
  return {
    ...body,
    derivation: derivation.name.local === "extension" ? "extension" : "restriction",
    base: requiredReference(derivation, "base", context.diagnostics),
  };
}

/**
 * In `simpleContent`: `<extension base>: (annotation?, ((attribute | attributeGroup)*, anyAttribute?))`, `<restriction base>: (annotation?,
 * (simpleType?, (minExclusive | … | enumeration | whiteSpace | pattern)*)?, ((attribute | attributeGroup)*, anyAttribute?))`
 */
function readSimpleContent(element: XmlElement, context: SchemaContext): Body {
  const children = constructs(element, context);
  const isRestriction = element.name.local === "restriction";
  const isOfText = (child: XmlElement): boolean =>
    isRestriction && (isFacet(child) || child.name.local === "simpleType");
  const simpleContent: SimpleContentDeclaration = {
    type: isRestriction ? innerSimpleType(element, children, context) : undefined,
    ...readFacets(isRestriction ? children : [], context),
    origin: element.origin,
  };
  const others = children.filter((child) => !isOfText(child));
  for (const child of others.filter(isGroup)) unexpected(child, element, context);
  const withoutGroups = others.filter((child) => !isGroup(child));
  return { ...readParticles(element, withoutGroups, context), simpleContent };
}
