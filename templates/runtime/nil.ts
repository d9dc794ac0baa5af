// Nil of types with attributes: an element that is `xsi:nil` can have them all the same.
import type { AttributedCodec } from "./attributes.js";
import { writeElement, type Codec } from "./codec.js";
import { XSI } from "./xml-grammar.js";
import { prefixOf } from "./xml-writer.js";

/** An element that is `xsi:nil` with attributes; one without is `null`. */
export type Nil<Attributes extends object> = Attributes & { $nil: true };

/** An element that may be `xsi:nil`, of a type with attributes: that is `type`, where `codec` is a family's. */
export const nillableWithAttributes = <T, Attributes extends object>(
  codec: Codec<T>,
  type: object = codec,
): Codec<T | Nil<Attributes> | null> => {
  const table = (): AttributedCodec<unknown>["attributes"] => (type as AttributedCodec<unknown>).attributes;
  return {
    ...(codec as Codec<T | Nil<Attributes> | null>),
    nil(decoder, tag) {
      // Real servers leave out the required ones, too.
      if (Array.from(tag.attributes.keys()).every((name) => name.endsWith(` ${XSI}`))) return null;
      const attributes = table().read(decoder, tag);
      return Object.keys(attributes).length === 0 ? null : ({ ...attributes, $nil: true } as Nil<Attributes>);
    },
    element(encoder, tag, value) {
      if (typeof value === "object" && value !== null && "$nil" in value) {
        encoder.text += `<${tag}${table().print(encoder, value)} ${prefixOf(encoder, XSI)}nil="true"/>`;
      } else {
        writeElement(encoder, tag, codec, value as T);
      }
    },
  };
};
