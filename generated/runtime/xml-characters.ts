// Which characters and names XML 1.0 (fifth edition) knows, and the namespaces that are the same everywhere.

/** Finds a character that no XML document can hold; a surrogate is one only without its partner. */
export const ILLEGAL_CHARACTER: RegExp = /* @__PURE__ */ new RegExp(
  "[^\\t\\n\\r -\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]",
  "u",
);

/** A character as messages name it: "U+1F". */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`;
}

/** A name without a colon. */
export const NC_NAME: RegExp = /* @__PURE__ */ new RegExp(
  "^(?![\\u0300-\\u036f\\u203f-\\u2040\\xb7\\d.-])[\\w.\\-\\xb7\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u037d\\u037f-\\u1fff\\u200c-\\u200d" +
    "\\u203f-\\u2040\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}]+$",
  "u",
);

export const XML = "http://www.w3.org/XML/1998/namespace";
export const XMLNS = "http://www.w3.org/2000/xmlns/";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
export const XSD = "http://www.w3.org/2001/XMLSchema";
