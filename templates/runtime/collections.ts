// Codecs of elements that hold many of one kind: arrays and dictionaries.
import { quote, simpleType, type Codec, type SimpleCodec } from "./codec.js";
import { checkMembers, writeValues } from "./structure-writer.js";
import { checkKnown, structure } from "./structures.js";
import { trim } from "./white-space.js";
import { fail } from "./xml-reader.js";
import { escape } from "./xml-writer.js";

/** An element that holds any number of one other element: `ArrayOfX`. `item` is called once, on first use. */
export const arrayOf = <T>(namespace: string, name: string, item: () => Codec<T>): Codec<T[]> => {
  const { members, read } = structure<Record<string, T[]>>(namespace, () => ({
    [name]: { ...item(), max: Infinity },
  }));
  return {
    read(decoder) {
      const wrapper = read(decoder);
      // An array has no place to keep them in.
      checkKnown(decoder, wrapper, name);
      const [items = []] = Object.values(wrapper);
      return items;
    },
    write(encoder, items) {
      writeValues(encoder, members(), [items]);
    },
  };
};

/** A record without a prototype; its keys are in their lexical form, whatever their type. */
export type Dictionary<T> = Record<string, T>;

/**
 * An element that holds pairs of a key and a value, as .NET's dictionaries do. `entry` gives the codecs of both; it is called once, on
 * first use.
 */
export const dictionary = <T>(
  namespace: string,
  pair: string,
  entry: () => readonly [key: Codec<string>, value: Codec<T>],
  keyName = "Key",
  valueName = "Value",
): Codec<Dictionary<T>> => {
  const { members, read } = structure<Readonly<Record<string, string | T>>>(namespace, () => {
    const [key, value] = entry();
    return { [keyName]: { ...key, min: 1 }, [valueName]: { ...value, min: 1 } };
  });
  // A pair is an object when it is read, and a key and a value when it is written.
  const pairs = arrayOf<unknown>(namespace, pair, () => ({
    read,
    write(encoder, values) {
      writeValues(encoder, members(), values as readonly unknown[]);
    },
  }));
  return {
    read(decoder) {
      const record = Object.create(null) as Dictionary<T>;
      for (const one of pairs.read(decoder) as Readonly<Record<string, unknown>>[]) {
        const key = one[keyName] as string;
        checkKnown(decoder, one, `${keyName} and ${valueName}`);
        if (key in record) fail(decoder, `the key ${quote(key)} comes twice`);
        record[key] = one[valueName] as T;
      }
      return record;
    },
    write(encoder, record) {
      checkMembers(encoder, record);
      pairs.write(encoder, Object.entries(record));
    },
  };
};

/** A dictionary's key that isn't text: checked as the type asks, but kept in its lexical form. */
export const lexical = ({ name, parse }: Pick<SimpleCodec<unknown>, "name" | "parse">): SimpleCodec<string> =>
  simpleType<string>(
    name,
    (text, options) => (parse(text, options) === undefined ? undefined : trim(text)),
    (text, encoder) => (parse(text, encoder.options) === undefined ? undefined : escape(encoder, text)),
  );
