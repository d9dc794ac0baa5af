// Codecs of complex types: the members as a table, read and written in the order of the schema.
import {
  quote,
  refuseNil,
  within,
  type Codec,
  type Decoder,
  type Encoder,
  type UnknownMember,
} from "./codec.js";
import { EncodeError } from "./errors.js";

/** A codec whose type the compiler has already checked against the interface. */
interface AnyCodec {
  readonly read: (decoder: Decoder) => unknown;
  readonly write: (encoder: Encoder, tag: string, value: never) => void;
}

/** An element in a table of members with its occurrence. A bare codec stands for `minOccurs="0" maxOccurs="1"`. */
export interface Particle<T, Min extends 0 | 1> {
  readonly codec: AnyCodec;
  readonly min: number;
  readonly max: number;
  readonly required: Min;
  /** When it is not that of the table. */
  readonly namespace?: string;
  /** Never there: it ties `T` to the particle. */
  readonly type?: (value: T) => T;
}

/** The table of a complex type: an entry a member, in the order of the schema. */
export type Elements<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? Codec<Exclude<T[K], undefined>> | Particle<Exclude<T[K], undefined>, 0>
    : Particle<T[K], 1>;
};

/** `minOccurs="1" maxOccurs="1"`. */
export function required<T>(codec: Codec<T>): Particle<T, 1> {
  return { codec, min: 1, max: 1, required: 1 };
}

/** An element that can come several times. */
export function repeated<T>(codec: Codec<T>, min: 0, max?: number): Particle<T[], 0>;
export function repeated<T>(codec: Codec<T>, min: number, max?: number): Particle<T[], 1>;
export function repeated<T>(codec: Codec<T>, min: number, max = Infinity): Particle<T[], 0 | 1> {
  return { codec, min, max, required: min > 0 ? 1 : 0 };
}

/** An element whose namespace is not that of its table. */
export function qualified<T>(namespace: string, entry: Codec<T>): Particle<T, 0>;
export function qualified<T, Min extends 0 | 1>(namespace: string, entry: Particle<T, Min>): Particle<T, Min>;
export function qualified<T>(namespace: string, entry: Codec<T> | Particle<T, 0 | 1>): Particle<T, 0 | 1> {
  return { ...particle<T>(entry), namespace };
}

interface Member {
  readonly name: string;
  readonly namespace: string;
  readonly index: number;
  readonly codec: Codec<unknown>;
  readonly min: number;
  readonly max: number;
  /** `Object.prototype` has a property of this name, so that reading an absent one would find that. */
  readonly inherited: boolean;
}

export interface ComplexCodec<T> extends Codec<T> {
  /** The members of the base first, then its own. */
  readonly members: () => readonly Member[];
}

/** A sequence of elements. `elements` is called once, on first use, so that types may refer to each other. */
export function complexType<T>(namespace: string, elements: () => NoInfer<Elements<T>>): ComplexCodec<T> {
  return structure(() => table(namespace, elements(), []));
}

/** A complex type that extends another; the members of the base come first. */
export function extension<T extends B, B>(
  base: () => ComplexCodec<B>,
  namespace: string,
  elements: () => NoInfer<Elements<Omit<T, keyof B>>>,
): ComplexCodec<T> {
  return structure(() => table(namespace, elements(), base().members()));
}

function particle<T>(entry: AnyCodec | Particle<T, 0 | 1>): Particle<T, 0 | 1> {
  return "codec" in entry ? entry : { codec: entry, min: 0, max: 1, required: 0 };
}

function table(namespace: string, elements: object, inherited: readonly Member[]): readonly Member[] {
  const members = [...inherited];
  for (const [name, entry] of Object.entries(elements) as [string, AnyCodec][]) {
    members.push({
      namespace,
      ...particle(entry),
      codec: particle(entry).codec as Codec<unknown>,
      name,
      index: members.length,
      inherited: name in Object.prototype,
    });
  }
  return members;
}

const unknownMembers = Symbol("unknownMembers");
type Structure = Record<string, unknown> & { [unknownMembers]?: UnknownMember[] };

