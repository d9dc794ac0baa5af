// Values as other tools' conventions have them → the client's, by the contract: members by name, each text by its declared type.
import type {
  AttributeUse,
  ComplexType,
  ElementDeclaration,
  Particle,
  QName,
  SimpleType,
} from "../../generator/model/model.js";
import { allContent, elementParticles } from "../../generator/model/walk.js";
import type { Client } from "./clients.js";
import { bigints, numbers } from "../../generator/emit/builtins.js";
import { collapse, memberOf } from "./lexical.js";
import { attributesOf, simpleContentOf } from "./meaning.js";

type Scalar = string | number | boolean | null;
/** What JSON can hold. */
export type Foreign = Scalar | readonly Foreign[] | { readonly [key: string]: Foreign };
export type ForeignObject = Exclude<Foreign, Scalar | readonly Foreign[]>;

/** How a tool writes values. */
export interface Convention {
  /** The text of a value of a built-in type; undefined where the tool has none for it. */
  readonly text: (value: Foreign, builtin: string) => string;
  /** The text of an element that has attributes, too. */
  readonly content: (value: Foreign) => Foreign | undefined;
  /** XML instead of a value. */
  readonly raw: (value: Foreign) => string | undefined;
  readonly attribute: (value: ForeignObject, name: QName) => Foreign | undefined;
  readonly element: (value: ForeignObject, name: QName) => Foreign | undefined;
  /** The elements at the type's wildcards, each as XML that stands alone. */
  readonly wildcards: (value: ForeignObject) => readonly string[];
  /** The rounds of a group that occurs several times; undefined where the members hold arrays instead. */
  readonly rounds: (value: ForeignObject) => readonly ForeignObject[] | undefined;
  /** The name of the type that a value says it has. */
  readonly type: (value: Foreign) => string | undefined;
  /** Is this how the tool says that an element is nil? */
  readonly isNil: (value: Foreign) => boolean;
  readonly isAbsent: (value: Foreign | undefined, minOccurs: number) => boolean;
}

export function isObject(value: Foreign | undefined): value is ForeignObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A single value as text. */
export function singleText(value: Foreign | undefined): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}

export function arrayOf(value: Foreign): readonly Foreign[] {
  return Array.isArray(value) ? (value as readonly Foreign[]) : [value];
}

