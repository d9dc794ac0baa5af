// Which elements a member holds, where its key doesn't say it, and objects that hold one of several.
import { readElement, writeElement, type Codec, type Decoder, type Encoder } from "./codec.js";
import { memberOf } from "./members.js";
import type { ComplexCodec } from "./structures.js";
import type { Tag } from "./xml-tags.js";
import { prefixOf } from "./xml-writer.js";

/** The keys of a union's objects. */
export type KeyOf<T> = T extends unknown ? keyof T : never;
/** What the objects that have a key hold there. By `keyof`, as every object has a `constructor`. */
export type ValueOf<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? Exclude<T[K], undefined>
    : never
  : never;

/** How a member gets its elements. */
export interface Taking<T> {
  readonly accepts: (tag: Pick<Tag, "namespace" | "local">) => boolean;
  /** Reads the element whose start tag was moved over, through its end tag. */
  readonly take: (decoder: Decoder, tag: Tag) => T;
  /** Does it take what the contract leaves open? Others come before it. */
  readonly isWildcard?: boolean;
}

/** How the entry of a table gets its elements; that of most has the entry's key for its name. */
export const takingOf = <T>(namespace: string, key: string, entry: Codec<T>): Taking<T> =>
  "take" in entry
    ? (entry as Codec<T> & Taking<T>)
    : {
        accepts: (tag) => tag.local === key && tag.namespace === namespace,
        take: (decoder, tag) => readElement(decoder, entry, tag),
      };

/** An element whose key isn't its name, as a second one of that name in its type. */
export const named = <Entry extends object>(namespace: string, local: string, entry: Entry): Entry => {
  const codec = entry as unknown as Codec<unknown>;
  const element: Codec<unknown>["element"] = (encoder, _tag, value) => {
    writeElement(encoder, prefixOf(encoder, namespace) + local, codec, value);
  };
  // Nil is among what `element` writes.
  return { ...entry, ...takingOf(namespace, local, codec), namespace, nil: undefined, element };
};

/** The entries of a table, with those of the base before them. */
export type Members = ReturnType<ComplexCodec<unknown>["members"]>;

/** Puts a table together, once, on first use. */
export const membersOf = (
  namespace: string,
  elements: () => object,
  base: (() => ComplexCodec<never>) | undefined,
): (() => Members) => {
  let members: Members | undefined;
  return () =>
    (members ??= new Map([
      ...(base?.().members() ?? []),
      ...Object.entries(elements() as Record<string, Codec<unknown>>).map(
        ([name, entry]) => [name, { namespace, min: 0, max: 1, ...entry }] as const,
      ),
    ]));
};

/** Reads an element into an object whose only member it is; `undefined`, and nothing is read, where the table doesn't have it. */
export const readOne = (members: Members, decoder: Decoder, tag: Tag): object | undefined => {
  for (const [name, entry] of members) {
    const { accepts, take } = takingOf(entry.namespace, name, entry);
    if (accepts(tag)) {
      decoder.path.push(name);
      const value = take(decoder, tag);
      decoder.path.pop();
      return { [name]: value };
    }
  }
  return undefined;
};

/** Writes the only member of an object; `false`, and nothing is written, where there is none, or another beside it. */
export const writeOne = (members: Members, encoder: Encoder, value: object): boolean => {
  const there = [...members].filter(([name]) => memberOf(value, name) !== undefined);
  const [one] = there;
  if (!one || there.length > 1) return false;
  const [name, entry] = one;
  encoder.path.push(name);
  writeElement(encoder, prefixOf(encoder, entry.namespace) + name, entry, memberOf(value, name));
  encoder.path.pop();
  return true;
};