/** The members of a decoded object that the contract does not know; they are written back when the object is sent. */
export function unknownMembersOf(value: object): readonly UnknownMember[] {
  return (value as Structure)[unknownMembers] ?? [];
}

function structure<T>(compile: () => readonly Member[]): ComplexCodec<T> {
  let compiled: readonly Member[] | undefined;
  let byName: Map<string, Member>;
  const members = (): readonly Member[] => {
    if (compiled === undefined) {
      compiled = compile();
      byName = new Map(compiled.map((member) => [member.name, member]));
    }
    return compiled;
  };

  const read = (decoder: Decoder): T => {
    refuseNil(decoder);
    const all = members();
    const found: unknown[] = [];
    const unknown: UnknownMember[] = [];
    let next = 0;
    let last: Member | undefined;
    while (decoder.nextElement()) {
      const expected = all[next];
      const member = expected?.name === decoder.local ? expected : byName.get(decoder.local);
      if (member?.namespace === decoder.namespace) {
        readMember(decoder, member, found);
        next = member.index + (member.max > 1 ? 0 : 1);
        last = member;
      } else {
        unknown.push(readUnknown(decoder, last));
      }
    }
    const value: Structure = {};
    for (const member of all) {
      const item = found[member.index];
      if (item !== undefined) setOwn(value, member.name, item);
      if (member.min > (item === undefined ? 0 : member.max > 1 ? (item as unknown[]).length : 1)) {
        decoder.fail(`${member.name} is missing`);
      }
    }
    if (unknown.length > 0) value[unknownMembers] = unknown;
    return value as T;
  };

  const write = (encoder: Encoder, tag: string, value: T): void => {
    if (typeof value !== "object" || value === null)
      throw new EncodeError(`${quote(value)} is not an object`);
    encoder.enter();
    const unknown = unknownMembersOf(value);
    encoder.text += `<${tag}>`;
    writeUnknown(encoder, unknown, undefined);
    for (const member of members()) {
      writeMember(encoder, member, value as Structure);
      writeUnknown(encoder, unknown, member.name);
    }
    encoder.text += `</${tag}>`;
    encoder.leave();
  };

  return { members, read, write };
}

function readMember(decoder: Decoder, member: Member, found: unknown[]): void {
  const before = found[member.index];
  const items = member.max > 1 ? ((before ?? []) as unknown[]) : undefined;
  try {
    if (items === undefined ? before !== undefined : items.length === member.max) {
      decoder.fail("comes more often than the contract allows");
    }
    const item = member.codec.read(decoder);
    found[member.index] = items ?? item;
    items?.push(item);
  } catch (error) {
    throw within(error, items === undefined ? member.name : `${member.name}[${items.length}]`);
  }
}

function readUnknown(decoder: Decoder, last: Member | undefined): UnknownMember {
  const { namespace, local: name } = decoder;
  const member = { namespace, name, after: last?.name, xml: decoder.raw() };
  decoder.options.onUnknownMember?.(member);
  return member;
}

function writeUnknown(encoder: Encoder, unknown: readonly UnknownMember[], after: string | undefined): void {
  for (const member of unknown) if (member.after === after) encoder.text += member.xml;
}

function writeMember(encoder: Encoder, member: Member, value: Structure): void {
  const { name, codec } = member;
  const item = !member.inherited || Object.hasOwn(value, name) ? value[name] : undefined;
  const tag = encoder.prefix(member.namespace) + name;
  let step = name;
  try {
    if (item === undefined) {
      if (member.min > 0) throw new EncodeError("is missing");
    } else if (member.max > 1) {
      if (!Array.isArray(item)) throw new EncodeError(`${quote(item)} is not an array`);
      if (item.length < member.min || item.length > member.max) {
        throw new EncodeError(`${item.length} items are not between ${member.min} and ${member.max}`);
      }
      for (const [index, one] of item.entries()) {
        step = `${name}[${index}]`;
        codec.write(encoder, tag, one);
      }
    } else codec.write(encoder, tag, item);
  } catch (error) {
    throw within(error, step);
  }
}

/** Sets an own property, also one called `__proto__`, which an assignment would take for the prototype. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name === "__proto__") {
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  } else (object as Record<string, unknown>)[name] = value;
}
