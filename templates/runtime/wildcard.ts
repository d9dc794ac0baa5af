// Wildcards: elements that the contract leaves open, and the namespaces that it allows them.
import type { Taking } from "./children.js";
import { quote, type Codec } from "./codec.js";
import { rootOf, type RawXml } from "./raw-xml.js";
import { rawOf } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";

/**
 * The `namespace` of an `xs:any` or `xs:anyAttribute`: `##any` where there is none, a list (`""` is `##local`), or `##other` with the
 * target namespace that it isn't.
 */
export type Namespaces = readonly string[] | { readonly other: string };

/** Does a wildcard take what is in a namespace? */
export const allows = (namespaces: Namespaces | undefined, namespace: string): boolean => {
  if (!namespaces) return true;
  if ("other" in namespaces) return namespace !== namespaces.other && namespace !== "";
  return namespaces.includes(namespace);
};

/** `xs:any`: an element of those namespaces, as it stands. */
export const wildcard = (namespaces?: Namespaces): Codec<RawXml> & Taking<RawXml> => ({
  isWildcard: true,
  accepts: ({ namespace }) => allows(namespaces, namespace),
  take(decoder, tag) {
    decoder.enter(tag);
    return { xml: rawOf(decoder) };
  },
  read: (decoder) => ({ xml: rawOf(decoder) }),
  write: (encoder) => refuse(encoder, "is written as a whole element only"),
  element(encoder, _tag, value) {
    const xml: unknown = (value as RawXml | null)?.xml;
    const root = rootOf(xml) ?? refuse(encoder, "holds no element as XML that stands alone");
    if (!allows(namespaces, root.namespace))
      refuse(encoder, `the namespace ${quote(root.namespace)} is not allowed here`);
    encoder.text += xml as string;
  },
});
