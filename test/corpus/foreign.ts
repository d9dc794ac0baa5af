// Values as other tools' conventions have them → the client's, by the contract: members by name, each text by its declared type.
import type { ContentMember, ElementMember } from "../../generator/model/content.js";
import { alternativesOf, membersOf, type Alternative, type Members } from "../../generator/model/members.js";
import type {
  ComplexType,
  ElementDeclaration,
  QName,
  SimpleType,
  Type,
} from "../../generator/model/model.js";
import { allContent, elementParticles } from "../../generator/model/walk.js";
import type { Client } from "./clients.js";
import { bigints, numbers } from "../../generator/emit/builtins.js";
import type { SoapArrayView } from "../../generator/model/soap-encoding.js";
import { collapse, memberOf } from "./lexical.js";
import { attributesOf } from "./meaning.js";

type Scalar = string | number | boolean | null;
/** What JSON can hold. */
export type Foreign = Scalar | readonly Foreign[] | { readonly [key: string]: Foreign };
export type ForeignObject = Exclude<Foreign, Scalar | readonly Foreign[]>;

/** How a tool writes values. */
export interface Convention {
  /** The text of a value of a built-in type; undefined where the tool has none for it. */
  readonly text: (value: Foreign, builtin: string) => string;
  /** The text of an element that has attributes, too; null where that is nil. */
  readonly content: (value: Foreign) => Foreign | undefined;
  /** XML instead of a value. */
  readonly raw: (value: Foreign) => string | undefined;
  readonly attribute: (value: ForeignObject, name: QName) => Foreign | undefined;
  readonly element: (value: ForeignObject, name: QName) => Foreign | undefined;
  /** The elements at a type's wildcard, its first or another, each as XML that stands alone. */
  readonly wildcards: (value: ForeignObject, index: number) => readonly string[];
  /** The rounds of a group that occurs several times; undefined where the members hold arrays instead. */
  readonly rounds: (value: ForeignObject) => readonly ForeignObject[] | undefined;
  /** The name of the type that a value says it has. */
  readonly type: (value: Foreign) => string | undefined;
  /** Is this how the tool says that an element is nil? */
  readonly isNil: (value: Foreign) => boolean;
  /** Does it take white space from both ends of a text that it reads? */
  readonly trims: boolean;
  /** A number that no schema declares. */
  readonly number: (value: number) => unknown;
  readonly isAbsent: (value: Foreign | undefined, minOccurs: number) => boolean;
}

export function isObject(value: Foreign | undefined): value is ForeignObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A single value as text. */
export function singleText(value: Foreign | undefined): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
}

export function arrayOf(value: Foreign): readonly Foreign[] {
  return Array.isArray(value) ? (value as readonly Foreign[]) : [value];
}

/** With that of the base, which comes first. */
function contentOf({ base, members }: Members): readonly ContentMember[] {
  return [...(base ? contentOf(base) : []), ...members];
}

