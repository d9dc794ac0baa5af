// One walk from an element of the model to a sample of it: a tree of elements that knows of no notation.
import type {
  ComplexType,
  ElementDeclaration,
  ElementParticle,
  NamedType,
  QName,
  SimpleType,
  Type,
} from "../model/model.js";

export interface SampleElement {
  readonly name: QName;
  readonly type: Type;
  /** What `xsi:type` has to say on the wire; `undefined` where the declaration says it all. */
  readonly xsiType: QName | undefined;
  readonly nil: boolean;
  /** The value of a simple type in its lexical form; else "". */
  readonly text: string;
  readonly children: readonly SampleElement[];
}

/** The complex types that a place stands in, the outermost first. */
export type Ancestors = readonly ComplexType[];

/** What samples for different ends do differently. */
export interface SampleRules {
  /** The types of which an element of the type can hold one, and says which; none where it holds the type itself. */
  choices(type: Type): readonly NamedType[];
  /** The members that an object of the type shows, in the order of the wire. */
  members(type: ComplexType): readonly ElementParticle[];
  /** The value of an element with a simple type. */
  text(element: ElementDeclaration, type: SimpleType, ancestors: Ancestors): string;
  /** Where the walk ends: `nil` for an element without content, `missing` for none at all if the schema can do without. */
  cut(element: ElementDeclaration, ancestors: Ancestors, optional: boolean): "nil" | "missing" | undefined;
}

/** Entries in a sample of an element that must come more often than this: none could be read to its end. */
const mostEntries = 1000;

/** A sample of the element; `undefined` where the cuts leave no valid one. */
export function sampleOf(
  element: ElementDeclaration,
  rules: SampleRules,
  ancestors: Ancestors = [],
  optional = false,
): SampleElement | undefined {
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
    return { ...nilOf(element), nil: false, text: rules.text(element, type, ancestors) };
  }
  const children = membersOf(type, rules, [...ancestors, type]);
  return children && { ...nilOf(element), nil: false, children };
}

function membersOf(
  type: ComplexType,
  rules: SampleRules,
  ancestors: Ancestors,
): readonly SampleElement[] | undefined {
  const children: SampleElement[] = [];
  for (const { element, minOccurs } of rules.members(type)) {
    const optional = minOccurs === 0 || element.nillable;
    let child = sampleOf(element, rules, ancestors, optional);
    if (child === undefined && minOccurs === 0) continue;
    child ??= element.nillable ? nilOf(element) : undefined;
    if (child === undefined) return undefined;
    const entries = Math.min(Math.max(1, minOccurs), mostEntries);
    children.push(...Array.from({ length: entries }, () => child));
  }
  return children;
}

function nilOf({ name, type }: ElementDeclaration): SampleElement {
  return { name, type, xsiType: undefined, nil: true, text: "", children: [] };
}
