// One walk from an element of the model to a sample of it: a tree of elements that knows of no notation.
import type {
  ComplexType,
  ElementDeclaration,
  ElementWildcard,
  NamedType,
  Particle,
  QName,
  SimpleType,
  Type,
  ValueConstraint,
} from "../model/model.js";
import { anyType } from "../model/builtins.js";
import { isName } from "../model/simple-types.js";
import { encodingView } from "../model/soap-encoding.js";
import { allAttributes } from "../model/walk.js";

export interface SampleElement {
  readonly name: QName;
  readonly type: Type;
  /** What `xsi:type` has to say on the wire; `undefined` where the declaration says it all. */
  readonly xsiType: QName | undefined;
  readonly nil: boolean;
  /** The value of a simple type in its lexical form, but names are expanded, `{namespace}local`; else "". */
  readonly text: string;
  readonly attributes: readonly SampleAttribute[];
  readonly children: readonly SampleElement[];
}

export interface SampleAttribute {
  readonly name: QName;
  readonly type: SimpleType;
  /** As `text` of an element. */
  readonly value: string;
}

/** The complex types that a place stands in, the outermost first. */
export type Ancestors = readonly ComplexType[];

/** What samples for different ends do differently. */
export interface SampleRules {
  /** The types of which an element of the type can hold one, and says which; none where it holds the type itself. */
  choices(type: Type): readonly NamedType[];
  /** The content that an object of the type shows, in the order of the wire. */
  content(type: ComplexType): readonly Particle[];
  /** The value of an element, or an attribute, with a simple type. */
  text(declaration: { readonly name: QName }, type: SimpleType, ancestors: Ancestors): string;
  /** Where the walk ends: `nil` for an element without content, `missing` for none at all if the schema can do without. */
  cut(element: ElementDeclaration, ancestors: Ancestors, optional: boolean): "nil" | "missing" | undefined;
}

/** Entries in a sample of an element that must come more often than this: none could be read to its end. */
const mostEntries = 1000;

/** A sample of the element, or of one that substitutes it; `undefined` where the cuts leave no valid one. */
export function sampleOf(
  declared: ElementDeclaration,
  rules: SampleRules,
  ancestors: Ancestors = [],
  optional = false,
): SampleElement | undefined {
  const [substitute] = declared.abstract === true ? (declared.substitutes ?? []) : [];
  const element = substitute ?? declared;
  const choices = rules.choices(element.type);
  if (choices.length === 0) return contentOf(element, rules, ancestors, optional);
  for (const type of choices) {
    const content = contentOf({ ...element, type }, rules, ancestors, optional);
    if (content !== undefined) return { ...content, xsiType: content.nil ? undefined : type.name };
  }
  return undefined;
}

function contentOf(
  element: ElementDeclaration,
  rules: SampleRules,
  ancestors: Ancestors,
  optional: boolean,
): SampleElement | undefined {
  const { type } = element;
  const cut = rules.cut(element, ancestors, optional);
  if (cut === "missing") return undefined;
  if (cut === "nil") return nilOf(element);
  if (type.kind === "any") return { ...nilOf(element), nil: false };
  if (type.kind !== "complex") {
    const { kind, value } = statedOf(element, type) ?? {};
    const text = kind === "fixed" ? value : undefined;
    return { ...nilOf(element), nil: false, text: text ?? rules.text(element, type, ancestors) };
  }
  const within = [...ancestors, type];
  // Those of SOAP encoding refer to other elements, or say what is in an array.
  const stated = encodingView(type) === undefined ? allAttributes(type) : [];
  const attributes = stated.map((attribute) => ({
    name: attribute.name,
    type: attribute.type,
    value: statedOf(attribute, attribute.type)?.value ?? rules.text(attribute, attribute.type, within),
  }));
  const text = type.simpleContent === undefined ? "" : rules.text(element, type.simpleContent, within);
  const children = childrenOf(rules.content(type), rules, within);
  return children && { ...nilOf(element), nil: false, text, attributes, children };
}

/** What a declaration says of the value; what the prefix of a name means is known in the schema alone. */
function statedOf(
  { constraint }: Pick<ElementDeclaration, "constraint">,
  type: SimpleType,
): ValueConstraint | undefined {
  return isName(type) ? undefined : constraint;
}

/** Of a sequence; `undefined` where one that must be there has no sample. */
function childrenOf(
  particles: readonly Particle[],
  rules: SampleRules,
  ancestors: Ancestors,
): readonly SampleElement[] | undefined {
  const children: SampleElement[] = [];
  for (const particle of particles) {
    const found = occurring(particle, rules, ancestors);
    if (found === undefined && particle.minOccurs === 0) continue;
    if (found === undefined) return undefined;
    const entries = Math.min(Math.max(1, particle.minOccurs), mostEntries);
    children.push(...Array.from({ length: entries }, () => found).flat());
  }
  return children;
}

/** What stands in a message for a particle that occurs once. */
function occurring(
  particle: Particle,
  rules: SampleRules,
  ancestors: Ancestors,
): readonly SampleElement[] | undefined {
  switch (particle.kind) {
    case "element": {
      const { element, minOccurs } = particle;
      const optional = minOccurs === 0 || element.nillable;
      const child = sampleOf(element, rules, ancestors, optional);
      if (child !== undefined) return [child];
      return element.nillable && minOccurs > 0 ? [nilOf(element)] : undefined;
    }
    case "sequence":
    case "all":
      return childrenOf(particle.particles, rules, ancestors);
    case "choice":
      for (const alternative of particle.particles) {
        const found = childrenOf([alternative], rules, ancestors);
        if (found !== undefined) return found;
      }
      return undefined;
    case "any":
      return particle.minOccurs === 0 ? undefined : [anyElement(particle)];
    default:
      return particle satisfies never;
  }
}

/** An empty element of a namespace that the wildcard allows. */
function anyElement({ namespaces, origin }: ElementWildcard): SampleElement {
  const namespace = Array.isArray(namespaces) ? (namespaces[0] as string) : "urn:example";
  const name = { namespace, local: "any" };
  return { ...nilOf({ name, type: anyType, nillable: false, origin }), nil: false };
}

function nilOf({ name, type }: ElementDeclaration): SampleElement {
  return { name, type, xsiType: undefined, nil: true, text: "", attributes: [], children: [] };
}

/** A value of a type as it is written: `prefixed` says how a name is. */
export function writtenText(type: SimpleType, text: string, prefixed: (name: QName) => string): string {
  if (!isName(type)) return text;
  return text.replace(/\{([^}]*)\}(\S+)/g, (_, namespace: string, local: string) =>
    prefixed({ namespace, local }),
  );
}
