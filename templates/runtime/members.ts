// Members of complex types: what a table says of them, and the objects that have them.
import type { Codec, SimpleCodec, UnknownMember } from "./codec.js";
import type { Prefixes } from "./xml-writer.js";

/** How often an element comes. */
export interface Occurrence {
  readonly min?: number;
  readonly max?: number;
  /** When it is not that of the table. */
  readonly namespace?: string;
}

export type Entry = Codec<unknown> & Required<Occurrence>;

export interface Member extends Entry {
  readonly name: string;
  /** Its place in the table. */
  readonly index: number;
  /** Every object has a `constructor` and a `toString`; an instance of a class has its getters from its prototype. */
  readonly isInherited: boolean;
  /** Its name and its tags, with the prefix that it has among these. */
  prefixes: Prefixes | undefined;
  tag: string;
  open: string;
  close: string;
  isNil: string;
  last: string;
  before: string;
  readonly print: SimpleCodec<unknown>["print"] | undefined;
}

/** `maxOccurs="unbounded"`, and what no array has. */
export const UNBOUNDED: number = 2 ** 30 - 1;

/** The members that a table lists, in its order. */
export const membersOf = (namespace: string, elements: object): readonly Member[] =>
  Object.entries(elements as Record<string, Codec<unknown> & Partial<SimpleCodec<unknown>> & Occurrence>).map(
    (
      [name, { min = 0, max = 1, namespace: own = namespace, read, write, text, nil, element, print }],
      index,
    ) => ({
      // One literal, and small integers: members of one shape are what makes this fast.
      name,
      index,
      namespace: own,
      min,
      max: Math.min(max, UNBOUNDED),
      isInherited: name in Object.prototype,
      prefixes: undefined,
      tag: "",
      open: "",
      close: "",
      isNil: "",
      last: "",
      before: "",
      read,
      write,
      text,
      nil,
      element,
      print,
    }),
  );

/** Where an object keeps them. */
export const unknownMembers: unique symbol = /* @__PURE__ */ Symbol("unknownMembers");
export type Structure = Record<string, unknown> & { [unknownMembers]?: UnknownMember[] };

/** The members of a decoded object that the contract does not know; they are written back when the object is sent. */
export const unknownMembersOf = (value: object): readonly UnknownMember[] =>
  (value as Structure)[unknownMembers] ?? [];

/** A member of an object; what every object inherits is none. */
export const memberOf = (value: object, name: string): unknown =>
  name in Object.prototype && !Object.hasOwn(value, name) ? undefined : (value as Structure)[name];
