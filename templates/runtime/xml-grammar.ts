// What of XML's grammar the reader and the writer share: names, references, characters, and the namespaces known to all.

export const XML = "http://www.w3.org/XML/1998/namespace";
export const XMLNS = "http://www.w3.org/2000/xmlns/";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Control characters, non-characters, halves of surrogate pairs. */
const SUSPECT = "\\0-\\b\\v\\f\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff";
/** By code units, halves of whole pairs are found, too: a text is searched in a fifth of the time. */
const SUSPECTS = /* @__PURE__ */ new RegExp(`[${SUSPECT}]`);
/** By code points, only what XML can't carry is. */
const ILLEGAL = /* @__PURE__ */ new RegExp(SUSPECTS, "u");

/** Where a text holds a character that XML can't carry; negative where it doesn't. */
export const illegalAt = (text: string): number => (SUSPECTS.test(text) ? text.search(ILLEGAL) : -1);

/** Other than white space as XML knows it. */
export const NOT_SPACE: RegExp = /[^ \t\n\r]/;

/**
 * A name without a colon (`NCName`), as a pattern: the characters of names, but not any of them first. In UTF-16 code units: where no
 * half of a surrogate pair stands alone, these ranges are those of code points.
 */
export const NCNAME =
  "(?![\\d.\\-\xb7\u0300-\u036f\u203f\u2040])[\\w.\\-\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\udb7f\udc00-\udfff\uf900-\ufdcf\ufdf0-\ufffd]+";

/** A character that can't stand for itself in a text, or may not stand there at all. */
const UNWRITABLE = /* @__PURE__ */ new RegExp(`[&<>\\r${SUSPECT}]`);

/** Text with references for what markup and line ends would be taken for; `undefined` where it holds what XML can't carry. */
export const escapeText = (text: string): string | undefined => {
  if (!UNWRITABLE.test(text)) return text;
  return illegalAt(text) >= 0 ? undefined : text.replace(/[&<>\r]/g, reference);
};

/** The same for a value between double quotes. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, reference);

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

const NAMED = { __proto__: null, lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" } as unknown as Readonly<
  Record<string, string>
>;

/** What a source with references (the five named ones, or numeric) and any line ends stands for. `malformed` throws. */
export const unescape = (source: string, malformed: () => never): string => {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  let value = "";
  let from = 0;
  for (let at; (at = text.indexOf("&", from)) >= 0;) {
    const end = text.indexOf(";", at);
    const character = characterOf(text.slice(at + 1, end));
    if (end < 0 || illegalAt(character) >= 0) malformed();
    value += text.slice(from, at) + character;
    from = end + 1;
  }
  return value + text.slice(from);
};

/** What a reference stands for; `\0`, which XML can't carry, for none. */
const characterOf = (name: string): string => {
  const code = /^#(?:\d+|x[\da-fA-F]+)$/.test(name) ? Number(`0${name.slice(1)}`) : NaN;
  return code < 0x110000 ? String.fromCodePoint(code) : (NAMED[name] ?? "\0");
};

/** A path as error messages show it: `Body/…/Links/Link[2]/Id`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `/${step}`))
    .join("")
    .slice(1);
