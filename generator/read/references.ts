// The references between components, found without reading the components themselves.
import { schemaNamespace } from "../model/builtins.js";
import type { QName } from "../model/model.js";
import { qnameIn } from "./attributes.js";
import { wsdlNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

/** The symbol spaces of global components. */
export type Space = "type" | "element" | "attribute" | "group" | "attributeGroup";

export interface SpacedName extends QName {
  readonly space: Space;
}

const spaces: Readonly<Record<string, Space>> = {
  simpleType: "type",
  complexType: "type",
  element: "element",
  attribute: "attribute",
  group: "group",
  attributeGroup: "attributeGroup",
};

/** The symbol space of what a global component or a reference of that name is; undefined for other elements. */
export function spaceOf({ name }: XmlElement): Space | undefined {
  return name.namespace === schemaNamespace && Object.hasOwn(spaces, name.local)
    ? spaces[name.local]
    : undefined;
}

/** Tells of the names of types, elements and so on that a schema, a WSDL, or a part of one refers to, in document order. */
export function eachReference(element: XmlElement, visit: (name: SpacedName) => void): void {
  // A prefix that isn't declared is reported where the reference is read.
  const refer = (space: Space, text: string): void => {
    const name = qnameIn(element, text);
    if (name !== undefined) visit({ space, ...name });
  };
  for (const { namespace, local, value } of element.attributes) {
    if (namespace === wsdlNamespace && local === "arrayType")
      refer("type", value.replace(/[[\],\s\d]*$/, ""));
    const space = namespace === "" ? spaceReferredTo(element, local) : undefined;
    if (space === undefined) continue;
    for (const name of local === "memberTypes" ? value.trim().split(/\s+/) : [value]) refer(space, name);
  }
  for (const child of element.children) eachReference(child, visit);
}

function spaceReferredTo(element: XmlElement, attribute: string): Space | undefined {
  const { namespace, local } = element.name;
  if (namespace === wsdlNamespace) {
    return local === "part" && (attribute === "type" || attribute === "element") ? attribute : undefined;
  }
  if (namespace !== schemaNamespace) return undefined;
  switch (attribute) {
    case "type":
    case "base":
    case "itemType":
    case "memberTypes":
      return "type";
    case "ref":
      return spaceOf(element);
    case "substitutionGroup":
      return "element";
    default:
      return undefined;
  }
}
