// Elements that are neither read nor made, but kept and sent as they are: their XML.
import { XmlError } from "./errors.js";
import { xmlReader } from "./xml-reader.js";
import type { Tag } from "./xml-tags.js";

/** An element as XML that stands alone: it declares the namespaces of all its prefixes. */
export interface RawXml {
  readonly xml: string;
}

/** The name of the element that a text is; `undefined` where it is not one element, and no more, as XML that stands alone. */
export function rootOf(xml: unknown): Pick<Tag, "namespace" | "local"> | undefined {
  // A declaration of XML may stand before a document's element, but not within another document.
  if (typeof xml !== "string" || /^(?:\ufeff|<\?xml[ \t\n\r])/.test(xml)) return undefined;
  try {
    const reader = xmlReader(xml);
    reader.next();
    const { namespace, local } = reader;
    while (reader.next() !== undefined);
    return { namespace, local };
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
