// What a codec is, the state it reads from and writes to, and how values of simple types stand as text.
import { CodecError, EncodeError } from "./errors.js";
import { XmlReader, type XmlLimits } from "./xml-reader.js";
import { escapeText, XmlWriter } from "./xml-writer.js";

export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** A member that the contract does not know, as a newer server sends it. */
export interface UnknownMember {
  readonly namespace: string;
  readonly name: string;
  /** The name of the known member that it followed; `undefined` when it came first. */
  readonly after: string | undefined;
  /** The element as XML that stands alone. */
  readonly xml: string;
}

export interface CodecOptions {
  /** What becomes of an enumeration value that the contract does not list: a `DecodeError` (the default), or it passes as it is. */
  readonly unknownEnumValues?: "error" | "pass" | undefined;
  /** Told of every member that the contract does not know. It is kept with its object and written back in any case. */
  readonly onUnknownMember?: ((member: UnknownMember) => void) | undefined;
  readonly limits?: XmlLimits | undefined;
}

/** A reader with the options that decoding heeds. */
export class Decoder extends XmlReader {
  readonly options: CodecOptions;

  constructor(text: string, options: CodecOptions = {}) {
    super(text, options.limits);
    this.options = options;
  }

  /** Is the element whose start tag was read last `xsi:nil`? */
  isNil(): boolean {
    const nil = this.attribute(XSI, "nil")?.trim();
    return nil === "true" || nil === "1";
  }
}

/** A writer with the options that encoding heeds. */
export class Encoder extends XmlWriter {
  readonly options: CodecOptions;
  /** How many objects and arrays enclose the one being written. */
  #depth = 0;

  constructor(options: CodecOptions = {}) {
    super();
    this.options = options;
  }

  /** Begins an object or array; one that contains itself would have no end. */
  enter(): void {
    if (++this.#depth > maxDepth) throw new EncodeError("the object contains itself");
  }

  leave(): void {
    this.#depth--;
  }
}

/** Deeper objects than this are taken for one that contains itself. */
const maxDepth = 1000;

/** How values of `T` stand on the wire, in both directions. Functions as properties, so that `T` is invariant: a wrong nil does not compile. */
export interface Codec<T> {
  /** Reads the element whose start tag was read last, through its end tag. */
  readonly read: (decoder: Decoder) => T;
  /** Writes an element; `tag` is its name with the prefix. */
  readonly write: (encoder: Encoder, tag: string, value: T) => void;
}

/** What reading a text as a value may ask for. Without a document around it (a dictionary's key), prefixes mean nothing. */
export interface ParseContext {
  readonly options: CodecOptions;
  namespaceOf?(prefix: string): string | undefined;
}

/** A codec for values that stand as text, which can be items of a list and keys of a dictionary, too. */
export interface SimpleCodec<T> extends Codec<T> {
  /** As in `xs:int`; for error messages. */
  readonly name: string;
  /** The value of a text; `undefined` when it is outside of the type's lexical or value space. */
  readonly parse: (text: string, context: ParseContext) => T | undefined;
  /** The text of a value; `undefined` when it is not a value of the type. */
  readonly print: (value: T, encoder: Encoder) => string | undefined;
}

/** A simple type of XML Schema. `parse` and `print` refuse with `undefined`; `print` gives text that is escaped for XML. */
export function simpleType<T>(
  name: string,
  parse: SimpleCodec<T>["parse"],
  print: SimpleCodec<T>["print"],
): SimpleCodec<T> {
  return {
    name,
    parse,
    print,
    read: (decoder) => {
      refuseNil(decoder);
      const text = decoder.text();
      const value = parse(text, decoder);
      return value === undefined ? decoder.fail(`${quote(text)} is not a valid ${name}`) : value;
    },
    write: (encoder, tag, value) => {
      encoder.text += `<${tag}>${printed(name, print, encoder, value)}</${tag}>`;
    },
  };
}

/** The text of a value, or an `EncodeError`. */
export function printed<T>(name: string, print: SimpleCodec<T>["print"], encoder: Encoder, value: T): string {
  const text = print(value, encoder);
  if (text === undefined) throw new EncodeError(`${quote(value)} is not a valid ${name}`);
  return text;
}

/** An element that may be `xsi:nil`, which is `null` here. */
export function nillable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    read: (decoder) => {
      if (!decoder.isNil()) return codec.read(decoder);
      if (decoder.nextElement()) decoder.fail("an element that is nil holds nothing");
      return null;
    },
    write: (encoder, tag, value) => {
      if (value === null) encoder.text += `<${tag} ${encoder.prefix(XSI)}nil="true"/>`;
      else codec.write(encoder, tag, value);
    },
  };
}

export function refuseNil(decoder: Decoder): void {
  if (decoder.isNil()) decoder.fail("nil is not allowed here");
}

/** `xs:list`: values separated by white space. */
export function list<T>(item: SimpleCodec<T>): SimpleCodec<T[]> {
  return simpleType<T[]>(
    `list of ${item.name}`,
    (text, context) => {
      const values: T[] = [];
      for (const word of text.match(/[^ \t\n\r]+/g) ?? []) {
        const value = item.parse(word, context);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    (values, encoder) =>
      Array.isArray(values)
        ? values.map((value) => printed(item.name, item.print, encoder, value)).join(" ")
        : undefined,
  );
}

/** A simple type that lists its values; they are those of the object. */
export function enumeration<T extends string>(values: Readonly<Record<string, T>>): SimpleCodec<T> {
  const known = new Set<string>(Object.values(values));
  const check = (text: string, { options }: ParseContext): text is T =>
    known.has(text) || options.unknownEnumValues === "pass";
  return simpleType<T>(
    `value of the enumeration`,
    (text, context) => {
      const value = known.has(text) ? text : text.trim();
      return check(value, context) ? value : undefined;
    },
    (value, encoder) => (check(value, encoder) ? escapeText(value) : undefined),
  );
}

/** A value as error messages show it: short, on one line. */
export function quote(value: unknown): string {
  if (typeof value !== "string")
    return typeof value === "object" && value !== null ? "an object" : String(value);
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** Adds a step to the path of an error that passes by. */
export function within(error: unknown, step: string): unknown {
  return error instanceof CodecError ? error.within(step) : error;
}