function isMixed({ mixed = false, base, derivation }: ComplexType): boolean {
  return mixed || (derivation === "extension" && base !== undefined && isMixed(base));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/** The value that the client has for an element. */
export class Mapping {
  readonly #client: Client;
  readonly #convention: Convention;

  constructor(client: Client, convention: Convention) {
    this.#client = client;
    this.#convention = convention;
  }

  /** Undefined for an element that isn't there. */
  element(value: Foreign | undefined, { name, type, nillable }: ElementDeclaration, minOccurs = 1): unknown {
    if (value === undefined || this.#convention.isAbsent(value, minOccurs)) return undefined;
    if (this.#convention.isNil(value)) return nillable ? null : undefined;
    switch (type.kind) {
      case "any":
        return { xml: this.#rawElement(value, name) };
      case "complex":
        return this.#complex(value, type);
      default:
        return this.simple(this.#convention.content(value) ?? value, type);
    }
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
    const tag = this.#client.families.isTagged(type) ? { $type: type.name?.local } : {};
    const simple = simpleContentOf(type);
    if (simple !== undefined) {
      const content = this.#convention.content(value) ?? (isObject(value) ? "" : value);
      return { ...tag, $value: this.simple(content, simple), ...this.#attributes(value, type) };
    }
    if (isMixed(type))
      return { ...tag, $content: this.#mixed(value, type), ...this.#attributes(value, type) };
    const object = isObject(value) ? value : {};
    return { ...tag, ...this.#members(object, allContent(type)), ...this.#attributes(value, type) };
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

  #attributes(value: Foreign, type: ComplexType): Record<string, unknown> {
    if (!isObject(value)) return {};
    const elements = new Set(elementParticles(allContent(type)).map(({ element }) => element.name.local));
    const entries = attributesOf(type).flatMap((use: AttributeUse): [string, unknown][] => {
      const stated = this.#convention.attribute(value, use.name);
      if (stated === undefined || stated === null) return [];
      const key = elements.has(use.name.local) ? `@${use.name.local}` : use.name.local;
      return [[key, this.simple(stated, use.type)]];
    });
    return Object.fromEntries(entries);
  }

  /** Tools have the text of mixed content apart: it comes first. */
  #mixed(value: Foreign, type: ComplexType): readonly unknown[] {
    const text = this.#convention.content(value) ?? (isObject(value) ? undefined : value);
    const members = isObject(value)
      ? elementParticles(allContent(type)).flatMap(({ element }) =>
          arrayOf(this.#convention.element(value, element.name) ?? []).map((item) => ({
            [element.name.local]: this.element(item, element),
          })),
        )
      : [];
    return text === undefined ? members : [this.#convention.text(text, "string"), ...members];
  }

  /** A member whose element stands for others, too: the value says which. */
  #substituted(value: ForeignObject, head: ElementDeclaration, minOccurs: number): readonly object[] {
    return [...(head.abstract === true ? [] : [head]), ...(head.substitutes ?? [])].flatMap((element) => {
      const stated = this.#convention.element(value, element.name);
      if (stated === undefined || this.#convention.isAbsent(stated, minOccurs)) return [];
      return arrayOf(stated).map((item) => ({ [element.name.local]: this.element(item, element) }));
    });
  }

  /** The members of a content model, keyed as the client's types are. */
  #members(value: ForeignObject, particles: readonly Particle[]): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    const put = (key: string, one: unknown): void => {
      if (one === undefined) return;
      let free = key;
      for (let count = 2; free in members; count++) free = `${key}$${count}`;
      members[free] = one;
    };
    for (const particle of particles) {
      switch (particle.kind) {
        case "element": {
          const { element, maxOccurs } = particle;
          if (element.substitutes !== undefined) {
            const found = this.#substituted(value, element, particle.minOccurs);
            put(element.name.local, maxOccurs === 1 ? found[0] : found.length === 0 ? undefined : found);
            break;
          }
          const stated = this.#convention.element(value, element.name);
          if (stated === undefined) break;
          if (maxOccurs === 1) {
            // Some tools have arrays throughout.
            const [one] =
              Array.isArray(stated) && !this.#takesArray(element) ? (stated as Foreign[]) : [stated];
            put(element.name.local, this.element(one, element, particle.minOccurs));
          } else if (!this.#convention.isAbsent(stated, particle.minOccurs)) {
            const items = arrayOf(stated).map((item) => this.element(item, element));
            put(
              element.name.local,
              items.filter((item) => item !== undefined),
            );
          }
          break;
        }
        case "any": {
          const found = this.#convention.wildcards(value).map((xml) => ({ xml }));
          if (found.length > 0) put("$any", particle.maxOccurs === 1 ? found[0] : found);
          break;
        }
        default: {
          if (particle.maxOccurs === 1) {
            for (const [key, one] of Object.entries(this.#members(value, particle.particles))) put(key, one);
            break;
          }
          const rounds = this.#convention.rounds(value) ?? this.#roundsOf(value, particle.particles);
          const items = rounds.map((round) => this.#members(round, particle.particles));
          if (items.length > 0) put(`$${particle.kind}`, items);
        }
      }
    }
    return members;
  }

  /** A repeated group whose members hold arrays: in each round a value of each, of a choice one. */
  #roundsOf(value: ForeignObject, particles: readonly Particle[]): readonly ForeignObject[] {
    const columns = elementParticles(particles).flatMap(({ element }) => {
      const stated = this.#convention.element(value, element.name);
      return stated === undefined || stated === null
        ? []
        : [{ key: element.name.local, items: arrayOf(stated) }];
    });
    const length = Math.max(0, ...columns.map(({ items }) => items.length));
    return Array.from({ length }, (_, index) =>
      Object.fromEntries(
        columns.flatMap(({ key, items }) => {
          const item = items[index];
          return item === undefined ? [] : [[key, item]];
        }),
      ),
    );
  }

  /** Is an array one value of the element? */
  #takesArray({ type }: Pick<ElementDeclaration, "type">): boolean {
    if (type.kind === "list") return true;
    if (type.kind === "restriction") return this.#takesArray({ type: type.base });
    return type.kind === "complex" && this.#client.classify(type).kind === "array";
  }
}
