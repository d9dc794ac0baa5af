// Codecs of complex types: the members as a table, read and written in the order of the schema.
import {
  quote,
  readElement,
  writeElement,
  type Codec,
  type Decoder,
  type Encoder,
  type UnknownMember,
} from "./codec.js";
import { fail, nextElement, rawOf } from "./xml-reader.js";
import { prefixOf, refuse } from "./xml-writer.js";

/** An element in a table of members with its occurrence. A bare codec stands for `minOccurs="0" maxOccurs="1"`. */
export interface Particle<T, Min extends 0 | 1> extends Occurrence {
  readonly min: number;
  /** Never there: they tie the type and whether the member is required to the particle. */
  readonly type?: (value: T) => T;
  readonly required?: (min: Min) => Min;
}

interface Occurrence {
  readonly min?: number;
  readonly max?: number;
  /** When it is not that of the table. */
  readonly namespace?: string;
}

/** The table of a complex type: an entry a member, in the order of the schema. */
export type Elements<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? Codec<Exclude<T[K], undefined>> | Particle<Exclude<T[K], undefined>, 0>
    : Particle<T[K], 1>;
};

/** `minOccurs="1" maxOccurs="1"`. */
export const required = <T>(codec: Codec<T>): Particle<T, 1> => ({ ...codec, min: 1 });

/** An element that can come several times. */
export const repeated = <T, Min extends number>(
  codec: Codec<T>,
  min: Min,
  max: number = Infinity,
): Particle<T[], Min extends 0 ? 0 : 1> => ({ ...codec, min, max });

/** An element whose namespace is not that of its table. */
export const qualified = <Entry extends object>(namespace: string, entry: Entry): Entry => ({
  ...entry,
  namespace,
});

type Member = Codec<unknown> & Required<Occurrence>;

export interface ComplexCodec<T> extends Codec<T> {
  /** By name; the members of the base come first. */
  readonly members: () => ReadonlyMap<string, Member>;
}

/** A complex type that extends another; the members of the base come first. */
export const extension = <T extends Omit<B, "$type">, B>(
  base: () => ComplexCodec<B>,
  namespace: string,
  elements: () => NoInfer<Elements<Omit<T, keyof B>>>,
): ComplexCodec<T> =>
  structure(namespace, () => ({ ...Object.fromEntries(base().members()), ...elements() }));

const unknownMembers = Symbol("unknownMembers");
type Structure = Record<string, unknown> & { [unknownMembers]?: UnknownMember[] };

/** The members of a decoded object that the contract does not know; they are written back when the object is sent. */
export const unknownMembersOf = (value: object): readonly UnknownMember[] =>
  (value as Structure)[unknownMembers] ?? [];

/** A complex type whose table the compiler has not proved against `T`. */
export const structure = <T>(namespace: string, elements: () => object): ComplexCodec<T> => {
  let compiled: ReadonlyMap<string, Member> | undefined;
  const members = (): ReadonlyMap<string, Member> =>
    (compiled ??= new Map(
      Object.entries(elements() as Record<string, Codec<unknown>>).map(
        ([name, entry]) => [name, { namespace, min: 0, max: 1, ...entry }] as const,
      ),
    ));
  return {
    members,
    read(decoder) {
      const { path, options } = decoder;
      const found = new Map<string, unknown[]>();
      const unknown: UnknownMember[] = [];
      let after: string | undefined;
      while (nextElement(decoder)) {
        const { namespace, local: name } = decoder;
        const member = members().get(name);
        if (member?.namespace === namespace) {
          const items = found.get(name) ?? [];
          path.push(member.max > 1 ? `${name}[${items.length}]` : name);
          if (items.length === member.max) fail(decoder, "comes too often");
          found.set(name, items);
          items.push(readElement(decoder, member));
          path.pop();
          after = name;
        } else {
          const member = { namespace, name, after, xml: rawOf(decoder) };
          unknown.push(member);
          options.onUnknownMember?.(member);
        }
      }
      const entries: [PropertyKey, unknown][] = unknown.length > 0 ? [[unknownMembers, unknown]] : [];
      for (const [name, { min, max }] of members()) {
        const items = found.get(name) ?? [];
        if (items.length < min) fail(decoder, `${name} is missing`);
        if (items.length > 0) entries.push([name, max > 1 ? items : items[0]]);
      }
      // Not by assignment, which would take `__proto__` for the prototype.
      return Object.fromEntries(entries) as T;
    },
    write(encoder, value) {
      const { path } = encoder;
      checkMembers(encoder, value);
      // More objects within each other are taken for one that contains itself.
      if (path.length > 500) refuse(encoder, "the object contains itself");
      const writeUnknown = (after?: string): void => {
        for (const member of unknownMembersOf(value)) if (member.after === after) encoder.text += member.xml;
      };
      writeUnknown();
      for (const [name, member] of members()) {
        const { namespace, min, max } = member;
        // Every object has a `constructor` and a `toString`; an instance of a class has its getters from its prototype.
        const isOwn = !(name in Object.prototype) || Object.hasOwn(value, name);
        const item = isOwn ? (value as Structure)[name] : undefined;
        const items: unknown = item === undefined ? [] : max > 1 ? item : [item];
        path.push(name);
        if (!Array.isArray(items) || items.length < min || items.length > max) {
          refuse(encoder, items === item ? `is not an array of ${min} to ${max}` : "is missing");
        }
        for (const [index, one] of items.entries()) {
          if (max > 1) path.splice(-1, 1, `${name}[${index}]`);
          writeElement(encoder, prefixOf(encoder, namespace) + name, member, one as unknown);
        }
        path.pop();
        writeUnknown(name);
      }
    },
  };
};

/** Throws a `DecodeError` for members that the contract does not know, where there is no place to keep them. */
export const checkKnown = (decoder: Decoder, value: object, known: string): void => {
  for (const { name } of unknownMembersOf(value))
    fail(decoder, `holds ${name} where only ${known} is expected`);
};

/**
 * Throws an `EncodeError` for what is no object with members. Arrays, maps, sets and dates are objects, too, but sending them as members
 * would lose all that they hold.
 */
export function checkMembers(encoder: Encoder, value: unknown): asserts value is object {
  if (typeof value !== "object" || value === null || Symbol.iterator in value || value instanceof Date)
    refuse(encoder, `${quote(value)} where an object with members is expected`);
}

/** A sequence of elements. `elements` is called once, on first use, so that types may refer to each other. */
export const complexType: <T>(namespace: string, elements: () => NoInfer<Elements<T>>) => ComplexCodec<T> =
  structure;
