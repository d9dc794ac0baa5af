// Which elements a member holds, where its key doesn't say it.
import { readElement, writeElement, type Codec, type Decoder } from "./codec.js";
import type { Tag } from "./xml-reader.js";
import { prefixOf } from "./xml-writer.js";

/** The name of an element. */
export type ElementName = Pick<Tag, "namespace" | "local">;

/** How a member gets elements whose name isn't its key. */
export interface Taking<T> {
  readonly accepts: (name: ElementName) => boolean;
  /** Reads the element whose start tag was moved over, through its end tag. */
  readonly take: (decoder: Decoder, tag: Tag) => T;
  /** Does it take what the contract leaves open? Others come before it. */
  readonly isWildcard?: boolean;
}

/** A member for the elements of a table, whatever its entry is. */
export const takingOf = <T>(namespace: string, name: string, entry: Codec<T>): Taking<T> =>
  "take" in entry
    ? (entry as Codec<T> & Taking<T>)
    : {
        accepts: (tag) => tag.local === name && tag.namespace === namespace,
        take: (decoder, tag) => readElement(decoder, entry, tag),
      };

/** An element with a key that isn't its name: a second one of that name in its type. */
export const named = <Entry extends object>(namespace: string, local: string, entry: Entry): Entry => {
  const codec = entry as unknown as Codec<unknown>;
  const element: Codec<unknown>["element"] = (encoder, _tag, value) => {
    writeElement(encoder, prefixOf(encoder, namespace) + local, codec, value);
  };
  // Nil is among what `element` writes.
  return { ...entry, ...takingOf(namespace, local, codec), namespace, nil: false, element };
};
