// Reads the facets of restrictions, enumerations among them.
import { constrainingFacets, type ConstrainingFacet } from "../model/model.js";
import type { EnumerationValueDeclaration, FacetsDeclaration } from "../model/schema-declarations.js";
import { reading } from "../problems/reading.js";
import { documentation, enumerationNumber } from "./annotation.js";
import { attribute, qnameIn } from "./attributes.js";
import type { SchemaContext } from "./construct.js";
import type { XmlElement } from "./xml.js";

export function isFacet({ name }: XmlElement): boolean {
  return name.local === "enumeration" || constraining(name.local) !== undefined;
}

function constraining(local: string): ConstrainingFacet | undefined {
  return constrainingFacets.find((one) => one === local);
}

/** `(minExclusive | … | enumeration | whiteSpace | pattern)*` among the children of a restriction */
export function readFacets(
  children: readonly XmlElement[],
  { diagnostics }: SchemaContext,
): FacetsDeclaration {
  const enumeration: EnumerationValueDeclaration[] = [];
  const constraints: { facet: ConstrainingFacet; value: string }[] = [];
  for (const child of children.filter(isFacet)) {
    const facet = constraining(child.name.local);
    const value = attribute(child, "value");
    if (value === undefined) diagnostics.report(reading.missingAttribute("value"), child.origin);
    else if (facet === undefined) enumeration.push(readEnumeration(child, value));
    else if (fits(facet, value)) constraints.push({ facet, value });
    else diagnostics.report(reading.wrongAttribute("value", value, `a value of ${facet}`), child.origin);
  }
  return { enumeration, constraints };
}

/** `<enumeration value>: (annotation?)` */
function readEnumeration(element: XmlElement, value: string): EnumerationValueDeclaration {
  return {
    value,
    qname: qnameIn(element, value),
    number: enumerationNumber(element),
    origin: element.origin,
    documentation: documentation(element),
  };
}

function fits(facet: ConstrainingFacet, value: string): boolean {
  switch (facet) {
    case "length":
    case "minLength":
    case "maxLength":
    case "totalDigits":
    case "fractionDigits":
      return /^\s*\+?[0-9]+\s*$/.test(value);
    case "whiteSpace":
      return /^\s*(?:preserve|replace|collapse)\s*$/.test(value);
    case "pattern":
    case "minInclusive":
    case "minExclusive":
    case "maxInclusive":
    case "maxExclusive":
      return true;
  }
}
