// `xs:union`: values of several simple types.
import { simpleType, type CodecOptions, type SimpleCodec } from "./codec.js";

type ValueOf<Type> = Type extends SimpleCodec<infer Value> ? Value : never;

/** A value of one of several simple types: the first that takes it, in either direction. */
export const union = <Types extends readonly Pick<SimpleCodec<never>, "name">[]>(
  ...types: Types
): SimpleCodec<ValueOf<Types[number]>> => {
  const codecs = types as unknown as readonly SimpleCodec<ValueOf<Types[number]>>[];
  /** An enumeration that lets all pass comes behind those that know a value. */
  const first = <Found>(
    options: CodecOptions,
    find: (codec: SimpleCodec<ValueOf<Types[number]>>, heeded: CodecOptions) => Found | undefined,
  ): Found | undefined => {
    for (const heeded of [{ ...options, unknownEnumValues: "error" } as const, options]) {
      for (const codec of codecs) {
        const found = find(codec, heeded);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return simpleType<ValueOf<Types[number]>>(
    `union of ${codecs.map(({ name }) => name).join(" and ")}`,
    (text, options, scope) => first(options, (codec, heeded) => codec.parse(text, heeded, scope)),
    (value, encoder) =>
      first(encoder.options, (codec, options) => {
        const heeding = { ...encoder, options };
        const text = codec.print(value, heeding);
        encoder.prefixes = heeding.prefixes;
        return text;
      }),
  );
};
