// Codecs of complex types: the members as a table, read and written in the order of the schema.
import type { Codec, Decoder, UnknownMember } from "./codec.js";
import {
  membersOf,
  unknownMembers,
  unknownMembersOf,
  type Entry,
  type Member,
  type Occurrence,
} from "./members.js";
import { objectMaker, valuesReader, type Create } from "./structure-reader.js";
import { writeMembers } from "./structure-writer.js";
import { fail } from "./xml-reader.js";

/** An element in a table of members with its occurrence. A bare codec stands for `minOccurs="0" maxOccurs="1"`. */
export interface Particle<T, Min extends 0 | 1> extends Occurrence {
  readonly min: number;
  /** Never there: they tie the type and whether the member is required to the particle. */
  readonly type?: (value: T) => T;
  readonly required?: (min: Min) => Min;
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

export interface ComplexCodec<T> extends Codec<T> {
  /** By name; the members of the base come first. */
  readonly members: () => ReadonlyMap<string, Entry>;
}

/** A complex type that extends another; the members of the base come first. */
export const extension = <T extends Omit<B, "$type">, B>(
  base: () => ComplexCodec<B>,
  namespace: string,
  elements: () => NoInfer<Elements<Omit<T, keyof B>>>,
  create?: Create,
): ComplexCodec<T> =>
  structure(namespace, () => ({ ...Object.fromEntries(base().members()), ...elements() }), create);

/** A copy of an object with such a member more. */
export const withUnknownMember = (value: object, member: UnknownMember): object => ({
  ...value,
  [unknownMembers]: [...unknownMembersOf(value), member],
});

/** A table that is compiled on first use, and what reads the values of its members; see `valuesReader`. */
export interface Table {
  readonly members: () => ReadonlyMap<string, Member>;
  readonly list: () => readonly Member[];
  readonly readValues: (decoder: Decoder) => unknown[];
}

export const tableOf = (namespace: string, elements: () => object): Table => {
  let list: readonly Member[] = [];
  let byName: ReadonlyMap<string, Member> | undefined;
  let read: ReturnType<typeof valuesReader>;
  const members = (): ReadonlyMap<string, Member> => {
    if (!byName) {
      list = membersOf(namespace, elements());
      byName = new Map(list.map((member) => [member.name, member]));
      read = valuesReader(list, byName);
    }
    return byName;
  };
  return {
    members,
    list: () => (members(), list),
    readValues: (decoder) => (members(), read(decoder)),
  };
};

/** A complex type whose table the compiler has not proved against `T`. `create` makes reading many objects of it faster. */
export const structure = <T>(namespace: string, elements: () => object, create?: Create): ComplexCodec<T> => {
  const { members, list, readValues } = tableOf(namespace, elements);
  let make: ReturnType<typeof objectMaker> | undefined;
  return {
    members,
    read(decoder) {
      const values = readValues(decoder);
      const object = (make ??= objectMaker(list(), create))(values);
      const unknown = values.at(-1);
      if (unknown) object[unknownMembers] = unknown as UnknownMember[];
      return object as T;
    },
    write(encoder, value) {
      const byName = members();
      writeMembers(encoder, list(), byName, value);
    },
  };
};

/** Throws a `DecodeError` for members that the contract does not know, where there is no place to keep them. */
export const refuseUnknown = (
  decoder: Decoder,
  unknown: readonly UnknownMember[] | undefined,
  known: string,
): void => {
  if (unknown?.[0]) fail(decoder, `holds ${unknown[0].name} where only ${known} is expected`);
};

/** A sequence of elements. `elements` is called once, on first use, so that types may refer to each other. */
export const complexType: <T>(
  namespace: string,
  elements: () => NoInfer<Elements<T>>,
  create?: Create,
) => ComplexCodec<T> = structure;
