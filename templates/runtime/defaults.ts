// Defaults: what an element stands for that is there, but empty.
import { simpleType, type Codec, type Decoder, type SimpleCodec } from "./codec.js";
import type { Scope } from "./xml-tags.js";

/** A simple type whose empty element stands for a value: its `default` or its `fixed`. `scope` says what prefixes in it mean. */
export const defaulted = <T>(
  { name, parse, print }: SimpleCodec<T>,
  value: string,
  ofValue?: Scope,
): SimpleCodec<T> =>
  simpleType<T>(
    name,
    (text, options, scope) =>
      text === "" ? parse(value, options, ofValue ?? scope) : parse(text, options, scope),
    print,
  );

interface Defaulting {
  /** Waits for the next content that is text. */
  textIfEmpty?: string | undefined;
}

/** The same for a complex type whose content is text, or mixed. */
export const defaultedContent = <T>(codec: Codec<T>, value: string): Codec<T> => ({
  ...codec,
  read(decoder) {
    (decoder as Defaulting).textIfEmpty = value;
    return codec.read(decoder);
  },
});

/** What the content that is read next is where it is empty. */
export const textIfEmpty = (decoder: Decoder): string => {
  const { textIfEmpty: text = "" } = decoder as Defaulting;
  if (text !== "") (decoder as Defaulting).textIfEmpty = undefined;
  return text;
};
