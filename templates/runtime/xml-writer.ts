// Writes XML: escaped text, and the prefixes that stand for namespaces.
import { EncodeError } from "./errors.js";
import { codePoint, illegalCharacterAt, XML, XSD, XSI } from "./xml-characters.js";

// Characters to escape and those that may be illegal, as one test for the many values that have neither.
const IN_TEXT = /[&<>]|[^\t\n -\ud7ff\ue000-\ufffd]/;
const IN_ATTRIBUTE = /[&<>"]|[^ -\ud7ff\ue000-\ufffd]/;
const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(value: string, pattern: RegExp): string {
  const illegal = illegalCharacterAt(value);
  if (illegal >= 0) throw new EncodeError(`XML cannot carry ${codePoint(value, illegal)}`);
  return value.replace(pattern, (found) => NAMED[found] ?? `&#${found.charCodeAt(0)};`);
}

/** A value as character data. Throws an `EncodeError` for a character that XML cannot carry. */
export function escapeText(value: string): string {
  return IN_TEXT.test(value) ? escape(value, /[&<>\r]/g) : value;
}

/** A value to stand between double quotes. Throws an `EncodeError` for a character that XML cannot carry. */
export function escapeAttribute(value: string): string {
  return IN_ATTRIBUTE.test(value) ? escape(value, /[&<>"\t\n\r]/g) : value;
}

/** Collects a document; codecs append to `text`. */
export class XmlWriter {
  /** What is written so far. */
  text = "";

  readonly #prefixes = new Map<string, string>();
  #lettered = 0;

  /**
   * What to write before a local name in `namespace`: "" for none, else a prefix with its colon. A namespace gets its
   * prefix when first asked for: xsi and xsd where they are usual, else a, b, … z, a1, b1, …
   */
  prefix(namespace: string): string {
    return this.#prefixes.get(namespace) ?? this.#assign(namespace);
  }

  /** ` xmlns:a="…" xmlns:b="…"` for every prefix given out so far; for the outermost start tag, written last. */
  declarations(): string {
    let declarations = "";
    for (const [namespace, prefix] of this.#prefixes) {
      declarations += ` xmlns:${prefix.slice(0, -1)}="${escapeAttribute(namespace)}"`;
    }
    return declarations;
  }

  #assign(namespace: string): string {
    if (namespace === "") return "";
    if (namespace === XML) return "xml:";
    let prefix = namespace === XSI ? "xsi:" : "xsd:";
    if (namespace !== XSI && namespace !== XSD) {
      const round = Math.floor(this.#lettered / 26);
      prefix = `${String.fromCharCode(97 + (this.#lettered++ % 26))}${round === 0 ? "" : round}:`;
    }
    this.#prefixes.set(namespace, prefix);
    return prefix;
  }
}
