// Codecs of elements that hold many of one kind: arrays and dictionaries.
import { quote, simpleType, type Codec, type SimpleCodec } from "./codec.js";
import { hasMembers, repeated, structure, unknownMembersOf, type Elements } from "./structures.js";
import { trim } from "./white-space.js";
import { escape, refuse } from "./xml-writer.js";

/** An element that holds any number of one other element: `ArrayOfX`. `item` is called once, on first use. */
export function arrayOf<T>(namespace: string, name: string, item: () => Codec<T>): Codec<T[]> {
  const { read, write } = structure<Record<string, T[]>>(namespace, () => ({ [name]: repeated(item(), 0) }));
  return {
    read: (decoder) => {
      const wrapper = read(decoder);
      // An array has no place to keep them in.
      if (unknownMembersOf(wrapper).length > 0) decoder.fail(`holds other elements than ${name}`);
      return Object.hasOwn(wrapper, name) ? (wrapper[name] ?? []) : [];
    },
    write: (encoder, items) => {
      write(encoder, { [name]: items });
    },
  };
}

/** A record without a prototype; its keys are in their lexical form, whatever their type. */
export type Dictionary<T> = Record<string, T>;

/** The pair of a dictionary: an object of two members. */
type Pair<T, Key extends string, Value extends string> = Record<Key, string> & Record<Value, T>;

/**
 * An element that holds pairs of a key and a value, as .NET's dictionaries do. `members` is the table of the pair, the key first; it is
 * called once, on first use.
 */
export function dictionary<T, Key extends string = "Key", Value extends string = "Value">(
  namespace: string,
  pair: string,
  members: () => Elements<Pair<T, Key, Value>>,
): Codec<Dictionary<T>> {
  const type = structure<Record<string, unknown>>(namespace, members);
  const pairs = arrayOf(namespace, pair, () => type);
  const names = (): readonly string[] => [...type.members().keys()];
  return {
    read: (decoder) => {
      const record = Object.create(null) as Dictionary<T>;
      const [key = "", value = ""] = names();
      for (const one of pairs.read(decoder)) {
        const name = one[key] as string;
        if (unknownMembersOf(one).length > 0) decoder.fail(`holds more than ${key} and ${value}`);
        if (name in record) decoder.fail(`the key ${quote(name)} comes twice`);
        record[name] = one[value] as T;
      }
      return record;
    },
    write: (encoder, record) => {
      if (!hasMembers(record)) refuse(encoder, `${quote(record)} where a record is expected`);
      const [key = "", value = ""] = names();
      pairs.write(
        encoder,
        Object.entries(record).map((entry) => ({ [key]: entry[0], [value]: entry[1] })),
      );
    },
  };
}

/** A dictionary's key that isn't text: checked as the type asks, but kept in its lexical form. */
export function lexical({ name, parse }: Pick<SimpleCodec<unknown>, "name" | "parse">): SimpleCodec<string> {
  return simpleType<string>(
    name,
    (text, options) => (parse(text, options) === undefined ? undefined : trim(text)),
    (text, encoder) => (parse(text, encoder.options) === undefined ? undefined : escape(encoder, text)),
  );
}
