// Reads content models: sequences, choices, alls, references to groups, wildcards.
import type { ElementWildcard, ModelGroup, QName } from "../model/model.js";
import type {
  GroupDeclaration,
  GroupReference,
  ModelGroupDeclaration,
  ParticleDeclaration,
} from "../model/schema-declarations.js";
import { schema } from "../problems/schema.js";
import { documentation } from "./annotation.js";
import { occurrence, requiredReference } from "./attributes.js";
import { constructs, title, unexpected, type SchemaContext } from "./construct.js";
import { readWildcard } from "./wildcard.js";
import type { XmlElement } from "./xml.js";

/** The group that is a complex type's content: `(group | all | choice | sequence)?`; of several the first, the others are reported. */
export function readContent(
  groups: readonly XmlElement[],
  context: SchemaContext,
): ModelGroupDeclaration | GroupReference | undefined {
  const [first, ...others] = groups;
  if (first === undefined) return undefined;
  for (const other of others) {
    context.diagnostics.report(schema.conflict(title(first), title(other)), other.origin);
  }
  return isCompositor(first) ? readModelGroup(first, context) : readGroupReference(first, context);
}

export function isGroup(element: XmlElement): boolean {
  return isCompositor(element) || element.name.local === "group";
}

type Compositor = XmlElement & { readonly name: { readonly local: ModelGroup["kind"] } };

function isCompositor(element: XmlElement): element is Compositor {
  return ["sequence", "choice", "all"].includes(element.name.local);
}

/** `<group name>: (annotation?, (all | choice | sequence))` */
export function readGroup(element: XmlElement, name: QName, context: SchemaContext): GroupDeclaration {
  const groups: Compositor[] = [];
  for (const child of constructs(element, context)) {
    if (isCompositor(child)) groups.push(child);
    else unexpected(child, element, context);
  }
  const [first, ...others] = groups;
  for (const other of others) unexpected(other, element, context);
  if (first === undefined) {
    context.diagnostics.report(schema.missing("xs:all, xs:choice or xs:sequence"), element.origin);
  }
  return {
    kind: "group",
    name,
    content: first && readModelGroup(first, context),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/**
 * `<(sequence | choice) minOccurs maxOccurs>: (annotation?, (element | group | choice | sequence | any)*)`,
 * `<all minOccurs maxOccurs>: (annotation?, element*)`; none where it can't occur
 */
function readModelGroup(element: Compositor, context: SchemaContext): ModelGroupDeclaration | undefined {
  const occurs = occurrence(element, context.diagnostics);
  const particles = constructs(element, context).flatMap(
    (child) => readParticle(child, element, context) ?? [],
  );
  if (occurs.maxOccurs === 0) return undefined;
  return { kind: element.name.local, particles, ...occurs, origin: element.origin };
}

function readParticle(
  element: XmlElement,
  parent: Compositor,
  context: SchemaContext,
): ParticleDeclaration | undefined {
  if (isCompositor(element)) return readModelGroup(element, context);
  switch (element.name.local) {
    case "element":
      return context.localElement(element, context);
    case "group":
      return readGroupReference(element, context);
    case "any":
      return readAny(element, context);
    default:
      unexpected(element, parent, context);
      return undefined;
  }
}

/** `<group ref minOccurs maxOccurs>: (annotation?)` */
function readGroupReference(element: XmlElement, context: SchemaContext): GroupReference | undefined {
  const occurs = occurrence(element, context.diagnostics);
  const reference = requiredReference(element, "ref", context.diagnostics);
  return reference && occurs.maxOccurs > 0 ? { kind: "group", ...reference, ...occurs } : undefined;
}

/** `<any namespace processContents minOccurs maxOccurs>: (annotation?)` */
function readAny(element: XmlElement, context: SchemaContext): ElementWildcard | undefined {
  const occurs = occurrence(element, context.diagnostics);
  return occurs.maxOccurs === 0 ? undefined : { kind: "any", ...readWildcard(element, context), ...occurs };
}
