// Reads elements, global ones and those in content models.
import { schemaNamespace } from "../model/builtins.js";
import type { Reference } from "../model/declarations.js";
import type { QName } from "../model/model.js";
import type {
  ElementDeclaration,
  ElementParticleDeclaration,
  ElementReference,
  TypeUse,
} from "../model/schema-declarations.js";
import { schema } from "../problems/schema.js";
import { documentation } from "./annotation.js";
import {
  attribute,
  booleanValue,
  occurrence,
  reference,
  requiredName,
  valueConstraint,
} from "./attributes.js";
import { readComplexType } from "./complex-type.js";
import { blocked, constructs, isQualified, readRef, unexpected, type SchemaContext } from "./construct.js";
import { readSimpleType } from "./simple-type.js";
import type { XmlElement } from "./xml.js";

/**
 * `<element name type nillable abstract substitutionGroup default fixed block …>:
 * (annotation?, ((simpleType | complexType)?, (unique | key | keyref)*))`
 */
export function readElement(element: XmlElement, name: QName, context: SchemaContext): ElementDeclaration {
  const { diagnostics } = context;
  return {
    kind: "element",
    name,
    type: readTypeUse(element, context),
    nillable: booleanValue(element, "nillable", diagnostics),
    abstract: booleanValue(element, "abstract", diagnostics),
    constraint: valueConstraint(element, diagnostics),
    head: reference(element, "substitutionGroup", diagnostics),
    block: blocked(element, "block") ?? context.block,
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** The type that an element refers to or states within, if it does. */
function readTypeUse(element: XmlElement, context: SchemaContext): TypeUse | undefined {
  const { diagnostics } = context;
  const stated: TypeUse[] = [];
  if (attribute(element, "type") !== undefined) {
    stated.push(reference(element, "type", diagnostics) ?? anyType(element));
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
  return stated[0];
}

function anyType({ origin }: XmlElement): Reference {
  return { name: { namespace: schemaNamespace, local: "anyType" }, origin };
}

/** `<element (name … | ref) minOccurs maxOccurs form>`, otherwise as a global one; none where it can't occur. */
export function readLocalElement(
  element: XmlElement,
  context: SchemaContext,
): ElementParticleDeclaration | undefined {
  const occurs = occurrence(element, context.diagnostics);
  const declared = readDeclarationOrReference(element, context);
  return declared && occurs.maxOccurs > 0 ? { kind: "element", element: declared, ...occurs } : undefined;
}

function readDeclarationOrReference(
  element: XmlElement,
  context: SchemaContext,
): ElementDeclaration | ElementReference | undefined {
  const { diagnostics } = context;
  if (attribute(element, "ref") !== undefined) {
    const ref = readRef(element, diagnostics);
    return ref && { kind: "reference", ref, origin: element.origin, documentation: documentation(element) };
  }
  const local = requiredName(element, diagnostics);
  if (local === undefined) return undefined;
  const qualified = isQualified(element, "form", diagnostics) ?? context.qualified;
  return readElement(element, { namespace: qualified ? context.targetNamespace : "", local }, context);
}
