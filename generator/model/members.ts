// What a value of a complex type holds under which key: decided from the model alone, the members of the base first.
import { alongBases } from "./along-bases.js";
import { contentOf, Keys, type Content } from "./content.js";
import type {
  AttributeUse,
  ComplexType,
  ElementDeclaration,
  Particle,
  SimpleType,
  Wildcard,
} from "./model.js";
import { isEncodingType } from "./soap-encoding.js";
import { allContent, elementParticles } from "./walk.js";

export interface AttributeMember {
  /** The attribute's name; `@name` where an element has that. */
  readonly key: string;
  readonly attribute: AttributeUse;
}

/** An element that is one of several: among the text of mixed content, or of a substitution group. */
export interface Alternative {
  readonly key: string;
  readonly element: ElementDeclaration;
}

/** What a complex type adds to the type that it extends. */
export interface Members extends Content {
  /** Of the type that this one extends. */
  readonly base: Members | undefined;
  /** The elements of mixed content, which stand among text under `$content`; there are no other members then. */
  readonly mixed: readonly Alternative[] | undefined;
  /** The text of simple content, `$value`; also where the base has it. */
  readonly value: SimpleType | undefined;
  readonly attributes: readonly AttributeMember[];
  /** Those that the type does not name, `$attributes`. */
  readonly anyAttribute: Wildcard | undefined;
  /** With what the base has of them, which comes first. */
  readonly all: Pick<Members, "mixed" | "attributes" | "anyAttribute">;
}

interface Decided {
  readonly members: Members;
  readonly keys: Keys;
  /** The keys of elements, which attributes must not take. */
  readonly elements: Keys;
  readonly mixedKeys: Keys;
}

/** The type that the values of another type are values of, too; not so for what restricts it, as that states all that is left. */
export function extended(type: ComplexType): ComplexType | undefined {
  return type.derivation === "extension" && type.base && !isEncodingType(type.base) ? type.base : undefined;
}

const decided = alongBases(extended, decide);

export function membersOf(type: ComplexType): Members {
  return decided(type).members;
}

/** Has a value of the type no members, not even optional ones? */
export const isEmpty: (type: ComplexType) => boolean = alongBases<boolean>(
  extended,
  (type, isBaseEmpty = true) => {
    const { members, mixed, value, attributes, anyAttribute } = membersOf(type);
    return (
      isBaseEmpty &&
      [members, attributes].every(({ length }) => length === 0) &&
      [mixed, value, anyAttribute].every((stated) => stated === undefined)
    );
  },
);

/** Of the attributes of a type and its base, named or not. */
export function attributeKeys(type: ComplexType): readonly string[] {
  const { attributes, anyAttribute } = membersOf(type).all;
  return [...attributes.map(({ key }) => key), ...(anyAttribute === undefined ? [] : ["$attributes"])];
}

/** What can stand for an element: itself, unless it is abstract, and those that substitute it. */
export function alternativesOf(head: ElementDeclaration): readonly Alternative[] {
  const isNear = ({ name }: ElementDeclaration): boolean => name.namespace === head.name.namespace;
  const { substitutes = [] } = head;
  const others = substitutes.filter((element) => !isNear(element));
  return keyed([head, ...substitutes.filter(isNear), ...others], new Keys());
}

function decide(type: ComplexType, base: Decided | undefined): Decided {
  const keys = new Keys(base?.keys);
  const mixedKeys = new Keys(base?.mixedKeys);
  const isMixed = type.mixed === true || base?.members.mixed !== undefined;
  const content = contentOf(isMixed ? [] : type.content, keys, base?.members.alternatives);
  const elements = new Keys(base?.elements);
  for (const { key } of content.members) elements.claim(key);
  const { anyAttribute } = type;
  const before = base?.members.all;
  const mixed = isMixed ? mixedElements(type, before?.mixed, mixedKeys) : undefined;
  const attributes = type.attributes.map((attribute) => {
    const { local } = attribute.name;
    return { key: keys.claim(elements.has(local) ? `@${local}` : local), attribute };
  });
  const members: Members = {
    ...content,
    base: base?.members,
    mixed,
    value: type.simpleContent ?? base?.members.value,
    attributes,
    anyAttribute,
    all: {
      mixed: mixed && joined(before?.mixed, mixed),
      attributes: joined(before?.attributes, attributes),
      anyAttribute: anyAttribute ?? before?.anyAttribute,
    },
  };
  return { members, keys, elements, mixedKeys };
}

/** The same array where there is nothing to add: a chain of types may be long. */
function joined<Item>(before: readonly Item[] = [], own: readonly Item[]): readonly Item[] {
  return own.length === 0 ? before : [...before, ...own];
}

/** The elements that a type adds to the mixed content of its base. */
function mixedElements(
  type: ComplexType,
  base: readonly Alternative[] | undefined,
  keys: Keys,
): readonly Alternative[] {
  const particles: readonly Particle[] = base === undefined ? allContent(type) : type.content;
  const elements = elementParticles(particles).flatMap(({ element }) => [
    element,
    ...(element.substitutes ?? []),
  ]);
  return keyed(elements, keys, base);
}

/** The elements that can stand in a document, each name once. */
function keyed(
  elements: readonly ElementDeclaration[],
  keys: Keys,
  before: readonly Alternative[] = [],
): readonly Alternative[] {
  const result: Alternative[] = [];
  for (const element of elements) {
    const isKnown = [...before, ...result].some(
      (one) =>
        one.element.name.local === element.name.local &&
        one.element.name.namespace === element.name.namespace,
    );
    if (isKnown || element.abstract === true) continue;
    result.push({ key: keys.claim(element.name.local), element });
  }
  return result;
}
