// Reads an `xs:schema`: its global components.
import type { Diagnostics } from "../diagnostics.js";
import type { ElementDeclaration, NamedTypeDeclaration, SchemaDeclaration } from "../model/declarations.js";
import type { QName } from "../model/model.js";
import { documentation } from "./annotation.js";
import { requiredName, token } from "./attributes.js";
import { constructs, isQualified, unexpected, type SchemaContext } from "./construct.js";
import { readComplexType, readElement } from "./element.js";
import { readSimpleType } from "./simple-type.js";
import type { XmlElement } from "./xml.js";

/**
 * `<schema targetNamespace elementFormDefault …>: ((include | import | redefine | annotation)*,
 * (((simpleType | complexType | group | attributeGroup) | element | attribute | notation), annotation*)*)`
 */
export function readSchema(element: XmlElement, diagnostics: Diagnostics): SchemaDeclaration {
  const targetNamespace = token(element, "targetNamespace") ?? "";
  const context: SchemaContext = {
    targetNamespace,
    qualified: isQualified(element, "elementFormDefault", diagnostics) ?? false,
    diagnostics,
  };
  const types: NamedTypeDeclaration[] = [];
  const elements: ElementDeclaration[] = [];
  for (const child of constructs(element, context)) {
    switch (child.name.local) {
      case "include":
      case "import":
        break; // The loader follows them.
      case "attribute":
      case "notation":
        break; // Nothing can refer to one yet.
      case "simpleType":
      case "complexType": {
        const name = globalName(child, context);
        if (name !== undefined) types.push(readNamedType(child, name, context));
        break;
      }
      case "element": {
        const name = globalName(child, context);
        if (name !== undefined) elements.push(readElement(child, name, context));
        break;
      }
      default:
        unexpected(child, element, context);
    }
  }
  return { targetNamespace, types, elements, origin: element.origin, documentation: documentation(element) };
}

function globalName(element: XmlElement, { targetNamespace, diagnostics }: SchemaContext): QName | undefined {
  const local = requiredName(element, diagnostics);
  return local === undefined ? undefined : { namespace: targetNamespace, local };
}

function readNamedType(element: XmlElement, name: QName, context: SchemaContext): NamedTypeDeclaration {
  return element.name.local === "simpleType"
    ? { ...readSimpleType(element, name, context), name }
    : { ...readComplexType(element, name, context), name };
}
