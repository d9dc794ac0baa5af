// The TypeScript types of the output, as far as it takes to say what fits where.
import { bigints, numbers } from "../emit/builtins.js";
import {
  isNamed,
  type ComplexType,
  type ElementParticle,
  type NamedType,
  type Type,
} from "../model/model.js";
import { isEnumeration, isFlags } from "../model/simple-types.js";
import { effectiveContent } from "./content.js";
import type { Side } from "./side.js";

export type Typing = Plain | Literals | Items | Structure | Family | Union | NotExported;

interface Plain {
  readonly kind: "string" | "number" | "bigint" | "boolean" | "Uint8Array" | "QName" | "AnyType";
}
interface Literals {
  readonly kind: "literals";
  readonly values: ReadonlySet<string>;
}
interface Items {
  readonly kind: "array" | "dictionary";
  readonly item: Value;
}
export interface Structure {
  readonly kind: "structure";
  /** In place, so that an empty one is `object`; an empty interface takes anything. */
  readonly isInPlace: boolean;
  /** The value of `$type`. */
  readonly tag: string | undefined;
  /** By name, those of the base included. */
  readonly members: () => ReadonlyMap<string, Property>;
}
interface Family {
  readonly kind: "family";
  readonly types: readonly Structure[];
}
interface Union {
  readonly kind: "union";
  readonly types: readonly Typing[];
}
/** A name that the output doesn't have. */
interface NotExported {
  readonly kind: "not exported";
}

/** A type with or without `null`. */
export interface Value {
  readonly typing: Typing;
  readonly nil: boolean;
}

export interface Property extends Value {
  readonly optional: boolean;
}

const notExported: NotExported = { kind: "not exported" };

/** What a named type means, and whether it is still written the same way. */
export interface Meaning {
  readonly typings: Typings;
  readonly resolve: (type: NamedType) => NamedType | undefined;
}

/**
 * What types of a contract are in TypeScript. With `meaning`, their names mean what another contract's output declares by them: so the
 * old contract's types are what old code means once it stands beside the new output.
 */
export class Typings {
  readonly side: Side;
  readonly #meaning: Meaning;
  readonly #structures = new Map<ComplexType, Structure>();

  constructor(side: Side, meaning?: Meaning) {
    this.side = side;
    this.#meaning = meaning ?? { typings: this, resolve: (type) => type };
  }

  /** A type where it is used, as it is written there. */
  of(type: Type): Typing {
    if (!isNamed(type) || type.kind === "builtin") return this.definition(type);
    const families = this.side.families;
    if (type.kind === "complex" && families.membersOf(type).length > 0) return this.#family(type);
    const isInline = type.kind === "complex" && this.side.classify(type).kind !== "structure";
    if (isInline) return this.definition(type);
    const named = this.#named(type);
    return isFlags(type) ? { kind: "array", item: { typing: named, nil: false } } : named;
  }

  property({ element, minOccurs, maxOccurs }: ElementParticle): Property {
    const one = this.element(element);
    const many: Value = { typing: { kind: "array", item: one }, nil: false };
    return { ...(maxOccurs > 1 ? many : one), optional: minOccurs === 0 };
  }

  element({ type, nillable }: ElementParticle["element"]): Value {
    return { typing: this.of(type), nil: nillable };
  }

  /** What stands behind a name, or in place. */
  definition(type: Type): Typing {
    switch (type.kind) {
      case "any":
        return { kind: "AnyType" };
      case "builtin": {
        const name = type.name.local;
        if (bigints.has(name)) return { kind: "bigint" };
        if (numbers.has(name)) return { kind: "number" };
        if (name === "boolean" || name === "QName") return { kind: name };
        if (name === "NOTATION") return { kind: "QName" };
        if (name === "base64Binary" || name === "hexBinary") return { kind: "Uint8Array" };
        const isList = name === "NMTOKENS" || name === "IDREFS" || name === "ENTITIES";
        return isList
          ? { kind: "array", item: { typing: { kind: "string" }, nil: false } }
          : { kind: "string" };
      }
      case "restriction":
        return isEnumeration(type)
          ? { kind: "literals", values: new Set(type.facets.enumeration.map(({ value }) => value)) }
          : this.definition(type.base);
      case "list": {
        const item = this.definition(type.item);
        return isFlags(type) && isNamed(type) ? item : { kind: "array", item: { typing: item, nil: false } };
      }
      case "union":
        return { kind: "union", types: type.members.map((member) => this.definition(member)) };
      case "complex":
        return this.#complex(type);
      default:
        return type satisfies never;
    }
  }

