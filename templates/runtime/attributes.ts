// Attributes: members that stand in the start tag.
import { quote, type Decoder, type Encoder, type SimpleCodec } from "./codec.js";
import { memberOf, type Structure } from "./members.js";
import { checkMembers } from "./structure-writer.js";
import type { ComplexCodec } from "./structures.js";
import { fail } from "./xml-reader.js";
import type { Tag } from "./xml-tags.js";
import { prefixOf, refuse } from "./xml-writer.js";

/** An attribute in a table with its use. A bare codec stands for `use="optional"`. */
export interface Attribute<T, Min extends 0 | 1> {
  readonly min: Min;
  /** Never there: it ties the type to the entry. */
  readonly type?: (value: T) => T;
}

/** The attributes of a complex type: an entry a member. */
export type Attributes<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? SimpleCodec<Exclude<T[K], undefined>> | Attribute<Exclude<T[K], undefined>, 0>
    : Attribute<T[K], 1>;
};

/** An attribute with a name of its own. */
interface One extends SimpleCodec<unknown> {
  readonly min?: number;
  readonly namespace?: string;
  readonly local?: string;
}

/** All that have none; `declared` are those that have one, by their expanded names. */
export interface Others {
  readonly min: 0;
  readonly readOthers: (tag: Pick<Tag, "attributes">, declared: ReadonlySet<string>) => object | undefined;
  readonly printOthers: (encoder: Encoder, value: unknown, declared: ReadonlySet<string>) => string;
}

/** `use="required"`. */
export const requiredAttribute = <T>(codec: SimpleCodec<T>): Attribute<T, 1> => ({ ...codec, min: 1 });

/** An attribute in a namespace, or whose key isn't its name. */
export const qualifiedAttribute = <Entry extends object>(
  namespace: string,
  local: string,
  entry: Entry,
): Entry => ({ ...entry, namespace, local });

/** The attributes of a type as a table. */
export interface AttributeTable {
  /** By key; those of the base come first. */
  readonly entries: () => ReadonlyMap<string, One | Others>;
  readonly read: (decoder: Decoder, tag: Pick<Tag, "attributes" | "scope">) => Structure;
  /** What stands in the start tag of a value, with a space before each. */
  readonly print: (encoder: Encoder, value: object) => string;
}

const tableOf = (own: () => object, base: (() => object) | undefined): AttributeTable => {
  let compiled: ReadonlyMap<string, One | Others> | undefined;
  let declared: ReadonlySet<string> = new Set();
  const entries = (): ReadonlyMap<string, One | Others> => {
    if (!compiled) {
      compiled = new Map([
        ...((base?.() as Partial<AttributedCodec<unknown>> | undefined)?.attributes?.entries() ?? []),
        ...Object.entries(own() as Record<string, One | Others>),
      ]);
      declared = new Set(
        Array.from(compiled, ([key, entry]) => ("parse" in entry ? expandedName(key, entry) : "")),
      );
    }
    return compiled;
  };
  return {
    entries,
    read(decoder, tag) {
      const { path } = decoder;
      const found: [string, unknown][] = [];
      for (const [key, entry] of entries()) {
        if ("parse" in entry) {
          const text = tag.attributes.get(expandedName(key, entry));
          if (text !== undefined) {
            path.push(key);
            found.push([key, entry.text(decoder, text, tag.scope)]);
            path.pop();
          } else if (entry.min) fail(decoder, `${key} is missing`);
        } else {
          const others = entry.readOthers(tag, declared);
          if (others) found.push([key, others]);
        }
      }
      return Object.fromEntries(found);
    },
    print(encoder, value) {
      const { path } = encoder;
      let printed = "";
      for (const [key, entry] of entries()) {
        const one = memberOf(value, key);
        path.push(key);
        if (one === undefined) {
          if (entry.min) refuse(encoder, "is missing");
        } else if ("parse" in entry) {
          const { namespace = "", local = key, print, name } = entry;
          const text = print(one, encoder) ?? refuse(encoder, `${quote(one)} is not a valid ${name}`);
          // It is escaped as character data.
          const escaped = text.replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
          printed += ` ${prefixOf(encoder, namespace)}${local}="${escaped}"`;
        } else printed += entry.printOthers(encoder, one, declared);
        path.pop();
      }
      return printed;
    },
  };
};

/** As in `Tag.attributes`. */
const expandedName = (key: string, { local = key, namespace = "" }: One): string => `${local} ${namespace}`;

/** A complex type with attributes. */
export interface AttributedCodec<T> extends ComplexCodec<T> {
  readonly attributes: AttributeTable;
}

/**
 * A complex type with attributes. `attributes` is called once, on first use. `base` is the type that it extends, whose attributes it has,
 * too.
 */
export const attributed = <T, Key extends PropertyKey>(
  attributes: () => Readonly<Record<Key, unknown>> & NoInfer<Attributes<Pick<T, Key & keyof T>>>,
  codec: ComplexCodec<Omit<T, Key>>,
  base?: () => object,
): AttributedCodec<T> => {
  const { read, write } = codec as unknown as ComplexCodec<T>;
  const table = tableOf(attributes, base);
  return {
    ...(codec as unknown as ComplexCodec<T>),
    attributes: table,
    read(decoder) {
      const found = table.read(decoder, decoder);
      return { ...read(decoder), ...found };
    },
    write,
    element(encoder, tag, value, more = "") {
      checkMembers(encoder, value);
      encoder.text += `<${tag}${more}${table.print(encoder, value)}>`;
      write(encoder, value);
      encoder.text += `</${tag}>`;
    },
  };
};
