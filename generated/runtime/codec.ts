// What a codec is, how elements stand around values, and how values of simple types stand as text.
import { trim } from "./white-space.js";
import { XSI } from "./xml-grammar.js";
import { fail, textOf, type XmlLimits, type XmlReader } from "./xml-reader.js";
import type { Scope, Tag } from "./xml-tags.js";
import { escape, prefixOf, refuse, type XmlWriter } from "./xml-writer.js";

/** A member that the contract does not know, as a newer server sends it. */
export interface UnknownMember {
  readonly namespace: string;
  readonly name: string;
  /** The name of the known member that it followed; `undefined` when it came first. */
  readonly after: string | undefined;
  /** The element as XML that stands alone. */
  readonly xml: string;
}

/** What stands beside the envelope of a request, and of its answer. */
export interface Attachments {
  /** Puts bytes there: the URI that stands for them in the envelope; `undefined` where they stay in it. */
  readonly put: (value: Uint8Array) => string | undefined;
  /** The bytes that a URI in the envelope stands for; `undefined` where there are none. */
  readonly get: (uri: string) => Uint8Array | undefined;
}

export interface CodecOptions {
  /** What becomes of an enumeration value that the contract does not list: a `DecodeError` (the default), or it passes as it is. */
  readonly unknownEnumValues?: "error" | "pass" | undefined;
  /** Told of every member that the contract does not know. It is kept with its object and written back in any case. */
  readonly onUnknownMember?: ((member: UnknownMember) => void) | undefined;
  readonly limits?: XmlLimits | undefined;
  readonly attachments?: Attachments | undefined;
}

/** A reader with the options that decoding heeds. */
export type Decoder = XmlReader & { readonly options: CodecOptions };

/** A writer with the options that encoding heeds. */
export type Encoder = XmlWriter & { readonly options: CodecOptions };

/**
 * How values of `T` stand on the wire, in both directions, as the content of an element. Functions as properties, so that `T` is
 * invariant: a wrong nil does not compile.
 */
export interface Codec<T> {
  /** Reads the content of the element that was entered last, through its end tag. */
  readonly read: (decoder: Decoder) => T;
  /** The value of an element that holds nothing but this text. */
  readonly text?: ((decoder: Decoder, text: string, scope: Scope) => T) | undefined;
  /** Writes the content. */
  readonly write: (encoder: Encoder, value: T) => void;
  /** What an element holds that is `xsi:nil`, where it may be. */
  readonly nil?: ((decoder: Decoder, tag: Tag) => T) | undefined;
  /**
   * Writes the whole element, where its start tag depends on the value; `tag` is its name with the prefix, `attributes` what its start
   * tag has besides, as `xsi:type`.
   */
  readonly element?: ((encoder: Encoder, tag: string, value: T, attributes?: string) => void) | undefined;
}

/** What an element is that is `xsi:nil`, unless its attributes say more. */
export const toNull = (): null => null;

/** An element that may be `xsi:nil`, which is `null` here. */
export const nillable = <T>(codec: Codec<T>): Codec<T | null> => ({
  ...(codec as Codec<T | null>),
  nil: toNull,
});

/** The value of an `xs:boolean`; `undefined` for a text that is none. */
export const parseBoolean = (text: string): boolean | undefined => {
  const word = trim(text);
  return word === "true" || word === "1" || (word === "false" || word === "0" ? false : undefined);
};

/** Reads the element whose start tag was moved over, through its end tag. */
export const readElement = <T>(decoder: Decoder, { read, text, nil }: Codec<T>, tag: Tag): T => {
  if (tag.isEmpty && (nil as unknown) === toNull && tag.nil === "true") return null as T;
  const isNil = tag.nil !== undefined && parseBoolean(tag.nil);
  if (text && isNil === false) {
    const plain = decoder.plain(tag);
    if (plain !== undefined) return text(decoder, plain, tag.scope);
  }
  decoder.enter(tag);
  if (isNil === false) return read(decoder);
  if (!isNil || !nil || decoder.child()) fail(decoder, "nil is not allowed here");
  return nil(decoder, tag);
};

