// SOAP encoding in the model: the types of the encoding itself, what is a SOAP array, and what encoded messages reach.
import { alongBases } from "./along-bases.js";
import { groupBy } from "./group-by.js";
import type { ComplexType, Contract, ElementDeclaration, Type } from "./model.js";
import { isNamed } from "./model.js";
import { elementParticles, messagesOf, reachable } from "./walk.js";

/** The namespaces of the encoding, in SOAP 1.1 and in SOAP 1.2. */
const encodings = [
  "http://schemas.xmlsoap.org/soap/encoding/",
  "http://www.w3.org/2003/05/soap-encoding",
] as const;
const apache = "http://xml.apache.org/xml-soap";

/** What SOAP encoding makes of a complex type. */
export type EncodingView =
  SoapArrayView | SoapTextView | { readonly kind: "soap struct" } | { readonly kind: "soap map" };

/** A SOAP array. */
export interface SoapArrayView {
  readonly kind: "soap array";
  readonly dimensions: number;
  readonly item: ElementDeclaration;
}

/** A built-in type as the encoding has it, whose elements can carry an `id` and a reference. */
export interface SoapTextView {
  readonly kind: "soap text";
  readonly type: Type;
}

/** Is it a type of the encoding itself, or the map of Apache SOAP? The runtime has them. */
export function isEncodingType(type: Type): boolean {
  if (!isNamed(type)) return false;
  const { namespace, local } = type.name;
  return (
    encodings.some((encoding) => encoding === namespace) ||
    (namespace === apache && ["Map", "mapItem"].includes(local))
  );
}

/** What the encoding makes of a type: always the same; `undefined` for those that it has nothing to do with. */
export const encodingView: (type: ComplexType) => EncodingView | undefined = alongBases<
  EncodingView | undefined
>(({ base }) => base, newView);

function newView(type: ComplexType, base: EncodingView | undefined): EncodingView | undefined {
  const own = isEncodingType(type) ? type : undefined;
  if (own?.simpleContent !== undefined) return { kind: "soap text", type: own.simpleContent };
  if (own?.name?.local === "Struct") return { kind: "soap struct" };
  if (own?.name?.local === "Map") return { kind: "soap map" };
  if (own?.name?.local === "Array") return arrayView(type, undefined);
  if (base?.kind === "soap map" && type.content.length === 0) return base;
  return base?.kind === "soap array" ? arrayView(type, base) : undefined;
}

function arrayView(type: ComplexType, base: SoapArrayView | undefined): SoapArrayView {
  const stated = type.attributes.flatMap(({ arrayType }) => arrayType ?? []);
  const [element, ...others] = elementParticles(type.content).map((particle) => particle.element);
  const only = others.length === 0 ? element : undefined;
  if (base !== undefined && stated.length === 0 && only === undefined) return base;
  const item = stated.find((one) => one.item !== undefined)?.item ?? only?.type ?? { kind: "any" };
  const ranks = stated.flatMap(({ dimensions }) => dimensions);
  return {
    kind: "soap array",
    dimensions: ranks.at(-1) ?? 1,
    item: {
      name: only?.name ?? { namespace: "", local: "item" },
      nillable: only?.nillable ?? false,
      documentation: only?.documentation,
      origin: only?.origin ?? type.origin,
      type: ranks.length > 1 ? arrayOf(item, ranks.slice(0, -1), type) : item,
    },
  };
}

/** The items of an array of arrays: arrays without a name. */
function arrayOf(item: Type, dimensions: readonly number[], outer: ComplexType): ComplexType {
  const attributes = outer.attributes.map((attribute) => ({
    ...attribute,
    arrayType: attribute.arrayType && { item, dimensions },
  }));
  return { ...outer, name: undefined, content: [], attributes };
}

/** What encoded messages can hold. */
export interface Encoded {
  readonly types: ReadonlySet<Type>;
  readonly elements: ReadonlySet<ElementDeclaration>;
  /** The elements directly in the body or the header, which say the encoding. */
  readonly roots: ReadonlySet<ElementDeclaration>;
}

export function encodedOf(contract: Contract): Encoded {
  const operations = contract.services.flatMap((service) => service.operations);
  const messages = operations.flatMap(messagesOf).filter(({ use }) => use === "encoded");
  const faults = operations.flatMap((operation) => operation.faults).filter(({ use }) => use === "encoded");
  const blocks = messages.flatMap(({ headers }) => headers);
  const stated = [...messages.map(({ body }) => body), ...blocks, ...faults.map(({ element }) => element)];
  const complex = contract.schemas.flatMap(({ types }) => types.filter((type) => type.kind === "complex"));
  const derived = groupBy(complex, ({ base }) => base);
  const itemOf = (type: Type): readonly ElementDeclaration[] => {
    const view = type.kind === "complex" ? encodingView(type) : undefined;
    return view?.kind === "soap array" ? [view.item] : [];
  };
  const types = reachable(
    stated.map(({ type }) => type),
    // The encoding's own are the base of types that have nothing to do with each other.
    (type) => [
      ...(type.kind === "complex" && !isEncodingType(type) ? (derived.get(type) ?? []) : []),
      ...itemOf(type).map((item) => item.type),
    ],
  );
  const held = [...types].flatMap((type) => [...elementsOf(type), ...itemOf(type)]);
  const elements = [...stated, ...held].flatMap((element) => [element, ...(element.substitutes ?? [])]);
  const inBodies = messages.flatMap(({ body, isBody }) => (isBody ? elementsOf(body.type) : [body]));
  return { types, elements: new Set(elements), roots: new Set([...inBodies, ...blocks]) };
}

function elementsOf(type: Type): readonly ElementDeclaration[] {
  return type.kind === "complex" ? elementParticles(type.content).map(({ element }) => element) : [];
}
