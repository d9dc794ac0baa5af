// What stands in an XML document → what it means: references and line ends.
import { XmlError } from "./errors.js";
import { ILLEGAL_CHARACTER } from "./xml-characters.js";

const COMMON = "&(?:(lt|gt|amp|quot|apos|#\\d+|#x[\\da-fA-F]+);)?|\\r\\n?|";
const IN_TEXT = /* @__PURE__ */ new RegExp(COMMON + "]]>", "g");
const IN_ATTRIBUTE = /* @__PURE__ */ new RegExp(COMMON + "[\\t\\n]", "g");
const PREDEFINED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescape(source: string, offset: number, pattern: RegExp, lineEnd: string): string {
  return source.replace(pattern, (match, reference: string | undefined, at: number) => {
    if (match < " ") return lineEnd;
    // What is no reference at all gets the code 0, which is not allowed.
    const name = reference ?? "";
    let character = PREDEFINED[name];
    if (character === undefined) {
      const code = Number("0" + name.slice(1));
      character = String.fromCodePoint(code > 0x10ffff ? 0 : code);
      if (ILLEGAL_CHARACTER.test(character)) {
        throw new XmlError(`"${source.slice(at, at + 9)}" is not allowed`, offset + at);
      }
    }
    return character;
  });
}

/**
 * Character data as it stands in a document → what it means: references resolved, line ends made "\n". Throws an
 * `XmlError` for what is not a reference that XML knows, and for "]]>"; `offset` says where the data starts.
 */
export function unescapeText(source: string, offset = 0): string {
  return unescape(source, offset, IN_TEXT, "\n");
}

/** The same for what stands between the quotes of an attribute, where a line end or a tab means a space. */
export function unescapeAttribute(source: string, offset = 0): string {
  return unescape(source, offset, IN_ATTRIBUTE, " ");
}
