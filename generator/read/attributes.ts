// Reads attributes by their XML Schema type, and reports values that aren't of it.
import type { Diagnostics } from "../diagnostics.js";
import type { Reference } from "../model/declarations.js";
import type { QName, ValueConstraint } from "../model/model.js";
import { schemaNamespace } from "../model/builtins.js";
import { reading } from "../problems/reading.js";
import { schema } from "../problems/schema.js";
import { isNCName, type XmlElement } from "./xml.js";

/** The value of an attribute without a namespace, as it stands there. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((one) => one.local === name && one.namespace === "")?.value;
}

/** The same with white space at its ends removed, as for all types but strings. */
export function token(element: XmlElement, name: string): string | undefined {
  return attribute(element, name)?.trim();
}

/** As `token`; reported when the attribute is missing. */
export function requiredToken(
  element: XmlElement,
  name: string,
  diagnostics: Diagnostics,
): string | undefined {
  const value = token(element, name);
  if (value === undefined) diagnostics.report(reading.missingAttribute(name), element.origin);
  return value;
}

/** The attribute that gives a component its name; reported when it is missing or isn't an `xs:NCName`. */
export function requiredName(element: XmlElement, diagnostics: Diagnostics): string | undefined {
  const value = requiredToken(element, "name", diagnostics);
  if (value === undefined || isNCName(value)) return value;
  diagnostics.report(reading.wrongAttribute("name", value, "a name as XML has them"), element.origin);
  return undefined;
}

/** An `xs:QName`, resolved in the scope of its element: without a prefix, the default namespace is meant. */
export function qnameValue(element: XmlElement, name: string, diagnostics: Diagnostics): QName | undefined {
  const value = token(element, name);
  return value === undefined ? undefined : qnameOf(element, name, value, diagnostics);
}

/**
 * A name in an attribute, resolved in the scope of its element. Whether it is one as XML has them shows when it is looked up, so only the
 * colon is checked.
 */
export function qnameOf(
  element: XmlElement,
  attribute: string,
  value: string,
  diagnostics: Diagnostics,
): QName | undefined {
  const found = qnameIn(element, value);
  if (found !== undefined) return found;
  const [, prefix, local] = /^([^:]+):([^:]+)$/.exec(value) ?? [];
  if (prefix === undefined || local === undefined) {
    diagnostics.report(reading.wrongAttribute(attribute, value, "a qualified name"), element.origin);
    return undefined;
  }
  const isUsual = prefix === "xs" || prefix === "xsd";
  const problem = isUsual ? reading.usualPrefix : reading.undeclaredPrefix;
  diagnostics.report(problem(attribute, value, prefix), element.origin);
  return isUsual ? { namespace: schemaNamespace, local } : undefined;
}

/** What a text names in the scope of an element; undefined where it is no name or its prefix isn't declared. */
export function qnameIn(element: XmlElement, text: string): QName | undefined {
  const name = text.trim();
  const colon = name.indexOf(":");
  const prefix = name.slice(0, Math.max(colon, 0));
  const local = name.slice(colon + 1);
  const namespace = element.scope[prefix];
  if (local === "" || colon === 0 || local.includes(":")) return undefined;
  return namespace === undefined && prefix !== "" ? undefined : { namespace: namespace ?? "", local };
}

/** As `qnameValue`, with the place of the element that refers. */
export function reference(
  element: XmlElement,
  name: string,
  diagnostics: Diagnostics,
): Reference | undefined {
  const value = qnameValue(element, name, diagnostics);
  return value === undefined ? undefined : { name: value, origin: element.origin };
}

/** As `reference`; reported when the attribute is missing. */
export function requiredReference(
  element: XmlElement,
  name: string,
  diagnostics: Diagnostics,
): Reference | undefined {
  const value = requiredToken(element, name, diagnostics);
  return value === undefined ? undefined : reference(element, name, diagnostics);
}

/** An `xs:boolean`; false when it is missing. */
export function booleanValue(element: XmlElement, name: string, diagnostics: Diagnostics): boolean {
  return optionalBoolean(element, name, diagnostics) ?? false;
}

/** An `xs:boolean`, if it is there. */
export function optionalBoolean(
  element: XmlElement,
  name: string,
  diagnostics: Diagnostics,
): boolean | undefined {
  const value = token(element, name);
  if (value === undefined) return undefined;
  if (value === "true" || value === "1") return true;
  if (value !== "false" && value !== "0") {
    diagnostics.report(reading.wrongAttribute(name, value, "true or false"), element.origin);
  }
  return false;
}

/** `default` or `fixed` of an element or attribute. */
export function valueConstraint(element: XmlElement, diagnostics: Diagnostics): ValueConstraint | undefined {
  const [value, fixed] = [attribute(element, "default"), attribute(element, "fixed")];
  if (fixed !== undefined) {
    if (value !== undefined) {
      const problem = schema.conflict("the attribute fixed", "the attribute default");
      diagnostics.report(problem, element.origin);
    }
    return { kind: "fixed", value: fixed };
  }
  return value === undefined ? undefined : { kind: "default", value };
}

/** `minOccurs` and `maxOccurs` of a particle, each 1 when it is missing; `unbounded` is `Infinity`. */
export function occurrence(
  element: XmlElement,
  diagnostics: Diagnostics,
): { readonly minOccurs: number; readonly maxOccurs: number } {
  const minOccurs = times(element, "minOccurs", diagnostics);
  const maxOccurs =
    token(element, "maxOccurs") === "unbounded" ? Infinity : times(element, "maxOccurs", diagnostics);
  // Many a document says only that something can't occur, not that it needn't.
  if (minOccurs <= maxOccurs || maxOccurs === 0) return { minOccurs, maxOccurs };
  diagnostics.report(schema.occurrence(minOccurs, maxOccurs), element.origin);
  return { minOccurs, maxOccurs: minOccurs };
}

function times(element: XmlElement, name: string, diagnostics: Diagnostics): number {
  const value = token(element, name) ?? "1";
  if (/^\+?[0-9]+$/.test(value)) return Number(value);
  diagnostics.report(reading.wrongAttribute(name, value, "a number of times"), element.origin);
  return 1;
}