/** Are these attributes that a tool has beside the members? */
function isApart(key: string): boolean {
  return key === "attributes" || key === "$attributes";
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/** An element of which nothing but its type counts. */
const unnamed = {
  name: { namespace: "", local: "" },
  nillable: false,
  origin: { file: "", path: "", line: 1, column: 1 },
};

/** The value that the client has for an element. */
export class Mapping {
  readonly #client: Client;
  readonly #convention: Convention;

  readonly #fillsIn: boolean;
  readonly #isEncoded: boolean;

  /** `fillsIn` where the tool read the values and filled in what the contract says that an absent attribute means: these are left out. */
  constructor(
    client: Client,
    convention: Convention,
    { fillsIn, isEncoded }: { fillsIn: boolean; isEncoded: boolean },
  ) {
    this.#client = client;
    this.#convention = convention;
    this.#fillsIn = fillsIn;
    this.#isEncoded = isEncoded;
  }

  /** Undefined for an element that isn't there. */
  element(value: Foreign | undefined, { name, type, nillable }: ElementDeclaration, minOccurs = 1): unknown {
    if (value === undefined || this.#convention.isAbsent(value, minOccurs)) return undefined;
    if (this.#convention.isNil(value)) return nillable ? null : undefined;
    if (nillable && this.#convention.content(value) === null && isObject(value))
      return this.#nil(value, type);
    switch (type.kind) {
      case "any":
        return this.#isEncoded ? this.#untyped(value) : { xml: this.#rawElement(value, name) };
      case "complex":
        return this.#complex(value, type);
      default:
        return this.simple(this.#convention.content(value) ?? value, type);
    }
  }

  #nil(value: ForeignObject, type: Type): unknown {
    const attributes = type.kind === "complex" ? this.#attributes(value, membersOf(type)) : {};
    return Object.keys(attributes).length === 0 ? null : { ...attributes, $nil: true };
  }

  /** Tools have no types for what the schema leaves open: members become elements of the same namespace. */
  #rawElement(value: Foreign, { namespace, local }: QName): string {
    const content = (inner: Foreign): string => {
      const raw = this.#convention.raw(inner);
      if (raw !== undefined) return raw;
      const text = this.#convention.content(inner);
      if (!isObject(inner) || text !== undefined)
        return escaped(this.#convention.text(text ?? inner, "string"));
      return Object.entries(inner)
        .flatMap(([key, one]) => arrayOf(one).map((item) => `<${key}>${content(item)}</${key}>`))
        .join("");
    };
    return `<${local} xmlns="${namespace}">${content(value)}</${local}>`;
  }

  simple(value: Foreign, type: SimpleType): unknown {
    switch (type.kind) {
      case "restriction":
        return this.simple(value, type.base);
      case "list":
        return (
          Array.isArray(value)
            ? (value as Foreign[])
            : collapse(this.#convention.text(value, "string")).split(" ")
        )
          .filter((item) => item !== "")
          .map((item) => this.simple(item, type.item));
      case "union": {
        const text = this.#convention.text(value, "string");
        const member = memberOf(type.members, text);
        return member === undefined ? text : this.simple(value, member);
      }
      case "builtin":
        return this.#builtin(value, type.name.local);
      default:
        return type satisfies never;
    }
  }

  #builtin(value: Foreign, name: (SimpleType & { kind: "builtin" })["name"]["local"]): unknown {
    const text = this.#convention.text(value, name);
    if (bigints.has(name)) return BigInt(text);
    if (numbers.has(name)) return text === "INF" ? Infinity : text === "-INF" ? -Infinity : Number(text);
    switch (name) {
      case "boolean":
        return text === "true" || text === "1";
      case "base64Binary":
        return new Uint8Array(Buffer.from(text, "base64"));
      case "hexBinary":
        return new Uint8Array(Buffer.from(text, "hex"));
      case "QName":
      case "NOTATION":
        // No tool of these says a namespace.
        return { namespace: "", local: text };
      case "NMTOKENS":
      case "IDREFS":
      case "ENTITIES":
        return Array.isArray(value) ? value : collapse(text).split(" ");
      default:
        return text;
    }
  }

  #complex(value: Foreign, declared: ComplexType): unknown {
    const type = this.#actual(value, declared);
    const view = this.#client.classify(type);
    if (view.kind === "array") {
      const items = isObject(value) ? this.#convention.element(value, view.item.name) : value;
      return items === undefined ? [] : arrayOf(items).map((item) => this.element(item, view.item));
    }
    if (view.kind === "soap array") return this.#soapArray(value, view, view.dimensions);
    if (view.kind === "soap text") return this.element(value, { ...unnamed, type: view.type });
    if (view.kind === "soap struct" || view.kind === "soap map") return this.#untypedMembers(value);
    const tag = this.#client.families.isTagged(type) ? { $type: type.name?.local } : {};
    const members = membersOf(type);
    const attributes = isObject(value) ? this.#attributes(value, members) : {};
    if (members.value !== undefined) {
      const content = this.#convention.content(value) ?? (isObject(value) ? "" : value);
      return { ...tag, $value: this.simple(content, members.value), ...attributes };
    }
    const mixed = members.all.mixed;
    if (mixed !== undefined) return { ...tag, $content: this.#mixed(value, mixed), ...attributes };
    return { ...tag, ...(isObject(value) ? this.#members(value, contentOf(members)) : {}), ...attributes };
  }

  /** The items, as arrays in arrays where there are several dimensions; some tools have them as members. */
  #soapArray(value: Foreign, view: SoapArrayView, dimensions: number): unknown {
    const [only] = isObject(value) ? Object.entries(value).filter(([key]) => !isApart(key)) : [];
    const items = only === undefined ? value : only[1];
    if (isObject(items) && only === undefined) return [];
    return arrayOf(items).map((item) =>
      dimensions > 1 ? this.#soapArray(item, view, dimensions - 1) : this.element(item, view.item),
    );
  }

  /** What SOAP encoding has without a type: a value as JavaScript has it. */
  #untyped(value: Foreign): unknown {
    const simple = this.#convention.content(value);
    if (simple !== undefined) return simple;
    if (isObject(value)) return { type: "soapenc:Struct", value: this.#untypedMembers(value) };
    if (Array.isArray(value)) return (value as readonly Foreign[]).map((item) => this.#untyped(item));
    return typeof value === "number" ? this.#convention.number(value) : value;
  }

  #untypedMembers(value: Foreign): Record<string, unknown> {
    const stated = isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
    const entries = stated.filter(([key]) => !isApart(key));
    return Object.fromEntries(entries.map(([key, one]) => [key, this.#untyped(one as Foreign)]));
  }

  /** The type of the declared one's family that a value says it has, or else the first that has all its members. */
  #actual(value: Foreign, declared: ComplexType): ComplexType {
    const name = this.#convention.type(value);
    const family = this.#client.families.membersOf(declared);
    const named = family.find((member) => member.name.local === name);
    if (named !== undefined || !isObject(value)) return named ?? declared;
    const known = (type: ComplexType): boolean => {
      const members = [
        ...elementParticles(allContent(type)).map(({ element }) => element),
        ...attributesOf(type),
      ];
      const names = new Set(members.map((member) => member.name.local));
      return Object.keys(value).every((key) => names.has(key));
    };
    return (
      (!declared.abstract && known(declared) ? declared : family.find(known)) ??
      (declared.abstract ? (family[0] ?? declared) : declared)
    );
  }

  #attributes(value: ForeignObject, members: Members): Record<string, unknown> {
    const entries = members.all.attributes.flatMap(({ key, attribute }): [string, unknown][] => {
      const stated = this.#convention.attribute(value, attribute.name);
      if (stated === undefined || stated === null) return [];
      const given = this.simple(stated, attribute.type);
      const { constraint } = attribute;
      const isFilledIn =
        this.#fillsIn && constraint !== undefined && this.simple(constraint.value, attribute.type) === given;
      return isFilledIn ? [] : [[key, given]];
    });
    return Object.fromEntries(entries);
  }

  /** Tools have the text of mixed content apart: it comes first. */
  #mixed(value: Foreign, elements: readonly Alternative[]): readonly unknown[] {
    const text = this.#convention.content(value) ?? (isObject(value) ? undefined : value);
    const members = isObject(value)
      ? elements.flatMap(({ key, element }) =>
          arrayOf(this.#convention.element(value, element.name) ?? []).map((item) => ({
            [key]: this.element(item, element),
          })),
        )
      : [];
    return text === undefined ? members : [this.#convention.text(text, "string"), ...members];
  }

  #members(value: ForeignObject, content: readonly ContentMember[]): Record<string, unknown> {
    let wildcards = 0;
    const entries = content.map((member): [string, unknown] => {
      switch (member.kind) {
        case "element":
          return [member.key, this.#occurrences(value, member)];
        case "any": {
          const found = this.#convention.wildcards(value, ++wildcards).map((xml) => ({ xml }));
          return [member.key, found.length === 0 ? undefined : member.maxOccurs === 1 ? found[0] : found];
        }
        default: {
          const rounds = this.#convention.rounds(value) ?? this.#roundsOf(value, member.item.members);
          const items = rounds.map((round) => this.#members(round, member.item.members));
          return [member.key, items.length === 0 ? undefined : items];
        }
      }
    });
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }

  /** The value of a member that is an element, or a list of them where it can occur several times. */
  #occurrences(value: ForeignObject, { element, minOccurs, maxOccurs }: ElementMember): unknown {
    const alternatives = element.substitutes === undefined ? [{ element }] : alternativesOf(element);
    const found = alternatives.flatMap((alternative) => {
      const stated = this.#convention.element(value, alternative.element.name);
      if (stated === undefined || this.#convention.isAbsent(stated, minOccurs)) return [];
      // Some tools have arrays throughout.
      const items = maxOccurs === 1 && this.#takesArray(alternative.element) ? [stated] : arrayOf(stated);
      return items
        .map((item) => this.element(item, alternative.element, minOccurs))
        .filter((item) => item !== undefined)
        .map((item) => ("key" in alternative ? { [alternative.key]: item } : item));
    });
    if (maxOccurs === 1) return found[0];
    return found.length === 0 && minOccurs === 0 ? undefined : found;
  }

  /** A repeated group whose members hold arrays: in each round a value of each, of a choice one. */
  #roundsOf(value: ForeignObject, members: readonly ContentMember[]): readonly ForeignObject[] {
    const columns = members.flatMap((member) => {
      if (member.kind !== "element") return [];
      const stated = this.#convention.element(value, member.element.name);
      return stated === undefined || stated === null
        ? []
        : [{ name: member.element.name.local, items: arrayOf(stated) }];
    });
    const length = Math.max(0, ...columns.map(({ items }) => items.length));
    return Array.from({ length }, (_, index) =>
      Object.fromEntries(
        columns.flatMap(({ name, items }) => {
          const item = items[index];
          return item === undefined ? [] : [[name, item]];
        }),
      ),
    );
  }

  /** Is an array one value of the element? */
  #takesArray({ type }: Pick<ElementDeclaration, "type">): boolean {
    if (type.kind === "list") return true;
    if (type.kind === "restriction") return this.#takesArray({ type: type.base });
    return type.kind === "complex" && this.#client.classify(type).kind.includes("array");
  }
}
