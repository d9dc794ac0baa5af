// Reads which namespaces a wildcard allows.
import type { Wildcard } from "../model/model.js";
import { token } from "./attributes.js";
import type { SchemaContext } from "./construct.js";
import type { XmlElement } from "./xml.js";

/** `namespace = ((##any | ##other) | List of (anyURI | (##targetNamespace | ##local)))` of `any` and `anyAttribute` */
export function readWildcard(element: XmlElement, { targetNamespace }: SchemaContext): Wildcard {
  const { origin } = element;
  const namespace = token(element, "namespace") ?? "##any";
  if (namespace === "##any") return { namespaces: "any", origin };
  if (namespace === "##other") return { namespaces: { not: targetNamespace }, origin };
  const names = namespace.split(/\s+/).map((name) => {
    if (name === "##targetNamespace") return targetNamespace;
    return name === "##local" ? "" : name;
  });
  return { namespaces: [...new Set(names)], origin };
}
