// Codecs of complex types: the members as a table, read and written in the order of the schema.
import { readElement, type Codec, type Decoder, type UnknownMember } from "./codec.js";
import {
  membersOf,
  unknownMembers,
  unknownMembersOf,
  type Entry,
  type Member,
  type Occurrence,
  type Structure,
} from "./members.js";
import type { Runs } from "./runs.js";
import { writeMembers } from "./structure-writer.js";
import { fail, rawOf, type Tag } from "./xml-reader.js";

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

/** What reads many objects of a type faster; see `runs.ts`. */
export interface Fast {
  /** Makes an object of the values of all its members, for which it asks in the order of the table. */
  readonly create: (next: () => never) => object;
  readonly runs: Runs;
}

/** A complex type that extends another; the members of the base come first. */
export const extension = <T extends Omit<B, "$type">, B>(
  base: () => ComplexCodec<B>,
  namespace: string,
  elements: () => NoInfer<Elements<Omit<T, keyof B>>>,
  fast?: Fast,
): ComplexCodec<T> =>
  structure(namespace, () => ({ ...Object.fromEntries(base().members()), ...elements() }), fast);

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

/** A complex type whose table is as it is compiled. */
interface StructureCodec<T> extends ComplexCodec<T> {
  readonly members: () => ReadonlyMap<string, Member>;
}

/** A complex type whose table the compiler has not proved against `T`. */
export const structure = <T>(namespace: string, elements: () => object, fast?: Fast): StructureCodec<T> => {
  let table: ReadonlyMap<string, Member> | undefined;
  let list: readonly Member[] = [];
  const members = (): ReadonlyMap<string, Member> => {
    if (!table) {
      list = membersOf(namespace, elements());
      table = new Map(list.map((member) => [member.name, member]));
    }
    return table;
  };
  /** Which members were there the last time, and, where they were the same before, an object that has them. */
  let present: readonly boolean[] = [];
  let shape: object | undefined;

  /** `values` are in the order of the table. */
  const objectOf = (decoder: Decoder, values: readonly unknown[]): Structure => {
    let isSame = true;
    let isWhole = fast !== undefined;
    for (const { name, index, min, max } of list) {
      const value = values[index];
      const isPresent = value !== undefined;
      if (!isPresent) isWhole = false;
      if (min > 0 && (max > 1 && isPresent ? (value as unknown[]).length : Number(isPresent)) < min)
        fail(decoder, `${name} is missing`);
      if (present[index] !== isPresent) isSame = false;
    }
    if (isWhole) {
      let at = 0;
      return fast?.create(() => values[at++] as never) as Structure;
    }
    if (!isSame) {
      present = list.map(({ index }) => values[index] !== undefined);
      shape = undefined;
    }
    if (!shape && (isSame || table?.has("__proto__"))) {
      // Made in one go, as an object that grows is a slow and a large one; `__proto__` is but a name here.
      const found = list.filter(({ index }) => present[index]);
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
      fast?.runs.prepare();
      for (;;) {
        if (fast) previous = fast.runs.read(decoder, list, previous, values);
        const tag = decoder.child();
        if (!tag) break;
        const member = byName.get(tag.local);
        if (member?.namespace !== tag.namespace) {
          unknown.push(readUnknown(decoder, tag, previous?.name));
          continue;
        }
        fast?.runs.learn(decoder, member, tag);
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
      const byName = members();
      writeMembers(encoder, list, byName, value);
    },
  };
};

/** Throws a `DecodeError` for members that the contract does not know, where there is no place to keep them. */
export const checkKnown = (decoder: Decoder, value: object, known: string): void => {
  for (const { name } of unknownMembersOf(value))
    fail(decoder, `holds ${name} where only ${known} is expected`);
};

/** A sequence of elements. `elements` is called once, on first use, so that types may refer to each other. */
export const complexType: <T>(
  namespace: string,
  elements: () => NoInfer<Elements<T>>,
  fast?: Fast,
) => ComplexCodec<T> = structure;
