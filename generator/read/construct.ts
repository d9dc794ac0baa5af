// What the readers of XML Schema share: what they know of the schema they are in, and how they meet what they don't know.
import type { Diagnostics } from "../diagnostics.js";
import { schemaNamespace } from "../model/builtins.js";
import type { QName } from "../model/model.js";
import type { Blocked, ElementParticleDeclaration } from "../model/schema-declarations.js";
import { reading } from "../problems/reading.js";
import { schema } from "../problems/schema.js";
import { attribute, qnameValue, token } from "./attributes.js";
import type { XmlElement } from "./xml.js";

export interface SchemaContext {
  readonly targetNamespace: string;
  /** Whether local elements are qualified unless they say otherwise. */
  readonly qualified: boolean;
  /** The same of local attributes. */
  readonly qualifiedAttributes: boolean;
  /** What elements and types block unless they say otherwise. */
  readonly block: readonly Blocked[];
  /** Reads elements in content models, which lead back to types. */
  readonly localElement: (
    element: XmlElement,
    context: SchemaContext,
  ) => ElementParticleDeclaration | undefined;
  readonly diagnostics: Diagnostics;
}

/** The children that are constructs of XML Schema, without annotations; others are reported. */
export function constructs(element: XmlElement, context: SchemaContext): readonly XmlElement[] {
  return element.children.filter((child) => {
    if (child.name.namespace !== schemaNamespace) {
      context.diagnostics.report(schema.misplaced(child.name.local, title(element)), child.origin);
      return false;
    }
    return child.name.local !== "annotation";
  });
}

const ofVersion11 = new Set(
  "override assert assertion alternative openContent defaultOpenContent explicitTimezone".split(" "),
);

/** Reports a construct that its parent's reader has no use for. */
export function unexpected(child: XmlElement, parent: XmlElement, context: SchemaContext): void {
  const problem = ofVersion11.has(child.name.local)
    ? schema.ofVersion11(title(child))
    : schema.misplaced(title(child), title(parent));
  context.diagnostics.report(problem, child.origin);
}

/** A construct as messages name it: `xs:choice`. */
export function title(element: XmlElement): string {
  return `xs:${element.name.local}`;
}

/** What a local element or attribute with a `ref` refers to; a name or a type of its own is reported. */
export function readRef(element: XmlElement, diagnostics: Diagnostics): QName | undefined {
  for (const other of ["name", "type"]) {
    if (attribute(element, other) === undefined) continue;
    diagnostics.report(schema.conflict("the attribute ref", `the attribute ${other}`), element.origin);
  }
  return qnameValue(element, "ref", diagnostics);
}

/** What `form` or `elementFormDefault` says; undefined where it is missing. */
export function isQualified(
  element: XmlElement,
  name: string,
  diagnostics: Diagnostics,
): boolean | undefined {
  const value = token(element, name);
  if (value !== undefined && value !== "qualified" && value !== "unqualified") {
    diagnostics.report(reading.wrongAttribute(name, value, "qualified or unqualified"), element.origin);
  }
  return value === undefined ? undefined : value === "qualified";
}

const blockable: readonly Blocked[] = ["extension", "restriction", "substitution"];

/** `block` or `blockDefault`: `(#all | List of (extension | restriction | substitution))`; undefined where it is missing. */
export function blocked(element: XmlElement, name: string): readonly Blocked[] | undefined {
  const words = token(element, name)?.split(/\s+/);
  return words && blockable.filter((one) => words.includes(one) || words.includes("#all"));
}
