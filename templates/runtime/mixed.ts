// Complex types with mixed content: text and elements in any order.
import { membersOf, readOne, writeOne, type KeyOf, type ValueOf } from "./children.js";
import { quote, type Codec } from "./codec.js";
import { textIfEmpty } from "./defaults.js";
import { rootOf, type RawXml } from "./raw-xml.js";
import { memberOf } from "./members.js";
import { checkMembers } from "./structure-writer.js";
import type { ComplexCodec } from "./structures.js";
import { rawOf } from "./xml-reader.js";
import { escape, refuse } from "./xml-writer.js";

/** The elements among what a type's content is made of. */
type ElementsOf<T> = T extends { $content: readonly (infer Item)[] } ? Exclude<Item, string | RawXml> : never;

/**
 * A complex type whose content is text and elements, `$content`: strings, objects whose only member is an element, and raw XML for what the
 * table doesn't have. `elements` is called once, on first use. `base` is the type that it extends, whose elements it has, too.
 */
export const mixed = <T extends { $content: readonly unknown[] }, B = object>(
  namespace: string,
  elements: () => {
    readonly [K in Exclude<KeyOf<ElementsOf<NoInfer<T>>>, KeyOf<ElementsOf<NoInfer<B>>>>]: Codec<
      ValueOf<ElementsOf<NoInfer<T>>, K>
    >;
  },
  base?: () => ComplexCodec<B>,
): ComplexCodec<T> => {
  const members = membersOf(namespace, elements, base as (() => ComplexCodec<never>) | undefined);
  return {
    members,
    read(decoder) {
      const { path } = decoder;
      const ifEmpty = textIfEmpty(decoder);
      const $content: unknown[] = [];
      let text = "";
      const endText = (): void => {
        if (text !== "") $content.push(text);
        text = "";
      };
      path.push("$content");
      for (let tag; (tag = decoder.child((piece) => (text += piece)));) {
        endText();
        path.push($content.length);
        $content.push(readOne(members(), decoder, tag) ?? (decoder.enter(tag), { xml: rawOf(decoder) }));
        path.pop();
      }
      if ($content.length === 0) text ||= ifEmpty;
      endText();
      path.pop();
      return { $content } as unknown as T;
    },
    write(encoder, value) {
      checkMembers(encoder, value);
      const { path } = encoder;
      const content: unknown = memberOf(value, "$content");
      path.push("$content");
      if (!Array.isArray(content)) return refuse(encoder, `${quote(content)} where an array is expected`);
      for (const [index, item] of (content as unknown[]).entries()) {
        path.push(index);
        if (typeof item === "string") {
          encoder.text += escape(encoder, item);
        } else {
          checkMembers(encoder, item);
          const { xml } = item as Partial<RawXml>;
          if (!writeOne(members(), encoder, item)) {
            if (!rootOf(xml))
              refuse(encoder, "is neither a text, nor one element, nor XML that stands alone");
            encoder.text += xml ?? "";
          }
        }
        path.pop();
      }
      path.pop();
    },
  };
};
