// What of XML's grammar the reader and the writer share: names, references, characters, and the namespaces known to all.

export const XML = "http://www.w3.org/XML/1998/namespace";
export const XMLNS = "http://www.w3.org/2000/xmlns/";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** A character that XML can't carry: a control character, a non-character, half of a surrogate pair. */
export const ILLEGAL: RegExp =
  /[\0-\b\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Other than white space as XML knows it. */
export const NOT_SPACE: RegExp = /[^ \t\n\r]/;

// In UTF-16 code units: where no half of a surrogate pair stands alone, these ranges are those of code points.
const NAME_START =
  "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\udb7f\udc00-\udfff\uf900-\ufdcf\ufdf0-\ufffd";

/** A name without a colon (`NCName`), as a pattern. */
export const NCNAME: string = /* @__PURE__ */ `[${NAME_START}][${NAME_START}\\d.\\-\xb7\u0300-\u036f\u203f\u2040]*`;

/** Text with references for what markup and line ends would be taken for. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

/** The same for a value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** What a source with references (the five named ones, or numeric) and any line ends stands for. `malformed` throws. */
export function unescape(source: string, malformed: () => never): string {
  return source
    .replace(/\r\n?/g, "\n")
    .replace(
      /&(?:(?:(lt|gt|amp|quot|apos)|#(\d+|x[\da-fA-F]+));)?/g,
      (_, name?: string, numeric?: string) => {
        const code = Number(`0${numeric}`);
        const character = code < 0x110000 ? String.fromCodePoint(code) : (NAMED[name ?? ""] ?? "\0");
        return ILLEGAL.test(character) ? malformed() : character;
      },
    );
}
