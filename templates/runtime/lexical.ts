// Simple types whose values are kept as text, in the form in which they were written.
import { simpleType, type SimpleCodec } from "./codec.js";
import { trim } from "./white-space.js";
import { escape } from "./xml-writer.js";

/**
 * A type whose values are texts that `matches` accepts. `normalize` does what the type's `whiteSpace` facet asks for; a text
 * that it would change is not a value. Where no valid text holds white space, trimming is as good as collapsing.
 */
export const lexicalType = (
  name: string,
  matches: (text: string) => boolean,
  normalize: (text: string) => string = trim,
): SimpleCodec<string> => {
  const isValue = (text: string): boolean =>
    (normalize === trim || normalize(text) === text) && matches(text);
  return simpleType<string>(
    name,
    (text) => {
      if (isValue(text)) return text;
      const value = normalize(text);
      return matches(value) ? value : undefined;
    },
    (value: unknown, encoder) =>
      typeof value === "string" && isValue(value) ? escape(encoder, value) : undefined,
  );
};
