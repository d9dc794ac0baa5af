// Complex types with mixed content: text and elements in any order.
import { takingOf, type Taking } from "./children.js";
import { quote, writeElement, type Codec } from "./codec.js";
import { textIfEmpty } from "./defaults.js";
import { rootOf, type RawXml } from "./raw-xml.js";
import { checkMembers, memberOf, type ComplexCodec } from "./structures.js";
import { rawOf } from "./xml-reader.js";
import { escape, prefixOf, refuse } from "./xml-writer.js";

type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K extends PropertyKey> = T extends Readonly<Record<K, infer Value>> ? Value : never;
/** The elements among what a type's content is made of. */
type ElementsOf<T> = T extends { $content: readonly (infer Item)[] } ? Exclude<Item, string | RawXml> : never;

interface Element extends Taking<unknown> {
  readonly name: string;
  readonly namespace: string;
  readonly codec: Codec<unknown>;
}

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
  type Members = ReturnType<ComplexCodec<T>["members"]>;
  let compiled: Members | undefined;
  let list: readonly Element[] = [];
  const members = (): Members => {
    if (!compiled) {
      compiled = new Map([
        ...(base?.().members() ?? []),
        ...Object.entries(elements() as Record<string, Codec<unknown>>).map(
          ([name, codec]) => [name, { namespace, min: 0, max: 1, ...codec }] as const,
        ),
      ]);
      list = Array.from(compiled, ([name, codec]): Element => ({
        name,
        namespace: codec.namespace,
        codec,
        ...takingOf(codec.namespace, name, codec),
      }));
    }
    return compiled;
  };
  return {
    members,
    read(decoder) {
      members();
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
        const start = tag;
        const element = list.find(({ accepts }) => accepts(start));
        path.push($content.length);
        if (element) {
          path.push(element.name);
          $content.push({ [element.name]: element.take(decoder, tag) });
          path.pop();
        } else {
          decoder.enter(tag);
          $content.push({ xml: rawOf(decoder) });
        }
        path.pop();
      }
      if ($content.length === 0) text ||= ifEmpty;
      endText();
      path.pop();
      return { $content } as unknown as T;
    },
    write(encoder, value) {
      checkMembers(encoder, value);
      members();
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
          const there = list.filter(({ name }) => memberOf(item, name) !== undefined);
          const [element] = there;
          const { xml } = item as Partial<RawXml>;
          if (there.length === 1 && element) {
            path.push(element.name);
            const tag = prefixOf(encoder, element.namespace) + element.name;
            writeElement(encoder, tag, element.codec, memberOf(item, element.name));
            path.pop();
          } else if (there.length === 0 && rootOf(xml)) {
            encoder.text += xml as string;
          } else {
            refuse(encoder, "is neither a text, nor one element, nor XML that stands alone");
          }
        }
        path.pop();
      }
      path.pop();
    },
  };
};
