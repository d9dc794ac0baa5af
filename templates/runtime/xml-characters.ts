// Which characters and names XML 1.0 (fifth edition) knows, and the namespaces that are the same everywhere.

export const XML = "http://www.w3.org/XML/1998/namespace";
export const XMLNS = "http://www.w3.org/2000/xmlns/";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
export const XSD = "http://www.w3.org/2001/XMLSchema";

// Several times as fast as the exact pattern, for the many texts that have nothing beyond U+FFFF either.
const SUSPECT_CODE_UNIT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;
const ILLEGAL_CHARACTER = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
// Looks for what is wrong, as matching what is right takes a stack as deep as the name is long.
const NOT_NC_NAME =
  /^$|^[\u0300-\u036f\u203f-\u2040\xb7\d.-]|[^\w.\-\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u;

/** Where the first character stands that no XML document can hold, such as a surrogate without its partner; or -1. */
export function illegalCharacterAt(text: string): number {
  return SUSPECT_CODE_UNIT.test(text) ? text.search(ILLEGAL_CHARACTER) : -1;
}

/** The character at an index as messages name it: "U+001F". */
export function codePoint(text: string, index: number): string {
  return `U+${text.codePointAt(index)?.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Whether a text is a name without a colon. */
export function isNCName(text: string): boolean {
  return !NOT_NC_NAME.test(text);
}
