// Families of types: where an element can hold a type or one that extends it, `$type` here and `xsi:type` on the wire say which.
import { quote, type Codec } from "./codec.js";
import type { ComplexCodec } from "./structures.js";
import { fail } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";
import { typeOf, writeTyped } from "./xsi-type.js";

interface Tagged {
  readonly $type: string;
}

/** A type of a family: its values carry its name. */
export const tagged = <T extends { $type: string }>(
  name: T["$type"],
  codec: ComplexCodec<Omit<T, "$type">>,
): ComplexCodec<T> => ({
  ...(codec as unknown as ComplexCodec<T>),
  read: (decoder) => ({ $type: name, ...codec.read(decoder) }) as T,
});

/** A type of a family with its namespace. */
type Entry<T> = readonly [namespace: string, codec: Codec<T>];

/**
 * A type and those that extend it, by their names; of two with one local name, the second by `{namespace}local`. `declared` is the one
 * that an element without `xsi:type` holds; it isn't among them where it is abstract. `types` is called once, on first use.
 */
export function family<T extends Tagged>(
  declared: string,
  types: () => { readonly [Name in T["$type"]]: Entry<Extract<T, { readonly $type: Name }>> },
): Codec<T> {
  let compiled: ReadonlyMap<string, Entry<T>> | undefined;
  const table = (): ReadonlyMap<string, Entry<T>> =>
    (compiled ??= new Map(Object.entries(types()) as unknown as [string, Entry<T>][]));
  const wrong = (name: string): string =>
    name === declared && !table().has(name)
      ? `${name} is abstract`
      : `${quote(name)} is not ${declared} or a type that extends it`;
  return {
    read: (decoder) => {
      const [namespace, name] = typeOf(decoder) ?? [undefined, declared];
      let entry = table().get(name);
      if (namespace !== undefined && entry?.[0] !== namespace) entry = table().get(`{${namespace}}${name}`);
      if (entry === undefined) return fail(decoder, wrong(name));
      return entry[1].read(decoder);
    },
    write: (encoder) => refuse(encoder, "is written as a whole element only"),
    element: (encoder, tag, value) => {
      const name = (value as Tagged | null)?.$type ?? declared;
      const entry = table().get(name);
      if (entry === undefined) return refuse(encoder, `$type: ${wrong(name)}`);
      writeTyped(encoder, tag, [entry[0], name.replace(/^{.*}/, "")], entry[1], value);
    },
  };
}
