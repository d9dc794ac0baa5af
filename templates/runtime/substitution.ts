// Substitution groups: the elements that can stand where another, their head, is declared.
import { membersOf, readOne, takingOf, writeOne, type KeyOf, type Taking, type ValueOf } from "./children.js";
import type { Codec } from "./codec.js";
import { checkMembers } from "./structure-writer.js";
import { fail } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";

/** The elements of a group: an entry an alternative. */
export type Alternatives<T> = { readonly [K in KeyOf<T>]: Codec<ValueOf<T, K>> };

/** One of several elements: an object whose only member it is. `elements` is called once, on first use. */
export const substitutionGroup = <T extends object>(
  namespace: string,
  elements: () => NoInfer<Alternatives<T>>,
): Codec<T> & Taking<T> => {
  const members = membersOf(namespace, elements, undefined);
  return {
    accepts: (tag) =>
      Array.from(members(), ([name, entry]) => takingOf(entry.namespace, name, entry)).some(({ accepts }) =>
        accepts(tag),
      ),
    take: (decoder, tag) =>
      (readOne(members(), decoder, tag) ?? fail(decoder, `<${tag.local}> is not allowed here`)) as T,
    read: (decoder) => fail(decoder, "is read as a whole element only"),
    write: (encoder) => refuse(encoder, "is written as a whole element only"),
    element(encoder, _tag, value) {
      checkMembers(encoder, value);
      if (!writeOne(members(), encoder, value))
        refuse(encoder, `just one of ${[...members().keys()].join(", ")} is expected`);
    },
  };
};