/** Writes an element; `tag` is its name with the prefix. */
export const writeElement = <T>(
  encoder: Encoder,
  tag: string,
  { write, nil, element }: Codec<T>,
  value: T,
): void => {
  if (nil && value === null) {
    encoder.text += `<${tag} ${prefixOf(encoder, XSI)}nil="true"/>`;
  } else if (element) {
    element(encoder, tag, value);
  } else {
    encoder.text += `<${tag}>`;
    write(encoder, value);
    encoder.text += `</${tag}>`;
  }
};

/** A codec for values that stand as text, which can be items of a list and keys of a dictionary, too. */
export interface SimpleCodec<T> extends Codec<T> {
  /** As in `xs:int`; for error messages. */
  readonly name: string;
  /**
   * The value of a text; `undefined` when it is outside of the type's lexical or value space. `scope` says what prefixes mean
   * where the text stands; a dictionary's key has none.
   */
  readonly parse: (text: string, options: CodecOptions, scope?: Scope) => T | undefined;
  /** The text of a value, escaped for XML; `undefined` when it is not a value of the type. */
  readonly print: (value: T, encoder: Encoder) => string | undefined;
  readonly text: NonNullable<Codec<T>["text"]>;
}

/** A simple type of XML Schema. `parse` and `print` refuse with `undefined`. */
export const simpleType = <T>(
  name: string,
  parse: SimpleCodec<T>["parse"],
  print: SimpleCodec<T>["print"],
): SimpleCodec<T> => {
  const invalid = (value: unknown): string => `${quote(value)} is not a valid ${name}`;
  const text = (decoder: Decoder, text: string, scope: Scope): T =>
    parse(text, decoder.options, scope) ?? fail(decoder, invalid(text));
  return {
    name,
    parse,
    print,
    text,
    read(decoder) {
      const { scope } = decoder;
      return text(decoder, textOf(decoder), scope);
    },
    write(encoder, value) {
      encoder.text += print(value, encoder) ?? refuse(encoder, invalid(value));
    },
  };
};

/** `xs:list`: values separated by white space. */
export const list = <T>({ name, parse, print }: SimpleCodec<T>): SimpleCodec<T[]> =>
  simpleType<T[]>(
    `list of ${name}`,
    (text, options, scope) => {
      const values = (text.match(/[^ \t\n\r]+/g) ?? []).map((word) => parse(word, options, scope));
      return values.includes(undefined) ? undefined : (values as T[]);
    },
    (values: unknown, encoder) => {
      if (!Array.isArray(values)) return undefined;
      let text = "";
      for (const value of values as T[]) {
        const word = print(value, encoder);
        // One that is empty or holds white space would be read as none or several.
        if (word === undefined || !/^[^ \t\n]+$/.test(word)) return undefined;
        text += text === "" ? word : ` ${word}`;
      }
      return text;
    },
  );

/** A simple type that lists its values; they are those of the object. */
export const enumeration = <const T extends string>(values: Readonly<Record<string, T>>): SimpleCodec<T> => {
  const known = new Map(Object.values(values).map((value) => [value as string, value]));
  const check = (text: string, { unknownEnumValues }: CodecOptions): T | undefined =>
    known.get(text) ?? (typeof text === "string" && unknownEnumValues === "pass" ? (text as T) : undefined);
  return simpleType<T>(
    "enumeration value",
    (text, options) => known.get(text) ?? check(trim(text).replace(/[ \t\n\r]+/g, " "), options),
    (value, encoder) => check(value, encoder.options) && escape(encoder, value),
  );
};

/** A value as error messages show it: short, on one line. */
export const quote = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "object" && value !== null ? "an object" : String(value);
};
