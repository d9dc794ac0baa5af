// Codecs of elements that hold many of one kind: arrays and dictionaries.
import { quote, simpleType, type Codec, type SimpleCodec, type UnknownMember } from "./codec.js";
import { checkMembers, writeValues } from "./structure-writer.js";
import { refuseUnknown, tableOf } from "./structures.js";
import { trim } from "./white-space.js";
import { fail } from "./xml-reader.js";
import { escape } from "./xml-writer.js";

/** An element that holds any number of one other element: `ArrayOfX`. `item` is called once, on first use. */
export const arrayOf = <T>(namespace: string, name: string, item: () => Codec<T>): Codec<T[]> => {
  const { members, readValues } = tableOf(namespace, () => ({ [name]: { ...item(), max: Infinity } }));
  return {
    read(decoder) {
      const [items = [], unknown] = readValues(decoder) as [T[]?, UnknownMember[]?];
      // An array has no place to keep them in.
      refuseUnknown(decoder, unknown, name);
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
  const { members, readValues } = tableOf(namespace, () => {
    const [key, value] = entry();
    return { [keyName]: { ...key, min: 1 }, [valueName]: { ...value, min: 1 } };
  });
  const pairs = arrayOf<readonly unknown[]>(namespace, pair, () => ({
    read: readValues,
    write(encoder, values) {
      writeValues(encoder, members(), values);
    },
  }));
  return {
    read(decoder) {
      const record = Object.create(null) as Dictionary<T>;
      for (const [key, value, unknown] of pairs.read(decoder) as [string, T, UnknownMember[]?][]) {
        refuseUnknown(decoder, unknown, `${keyName} and ${valueName}`);
        if (key in record) fail(decoder, `the key ${quote(key)} comes twice`);
        record[key] = value;
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
