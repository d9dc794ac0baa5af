// Chameleon includes: a schema without a target namespace takes on that of the schema that includes it.
import { rewritten, withAttribute } from "./xml-copy.js";
import type { Scope, XmlElement } from "./xml.js";

/**
 * The schema as if it had that target namespace: what it defines is in it, and so is what its references without a namespace mean
 * (XML Schema 1.0 part 1, section 4.2.1).
 */
export function chameleon(schema: XmlElement, targetNamespace: string): XmlElement {
  const scopes = new Map<Scope, Scope>();
  const scopeOf = (scope: Scope): Scope => {
    if ((scope[""] ?? "") !== "") return scope;
    const known = scopes.get(scope) ?? inNamespace(scope, targetNamespace);
    scopes.set(scope, known);
    return known;
  };
  const copy = rewritten(schema, (element) => ({ ...element, scope: scopeOf(element.scope) }));
  return withAttribute(copy, "targetNamespace", targetNamespace);
}

function inNamespace(scope: Scope, namespace: string): Scope {
  return Object.assign(Object.create(scope) as object, { "": namespace });
}
