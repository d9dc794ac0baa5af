// Reads elements and complex types, which nest in one another.
import { schemaNamespace } from "../model/builtins.js";
import type {
  ComplexTypeDeclaration,
  ElementDeclaration,
  ParticleDeclaration,
  Reference,
  TypeUse,
} from "../model/declarations.js";
import type { QName } from "../model/model.js";
import { schema } from "../problems/schema.js";
import { appInfo, documentation } from "./annotation.js";
import {
  attribute,
  booleanValue,
  occurrence,
  qnameValue,
  reference,
  requiredName,
  requiredReference,
} from "./attributes.js";
import { constructs, isQualified, title, unexpected, type SchemaContext } from "./construct.js";
import { readSimpleType } from "./simple-type.js";
import type { XmlElement } from "./xml.js";

/**
 * `<element name type nillable abstract substitutionGroup default fixed …>:
 * (annotation?, ((simpleType | complexType)?, (unique | key | keyref)*))`
 */
export function readElement(element: XmlElement, name: QName, context: SchemaContext): ElementDeclaration {
  const { diagnostics } = context;
  if (booleanValue(element, "abstract", diagnostics)) {
    diagnostics.report(schema.unsupported("an abstract element"), element.origin);
  }
  if (attribute(element, "substitutionGroup") !== undefined) {
    diagnostics.report(schema.unsupported("an element in a substitution group"), element.origin);
  }
  for (const constraint of ["default", "fixed"]) {
    if (attribute(element, constraint) !== undefined) {
      diagnostics.report(schema.valueConstraint(constraint), element.origin);
    }
  }
  return {
    name,
    type: readTypeUse(element, context),
    nillable: booleanValue(element, "nillable", diagnostics),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** The type that an element refers to or states within; `xs:anyType` where it does neither. */
function readTypeUse(element: XmlElement, context: SchemaContext): TypeUse {
  const { diagnostics } = context;
  const stated: TypeUse[] = [];
  if (attribute(element, "type") !== undefined) {
    stated.push(reference(element, "type", diagnostics) ?? builtin("anySimpleType", element));
  }
  for (const child of constructs(element, context)) {
    switch (child.name.local) {
      case "simpleType":
        stated.push(readSimpleType(child, undefined, context));
        break;
      case "complexType":
        stated.push(readComplexType(child, undefined, context));
        break;
      case "unique":
      case "key":
      case "keyref":
        break; // They don't change what a message looks like.
      default:
        unexpected(child, element, context);
    }
  }
  if (stated.length > 1) diagnostics.report(schema.conflict("a type", "another type"), element.origin);
  return stated[0] ?? builtin("anyType", element);
}

function builtin(local: string, { origin }: XmlElement): Reference {
  return { name: { namespace: schemaNamespace, local }, origin };
}

/**
 * `<complexType name abstract mixed …>: (annotation?, (simpleContent | complexContent |
 * ((group | all | choice | sequence)?, ((attribute | attributeGroup)*, anyAttribute?))))`
 */
export function readComplexType(
  element: XmlElement,
  name: QName | undefined,
  context: SchemaContext,
): ComplexTypeDeclaration {
  rejectMixed(element, context);
  let base: ComplexTypeDeclaration["base"];
  const content: ParticleDeclaration[] = [];
  let model: XmlElement | undefined;
  for (const child of constructs(element, context)) {
    if (child.name.local !== "sequence" && child.name.local !== "complexContent") {
      unexpected(child, element, context);
      continue;
    }
    if (model !== undefined)
      context.diagnostics.report(schema.conflict(title(model), title(child)), child.origin);
    model = child;
    if (child.name.local === "sequence") {
      content.push(...readSequence(child, context));
      continue;
    }
    const extension = readComplexContent(child, context);
    base = extension?.base;
    content.push(...(extension?.content ?? []));
  }
  return {
    kind: "complex",
    name,
    abstract: booleanValue(element, "abstract", context.diagnostics),
    base,
    content,
    appinfo: appInfo(element),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** `<complexContent mixed>: (annotation?, (restriction | extension))` */
function readComplexContent(
  element: XmlElement,
  context: SchemaContext,
): Pick<ComplexTypeDeclaration, "base" | "content"> | undefined {
  rejectMixed(element, context);
  const [child, ...others] = constructs(element, context);
  for (const other of others) unexpected(other, element, context);
  if (child === undefined) {
    context.diagnostics.report(schema.missing("xs:extension or xs:restriction"), element.origin);
    return undefined;
  }
  if (child.name.local === "extension") return readExtension(child, context);
  unexpected(child, element, context);
  return undefined;
}

/**
 * `<extension base>: (annotation?, ((group | all | choice | sequence)?,
 * ((attribute | attributeGroup)*, anyAttribute?)))`
 */
function readExtension(
  element: XmlElement,
  context: SchemaContext,
): Pick<ComplexTypeDeclaration, "base" | "content"> {
  const content: ParticleDeclaration[] = [];
  for (const child of constructs(element, context)) {
    if (child.name.local === "sequence") content.push(...readSequence(child, context));
    else unexpected(child, element, context);
  }
  return { base: requiredReference(element, "base", context.diagnostics), content };
}

/** `<sequence minOccurs maxOccurs>: (annotation?, (element | group | choice | sequence | any)*)` */
function readSequence(element: XmlElement, context: SchemaContext): ParticleDeclaration[] {
  const { minOccurs, maxOccurs } = occurrence(element, context.diagnostics);
  if (minOccurs !== 1 || maxOccurs !== 1) {
    context.diagnostics.report(
      schema.unsupported("an xs:sequence that occurs other than once"),
      element.origin,
    );
  }
  return constructs(element, context).flatMap((child) => {
    switch (child.name.local) {
      case "element":
        return readParticle(child, context);
      case "sequence":
        return readSequence(child, context);
      default:
        unexpected(child, element, context);
        return [];
    }
  });
}

/** `<element (name … | ref) minOccurs maxOccurs form>`, otherwise as a global one; none where it can't occur. */
function readParticle(element: XmlElement, context: SchemaContext): ParticleDeclaration[] {
  const { diagnostics } = context;
  const occurs = occurrence(element, diagnostics);
  if (occurs.minOccurs > occurs.maxOccurs) {
    diagnostics.report(schema.occurrence(occurs.minOccurs, occurs.maxOccurs), element.origin);
  }
  if (occurs.maxOccurs === 0) return [];
  if (attribute(element, "ref") !== undefined) {
    for (const other of ["name", "type"]) {
      if (attribute(element, other) === undefined) continue;
      diagnostics.report(schema.conflict("the attribute ref", `the attribute ${other}`), element.origin);
    }
    const ref = qnameValue(element, "ref", diagnostics);
    if (ref === undefined) return [];
    return [{ element: { ref, origin: element.origin, documentation: documentation(element) }, ...occurs }];
  }
  const local = requiredName(element, diagnostics);
  if (local === undefined) return [];
  const qualified = isQualified(element, "form", diagnostics) ?? context.qualified;
  const name = { namespace: qualified ? context.targetNamespace : "", local };
  return [{ element: readElement(element, name, context), ...occurs }];
}

function rejectMixed(element: XmlElement, { diagnostics }: SchemaContext): void {
  if (!booleanValue(element, "mixed", diagnostics)) return;
  diagnostics.report(schema.unsupported("text between elements (mixed)"), element.origin);
}
