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
import { fail, rawOf, type Lead, type Tag } from "./xml-reader.js";
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

type Entry = Codec<unknown> & Required<Occurrence>;

interface Member extends Entry {
  readonly name: string;
  /** Its place in the table. */
  readonly index: number;
  /** Every object has a `constructor` and a `toString`; an instance of a class has its getters from its prototype. */
  readonly isInherited: boolean;
  /** How its start tag stood when it was read last: where it stands so again, it needs no second look. */
  lead: Lead | undefined;
  /** The member that came behind it the last time. */
  next: Member | undefined;
}

export interface ComplexCodec<T> extends Codec<T> {
  /** By name; the members of the base come first. */
  readonly members: () => ReadonlyMap<string, Entry>;
}

/** A complex type that extends another; the members of the base come first. */
export const extension = <T extends Omit<B, "$type">, B>(
  base: () => ComplexCodec<B>,
  namespace: string,
  elements: () => NoInfer<Elements<Omit<T, keyof B>>>,
): ComplexCodec<T> =>
  structure(namespace, () => ({ ...Object.fromEntries(base().members()), ...elements() }));

/** `maxOccurs="unbounded"`, and what no array has. */
const UNBOUNDED = 2 ** 30 - 1;
/** Where an object keeps them. */
export const unknownMembers: unique symbol = /* @__PURE__ */ Symbol("unknownMembers");
export type Structure = Record<string, unknown> & { [unknownMembers]?: UnknownMember[] };

/** The members of a decoded object that the contract does not know; they are written back when the object is sent. */
export const unknownMembersOf = (value: object): readonly UnknownMember[] =>
  (value as Structure)[unknownMembers] ?? [];

/** Reads the element whose start tag was moved over as one that the contract does not know. */
export const readUnknown = (decoder: Decoder, tag: Tag, after: string | undefined): UnknownMember => {
  decoder.enter(tag);
  const { namespace, local: name } = tag;
  const member = { namespace, name, after, xml: rawOf(decoder) };
  decoder.options.onUnknownMember?.(member);
  return member;
};

/** A copy of an object with such a member more. */
export const withUnknownMember = (value: object, member: UnknownMember): object => ({
  ...value,
  [unknownMembers]: [...unknownMembersOf(value), member],
});

/** A complex type whose table the compiler has not proved against `T`. */
export const structure = <T>(namespace: string, elements: () => object): ComplexCodec<T> => {
  let table: ReadonlyMap<string, Member> | undefined;
  let list: readonly Member[] = [];
  const members = (): ReadonlyMap<string, Member> => {
    if (!table) {
      list = Object.entries(elements() as Record<string, Codec<unknown> & Occurrence>).map(
        (
          [name, { min = 0, max = 1, namespace: own = namespace, read, write, text, nil, element }],
          index,
        ) => ({
          // One literal, and small integers: members of one shape are what makes this fast.
          name,
          index,
          namespace: own,
          min,
          max: Math.min(max, UNBOUNDED),
          isInherited: name in Object.prototype,
          read,
          write,
          text,
          nil,
          element,
          lead: undefined,
          next: undefined,
        }),
      );
      table = new Map(list.map((member) => [member.name, member]));
    }
    return table;
  };
  /** The member that came first the last time. */
  let first: Member | undefined;
  /** Which members were there the last time, and an object that has them. */
  let present: readonly boolean[] = [];
  let shape = {};

  /** `values` are in the order of the table. */
  const objectOf = (decoder: Decoder, values: readonly unknown[]): Structure => {
    let isSame = true;
    for (const { name, index, min, max } of list) {
      const value = values[index];
      const count = value === undefined ? 0 : max > 1 ? (value as unknown[]).length : 1;
      if (count < min) fail(decoder, `${name} is missing`);
      if (present[index] !== count > 0) isSame = false;
    }
    if (!isSame) {
      const found = list.filter(({ index }) => values[index] !== undefined);
      present = list.map((member) => found.includes(member));
      // Made in one go, as an object that grows is a slow and a large one; `__proto__` is but a name here.
      shape = JSON.parse(`{${found.map(({ name }) => `${JSON.stringify(name)}:null`).join()}}`) as object;
    }
    const object: Structure = { ...shape };
    for (const { name, index } of list) if (present[index]) object[name] = values[index];
    return object;
  };

  return {
    members,
    read(decoder) {
      const byName = members();
      const { path } = decoder;
      const values = new Array<unknown>(list.length);
      const unknown: UnknownMember[] = [];
      let previous: Member | undefined;
      for (;;) {
        const expected = previous ? previous.next : first;
        let member = expected;
        let tag = member?.lead && decoder.skip(member.lead) ? member.lead.tag : undefined;
        if (!tag || !member) {
          const from = decoder.at();
          tag = decoder.child();
          member = tag && byName.get(tag.local);
          if (tag && member?.namespace !== tag.namespace) {
            unknown.push(readUnknown(decoder, tag, previous?.name));
            continue;
          }
          if (!previous) first = member;
          // One that can come several times mostly does.
          else if (previous.next !== previous) previous.next = member;
          if (!tag || !member) break;
          if (member === expected || !member.lead) member.lead = decoder.lead(from, tag);
        }
        const { name, index, max } = member;
        path.push(name);
        if (max > 1) {
          const items = (values[index] ??= []) as unknown[];
          path.push(items.length);
          if (items.length === max) fail(decoder, "comes too often");
          items.push(readElement(decoder, member, tag));
          path.pop();
        } else {
          if (values[index] !== undefined) fail(decoder, "comes too often");
          values[index] = readElement(decoder, member, tag);
        }
        path.pop();
        previous = member;
      }
      const object = objectOf(decoder, values);
      if (unknown.length > 0) object[unknownMembers] = unknown;
      return object as T;
    },
    write(encoder, value) {
      const { path } = encoder;
      checkMembers(encoder, value);
      // More objects within each other are taken for one that contains itself.
      if (path.length > 1000) refuse(encoder, "the object contains itself");
      const unknown = unknownMembersOf(value);
      const writeUnknown = (after?: string): void => {
        for (const member of unknown) if (member.after === after) encoder.text += member.xml;
      };
      writeUnknown();
      for (const member of members().values()) {
        const { name, namespace, min, max, isInherited } = member;
        const item = !isInherited || Object.hasOwn(value, name) ? (value as Structure)[name] : undefined;
        const items: unknown = item === undefined ? [] : max > 1 ? item : [item];
        path.push(name);
        if (!Array.isArray(items) || items.length < min || items.length > max) {
          refuse(
            encoder,
            items === item
              ? `is not an array of ${min} to ${max < UNBOUNDED ? max : Infinity}`
              : "is missing",
          );
        }
        for (const [index, one] of items.entries()) {
          if (max > 1) path.push(index);
          writeElement(encoder, prefixOf(encoder, namespace) + name, member, one as unknown);
          if (max > 1) path.pop();
        }
        path.pop();
        writeUnknown(name);
      }
    },
  };
};

/** A member of an object; what every object inherits is none. */
export const memberOf = (value: object, name: string): unknown =>
  name in Object.prototype && !Object.hasOwn(value, name) ? undefined : (value as Structure)[name];

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
