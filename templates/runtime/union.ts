// `xs:union`: values of several simple types.
import { simpleType, type CodecOptions, type SimpleCodec } from "./codec.js";

/** A value of one of several simple types: the first that takes it, in either direction. */
export const union = <Types extends readonly unknown[]>(
  ...codecs: { readonly [I in keyof Types]: SimpleCodec<Types[I]> }
): SimpleCodec<Types[number]> => {
  const types = codecs as readonly SimpleCodec<Types[number]>[];
  /** An enumeration that lets all pass comes behind those that know a value. */
  const first = <Found>(
    options: CodecOptions,
    find: (codec: SimpleCodec<Types[number]>, options: CodecOptions) => Found | undefined,
  ): Found | undefined => {
    for (const heeded of [{ ...options, unknownEnumValues: "error" } as const, options]) {
      for (const codec of types) {
        const found = find(codec, heeded);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return simpleType<Types[number]>(
    `union of ${types.map(({ name }) => name).join(" and ")}`,
    (text, options, scope) => first(options, (codec, heeded) => codec.parse(text, heeded, scope)),
    (value, encoder) =>
      first(encoder.options, (codec, options) => codec.print(value, { ...encoder, options })),
  );
};
