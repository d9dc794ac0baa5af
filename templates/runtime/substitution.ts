// Substitution groups: the elements that can stand where another, their head, is declared.
import { takingOf, type ElementName, type Taking } from "./children.js";
import { writeElement, type Codec } from "./codec.js";
import { checkMembers, memberOf } from "./structures.js";
import { fail } from "./xml-reader.js";
import { prefixOf, refuse } from "./xml-writer.js";

type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? Exclude<T[K], undefined>
    : never
  : never;

/** The elements of a group: an entry an alternative. */
export type Alternatives<T> = { readonly [K in KeyOf<T>]: Codec<ValueOf<T, K>> };

interface Alternative extends Taking<unknown> {
  readonly name: string;
  readonly namespace: string;
  readonly codec: Codec<unknown>;
}

/** One of several elements; its value is an object whose only member says which. `elements` is called once, on first use. */
export const substitutionGroup = <T extends object>(
  namespace: string,
  elements: () => NoInfer<Alternatives<T>>,
): Codec<T> & Taking<T> => {
  let compiled: readonly Alternative[] | undefined;
  const alternatives = (): readonly Alternative[] =>
    (compiled ??= Object.entries(elements() as Record<string, Codec<unknown> & { namespace?: string }>).map(
      ([name, codec]) => ({
        name,
        codec,
        namespace: codec.namespace ?? namespace,
        ...takingOf(codec.namespace ?? namespace, name, codec),
      }),
    ));
  const find = (tag: ElementName): Alternative | undefined =>
    alternatives().find(({ accepts }) => accepts(tag));
  return {
    accepts: (tag) => find(tag) !== undefined,
    take(decoder, tag) {
      const { name, take } = find(tag) as Alternative;
      decoder.path.push(name);
      const value = take(decoder, tag);
      decoder.path.pop();
      return { [name]: value } as T;
    },
    read: (decoder) => fail(decoder, "is read as a whole element only"),
    write: (encoder) => refuse(encoder, "is written as a whole element only"),
    element(encoder, _tag, value) {
      checkMembers(encoder, value);
      const there = alternatives().filter(({ name }) => memberOf(value, name) !== undefined);
      const [one] = there;
      if (!one || there.length > 1)
        return refuse(
          encoder,
          `just one of ${alternatives()
            .map(({ name }) => name)
            .join(", ")} is expected`,
        );
      const { name, codec } = one;
      encoder.path.push(name);
      writeElement(encoder, prefixOf(encoder, one.namespace) + name, codec, memberOf(value, name));
      encoder.path.pop();
    },
  };
};
