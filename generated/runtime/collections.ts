// Codecs of elements that hold many of one kind: arrays and dictionaries.
import { quote, refuseNil, simpleType, within, type Codec, type Decoder, type SimpleCodec } from "./codec.js";
import { EncodeError } from "./errors.js";
import { complexType, required, setOwn } from "./structures.js";
import { escapeText } from "./xml-writer.js";

/** An element that holds any number of one other element: `ArrayOfX`. `item` is called once, on first use. */
export function arrayOf<T>(namespace: string, name: string, item: () => Codec<T>): Codec<T[]> {
  let compiled: Codec<T> | undefined;
  return {
    read: (decoder) => {
      refuseNil(decoder);
      const items: T[] = [];
      compiled ??= item();
      while (nextNamed(decoder, namespace, name)) {
        try {
          items.push(compiled.read(decoder));
        } catch (error) {
          throw within(error, `[${items.length}]`);
        }
      }
      return items;
    },
    write: (encoder, tag, items) => {
      if (!Array.isArray(items)) throw new EncodeError(`${quote(items)} is not an array`);
      encoder.enter();
      compiled ??= item();
      const itemTag = encoder.prefix(namespace) + name;
      encoder.text += `<${tag}>`;
      for (const [index, value] of (items as T[]).entries()) {
        try {
          compiled.write(encoder, itemTag, value);
        } catch (error) {
          throw within(error, `[${index}]`);
        }
      }
      encoder.text += `</${tag}>`;
      encoder.leave();
    },
  };
}

/** Moves to the next child, which has to be of this name. */
function nextNamed(decoder: Decoder, namespace: string, name: string): boolean {
  if (!decoder.nextElement()) return false;
  if (decoder.local !== name || decoder.namespace !== namespace) {
    decoder.fail(`${quote(decoder.local)} stands where ${name} is expected`);
  }
  return true;
}

/** A record without a prototype; its keys are in their lexical form, whatever their type. */
export type Dictionary<T> = Record<string, T>;

/** A simple type in its lexical form: what a dictionary's key is. */
type Key = Pick<SimpleCodec<unknown>, "name" | "parse">;

/**
 * An element that holds pairs of a key and a value, as .NET's dictionaries do. `types` (of key and value) is called once, on
 * first use.
 */
export function dictionary<T>(
  namespace: string,
  pair: string,
  types: () => readonly [key: Key, value: Codec<T>],
  [keyName, valueName]: readonly [string, string] = ["Key", "Value"],
): Codec<Dictionary<T>> {
  const pairs = arrayOf<Record<string, unknown>>(namespace, pair, () => {
    const [key, value] = types();
    const table: Record<string, unknown> = {
      [keyName]: required(lexical(key)),
      [valueName]: required(value),
    };
    return complexType<Record<string, unknown>>(namespace, () => table as never);
  });
  return {
    read: (decoder) => {
      const record = Object.create(null) as Record<string, T>;
      for (const { [keyName]: key, [valueName]: value } of pairs.read(decoder)) {
        if (Object.hasOwn(record, key as string)) decoder.fail(`the key ${quote(key)} comes twice`);
        setOwn(record, key as string, value);
      }
      return record;
    },
    write: (encoder, tag, record) => {
      if (typeof record !== "object" || (record as unknown) === null) {
        throw new EncodeError(`${quote(record)} is not an object`);
      }
      const entries = Object.entries(record).filter(([, value]) => value !== undefined);
      pairs.write(
        encoder,
        tag,
        entries.map(([key, value]) => ({ [keyName]: key, [valueName]: value })),
      );
    },
  };
}

function lexical(key: Key): SimpleCodec<string> {
  return simpleType<string>(
    key.name,
    (text, context) => {
      const value = key.parse(text, context);
      return value === undefined || typeof value === "string" ? value : text.trim();
    },
    (text, encoder) => (key.parse(text, encoder) === undefined ? undefined : escapeText(text)),
  );
}
