// Views over complex types: what is an array, what is a dictionary, by the conventions of Microsoft's serializer, and what SOAP encoding makes of them.
import type { ComplexType, Contract, ElementDeclaration, SimpleType } from "./model.js";
import { encodingView, type EncodingView } from "./soap-encoding.js";

export type View = ArrayView | DictionaryView | EncodingView | { readonly kind: "structure" };

/** `ArrayOfX`: nothing but any number of one element. */
export interface ArrayView {
  readonly kind: "array";
  readonly item: ElementDeclaration;
}

/** `IsDictionary`: any number of pairs, each an anonymous type of a key and a value. */
export interface DictionaryView {
  readonly kind: "dictionary";
  readonly pair: ElementDeclaration;
  readonly key: ElementDeclaration & { readonly type: SimpleType };
  readonly value: ElementDeclaration;
}

const structure = { kind: "structure" } as const;

export type Classify = (type: ComplexType) => View;

/** The views of a contract. A type that others are derived from is a structure, whatever it holds, unless SOAP encoding says otherwise. */
export function classifier(contract: Contract): Classify {
  const named = contract.schemas.flatMap((schema) => schema.types);
  const bases = new Set(named.map((type) => (type.kind === "complex" ? type.base : undefined)));
  const viewAlone = (type: ComplexType): View =>
    encodingView(type) ?? (bases.has(type) ? structure : conventional(type));
  const known = new Map<ComplexType, View>();
  return (type) => {
    const view = known.get(type) ?? (holdsItself(type, viewAlone) ? structure : viewAlone(type));
    known.set(type, view);
    return view;
  };
}

/** By its own content alone. */
function conventional(type: ComplexType): View {
  const item = repeatedElement(type);
  if (item === undefined) return structure;
  if (type.appinfo.isDictionary) return dictionary(item) ?? structure;
  return type.name?.local.startsWith("ArrayOf") === true ? { kind: "array", item } : structure;
}

/** The one element of a type that holds any number of it and nothing else. */
function repeatedElement(type: ComplexType): ElementDeclaration | undefined {
  const [only, ...rest] = type.content;
  if (only?.kind !== "element" || rest.length > 0 || !isPlain(type) || type.abstract) return undefined;
  if (only.element.substitutes !== undefined) return undefined;
  return only.minOccurs === 0 && only.maxOccurs === Infinity ? only.element : undefined;
}

/** Does it hold nothing but its own elements? */
function isPlain({ base, attributes, anyAttribute, mixed = false }: ComplexType): boolean {
  return base === undefined && attributes.length === 0 && anyAttribute === undefined && !mixed;
}

/**
 * Does an array or a dictionary lead back to itself through such alone? As `X[]` or `Dictionary<X>` such a type would have no end, so
 * it stays a structure.
 */
function holdsItself(type: ComplexType, viewAlone: Classify): boolean {
  const seen = new Set<ComplexType>();
  for (let at: ComplexType = type; ;) {
    if (seen.has(at)) return true;
    seen.add(at);
    const view = viewAlone(at);
    const inner = heldBy(view)?.type;
    if (inner?.kind !== "complex") return false;
    at = inner;
  }
}

/** What an array holds, or a dictionary. */
function heldBy(view: View): ElementDeclaration | undefined {
  if (view.kind === "array" || view.kind === "soap array") return view.item;
  return view.kind === "dictionary" ? view.value : undefined;
}

function dictionary(pair: ElementDeclaration): DictionaryView | undefined {
  if (pair.type.kind !== "complex" || !isPlain(pair.type) || pair.nillable) return undefined;
  const [key, value, ...rest] = pair.type.content;
  if (key?.kind !== "element" || value?.kind !== "element" || rest.length > 0) return undefined;
  const once = [key, value].every((particle) => particle.minOccurs === 1 && particle.maxOccurs === 1);
  const { namespace } = pair.name;
  const alone = [key, value].every((particle) => particle.element.substitutes === undefined);
  const together = [key, value].every((particle) => particle.element.name.namespace === namespace);
  const keyType = key.element.type;
  if (keyType.kind !== "builtin" && keyType.kind !== "restriction") return undefined;
  if (!once || !alone || !together) return undefined;
  return { kind: "dictionary", pair, key: { ...key.element, type: keyType }, value: value.element };
}
