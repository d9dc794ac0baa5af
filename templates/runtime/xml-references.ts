// What stands in an XML document → what it means: references and line ends.
import { XmlError } from "./errors.js";
import { illegalCharacterAt } from "./xml-characters.js";

const PREDEFINED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function character(reference: string): string | undefined {
  const code = /^#(\d+|x[\da-fA-F]+)$/.test(reference) ? Number("0" + reference.slice(1)) : NaN;
  if (!(code <= 0x10ffff)) return undefined;
  const text = String.fromCodePoint(code);
  return illegalCharacterAt(text) < 0 ? text : undefined;
}

function unescape(source: string, offset: number, lineEnds: RegExp, lineEnd: string): string {
  const plain = source.search(lineEnds) < 0;
  const literal = (text: string): string => (plain ? text : text.replace(lineEnds, lineEnd));
  let value = "";
  let from = 0;
  for (let at; (at = source.indexOf("&", from)) >= 0;) {
    const end = source.indexOf(";", at);
    const reference = source.slice(at + 1, Math.max(end, at));
    const meant = PREDEFINED.get(reference) ?? character(reference);
    if (meant === undefined)
      throw new XmlError(`"${source.slice(at, at + 12)}": no such reference`, offset + at);
    value += literal(source.slice(from, at)) + meant;
    from = end + 1;
  }
  return value + literal(source.slice(from));
}

/**
 * Character data as it stands in a document → what it means: references resolved, line ends made "\n". Throws an
 * `XmlError` for what is not a reference that XML knows; `offset` says where the data starts.
 */
export function unescapeText(source: string, offset = 0): string {
  return unescape(source, offset, /\r\n?/g, "\n");
}

/** The same for what stands between the quotes of an attribute, where a line end or a tab means a space. */
export function unescapeAttribute(source: string, offset = 0): string {
  return unescape(source, offset, /\r\n|[\t\r\n]/g, " ");
}