  #complex(type: ComplexType): Typing {
    const view = this.side.classify(type);
    switch (view.kind) {
      case "structure":
        return this.structure(type);
      case "array":
        return { kind: "array", item: this.element(view.item) };
      case "dictionary":
        return { kind: "dictionary", item: this.element(view.value) };
      case "soap array": {
        let item = this.element(view.item);
        for (let dimension = 1; dimension < view.dimensions; dimension++)
          item = { typing: { kind: "array", item }, nil: false };
        return { kind: "array", item };
      }
      case "soap text":
        return this.definition(view.type);
      case "soap struct":
      case "soap map":
        return { kind: "dictionary", item: { typing: { kind: "AnyType" }, nil: true } };
      default:
        return view satisfies never;
    }
  }

  structure(type: ComplexType): Structure {
    const known = this.#structures.get(type);
    if (known !== undefined) return known;
    let members: ReadonlyMap<string, Property> | undefined;
    const structure: Structure = {
      kind: "structure",
      isInPlace: !isNamed(type),
      tag: this.side.families.tagOf(type),
      members: () =>
        (members ??= new Map(
          effectiveContent(type).map((particle) => [particle.element.name.local, this.property(particle)]),
        )),
    };
    this.#structures.set(type, structure);
    return structure;
  }

  #family(type: NamedType): Typing {
    const { typings } = this.#meaning;
    const named = this.#resolve(type);
    const members = named === undefined ? [] : typings.side.families.membersOf(named);
    return members.length === 0
      ? notExported
      : { kind: "family", types: members.map((member) => typings.structure(member)) };
  }

  #named(type: NamedType): Typing {
    const named = this.#resolve(type);
    return named === undefined ? notExported : this.#meaning.typings.definition(named);
  }

  #resolve(type: NamedType): NamedType | undefined {
    const named = this.#meaning.resolve(type);
    const isWrittenAlike =
      named !== undefined && this.side.access(type) === this.#meaning.typings.side.access(named);
    return isWrittenAlike ? named : undefined;
  }
}

/** What is known of structures while a value is compared: those under way are taken to fit. */
type Known = Map<Structure, Map<Structure, boolean>>;

/** Can a value of `from` stand where `to` is expected, as the compiler sees it? */
export function fits(from: Value, to: Value, known: Known = new Map()): boolean {
  return (to.nil || !from.nil) && typingFits(from.typing, to.typing, known);
}

function typingFits(from: Typing, to: Typing, known: Known): boolean {
  if (from.kind === "not exported" || to.kind === "not exported") return false;
  if (from.kind === "family" || from.kind === "union")
    return from.types.every((type) => typingFits(type, to, known));
  switch (to.kind) {
    case "family":
      return from.kind === "structure" && to.types.some((type) => typingFits(from, type, known));
    case "union":
      return to.types.some((type) => typingFits(from, type, known));
    case "AnyType":
      return from.kind === "literals" || (isPlain(from) && from.kind !== "QName");
    case "string":
      return from.kind === "string" || from.kind === "literals";
    case "literals":
      return from.kind === "literals" && [...from.values].every((value) => to.values.has(value));
    case "array":
      return from.kind === "array" && fits(from.item, to.item, known);
    case "dictionary":
      if (from.kind === "dictionary") return fits(from.item, to.item, known);
      // Only a type in place has an index signature.
      return (
        from.kind === "structure" &&
        from.isInPlace &&
        [...from.members().values()].every((member) => fits(member, to.item, known))
      );
    case "structure":
      if (from.kind !== "structure") return otherFits(from, to, known);
      return from === to || structureFits(from, to, known);
    default:
      return from.kind === to.kind;
  }
}

function isPlain(typing: Typing): typing is Plain {
  return !["literals", "array", "dictionary", "structure", "family", "union", "not exported"].includes(
    typing.kind,
  );
}

/** What isn't a structure where one is expected. */
function otherFits(from: Exclude<Typing, Structure>, to: Structure, known: Known): boolean {
  if (to.tag !== undefined) return false;
  const members = [...to.members().values()];
  if (from.kind === "dictionary") {
    return members.every((member) => member.optional && fits(from.item, member, known));
  }
  // An empty interface takes anything, `object` what is no primitive value.
  const isObject = ["array", "Uint8Array", "QName"].includes(from.kind);
  return members.length === 0 && (isObject || !to.isInPlace);
}

function structureFits(from: Structure, to: Structure, known: Known): boolean {
  const fitting = known.get(from) ?? new Map<Structure, boolean>();
  known.set(from, fitting);
  const result = fitting.get(to);
  if (result !== undefined) return result;
  fitting.set(to, true);
  const isFit = membersFit(from, to, known);
  fitting.set(to, isFit);
  return isFit;
}

function membersFit(from: Structure, to: Structure, known: Known): boolean {
  if (to.tag !== undefined && from.tag !== to.tag) return false;
  const [given, members] = [from.members(), to.members()];
  // What is all optional takes nothing that has no member of it.
  const isWeak =
    to.tag === undefined && members.size > 0 && [...members.values()].every(({ optional }) => optional);
  const isEmpty = given.size === 0 && from.tag === undefined;
  if (isWeak && !isEmpty && ![...members.keys()].some((name) => given.has(name))) return false;
  return [...members].every(([name, member]) => {
    const value = given.get(name);
    if (value === undefined) return member.optional;
    return (member.optional || !value.optional) && fits(value, member, known);
  });
}
