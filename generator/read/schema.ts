// Reads an `xs:schema`: its global components.
import type { Diagnostics } from "../diagnostics.js";
import type { QName } from "../model/model.js";
import type {
  AttributeDeclaration,
  AttributeGroupDeclaration,
  ElementDeclaration,
  GlobalDeclaration,
  GroupDeclaration,
  NamedTypeDeclaration,
  SchemaDeclaration,
} from "../model/schema-declarations.js";
import { documentation } from "./annotation.js";
import { readAttribute, readAttributeGroup } from "./attribute-declaration.js";
import { requiredName, token } from "./attributes.js";
import { readComplexType } from "./complex-type.js";
import { blocked, constructs, isQualified, unexpected, type SchemaContext } from "./construct.js";
import { readElement, readLocalElement } from "./element.js";
import { readGroup } from "./model-group.js";
import { readSimpleType } from "./simple-type.js";
import type { XmlElement } from "./xml.js";

/**
 * `<schema targetNamespace elementFormDefault attributeFormDefault blockDefault …>: ((include | import | redefine | annotation)*,
 * (((simpleType | complexType | group | attributeGroup) | element | attribute | notation), annotation*)*)`
 */
export function readSchema(element: XmlElement, diagnostics: Diagnostics): SchemaDeclaration {
  const targetNamespace = token(element, "targetNamespace") ?? "";
  const context: SchemaContext = {
    targetNamespace,
    qualified: isQualified(element, "elementFormDefault", diagnostics) ?? false,
    qualifiedAttributes: isQualified(element, "attributeFormDefault", diagnostics) ?? false,
    block: blocked(element, "blockDefault") ?? [],
    localElement: readLocalElement,
    diagnostics,
  };
  const types: NamedTypeDeclaration[] = [];
  const elements: ElementDeclaration[] = [];
  const attributes: AttributeDeclaration[] = [];
  const groups: GroupDeclaration[] = [];
  const attributeGroups: AttributeGroupDeclaration[] = [];
  for (const child of constructs(element, context)) {
    if (passedOver.has(child.name.local)) continue;
    const read = readers.get(child.name.local);
    if (read === undefined) {
      unexpected(child, element, context);
      continue;
    }
    const local = requiredName(child, diagnostics);
    if (local === undefined) continue;
    const declared = read(child, { namespace: targetNamespace, local }, context);
    if (declared.kind === "element") elements.push(declared);
    else if (declared.kind === "attribute") attributes.push(declared);
    else if (declared.kind === "group") groups.push(declared);
    else if (declared.kind === "attribute group") attributeGroups.push(declared);
    else types.push(declared);
  }
  return {
    ...{ targetNamespace, types, elements, attributes, groups, attributeGroups },
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** The loader follows the first two; nothing in a message depends on a notation. */
const passedOver = new Set(["include", "import", "notation"]);

type Reader = (element: XmlElement, name: QName, context: SchemaContext) => GlobalDeclaration;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["simpleType", (element, name, context) => ({ ...readSimpleType(element, name, context), name })],
  ["complexType", (element, name, context) => ({ ...readComplexType(element, name, context), name })],
  ["element", readElement],
  ["attribute", readAttribute],
  ["group", readGroup],
  ["attributeGroup", readAttributeGroup],
]);
