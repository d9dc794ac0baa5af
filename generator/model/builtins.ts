// The built-in types of XML Schema as components.
import { builtinNames, type AnyType, type BuiltinName, type BuiltinType, type QName } from "./model.js";

export const schemaNamespace = "http://www.w3.org/2001/XMLSchema";

/** What `xs:schema` and its types were called in the drafts before the recommendation of 2001. */
export const draftNamespaces: ReadonlySet<string> = new Set([
  "http://www.w3.org/1999/XMLSchema",
  "http://www.w3.org/2000/08/XMLSchema",
  "http://www.w3.org/2000/10/XMLSchema",
]);

/** Of `xsi:type` and `xsi:nil`. */
export const schemaInstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

export const anySimpleType: BuiltinType = {
  kind: "builtin",
  name: { namespace: schemaNamespace, local: "anySimpleType" },
};

const builtins: ReadonlyMap<string, BuiltinType> = new Map(
  builtinNames.map((local: BuiltinName) => [
    local,
    local === "anySimpleType"
      ? anySimpleType
      : { kind: "builtin", name: { namespace: schemaNamespace, local } },
  ]),
);

export const anyType: AnyType = { kind: "any" };

/** The built-in simple type of that name, always the same object. */
export function builtinType(name: QName): BuiltinType | undefined {
  return name.namespace === schemaNamespace ? builtins.get(name.local) : undefined;
}

export function isAnyType(name: QName): boolean {
  return name.namespace === schemaNamespace && name.local === "anyType";
}

/** The element `xs:schema`, which no document states. */
export function isSchemaElement(name: QName): boolean {
  return name.namespace === schemaNamespace && name.local === "schema";
}
