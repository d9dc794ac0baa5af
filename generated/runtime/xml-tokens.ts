// The grammar of markup, as patterns: tags, comments, CDATA sections, processing instructions, the XML declaration.
import { NCNAME } from "./xml-grammar.js";

const S = "[ \\t\\n\\r]";
const EQ = /* @__PURE__ */ `${S}*=${S}*`;
const QNAME = /* @__PURE__ */ `((?:(${NCNAME}):)?(${NCNAME}))`;
const ATTRIBUTE = /* @__PURE__ */ `${S}+${QNAME}${EQ}("[^<"]*"|'[^<']*')`;
/** Markup as far as its end, wherever the reader stands. Loops of more than one character are bounded: each turn takes of the stack that backtracking has. */
export const MARKUP: RegExp =
  /<(?:!--[^]*?--|!\[CDATA\[[^]*?]]|\?[^]*?\?|\/[^>]*|[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*){0,99999})>/y;
/** The grammar of markup as one pattern. What a lookahead took, as of a comment, is not tried again. */
export const TOKEN: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:<!--(?=([^]*?--))\\1>|</([^> \\t\\n\\r]*)${S}*>|<!\\[CDATA\\[([^]*?)]]>|<${QNAME}((?:${ATTRIBUTE}){0,99999})${S}*(/?)>` +
    `|<\\?(?![xX][mM][lL][ \\t\\n\\r?])${NCNAME}(?:${S}[^]*?)?\\?>)$`,
);
export const DECLARATION: RegExp = /* @__PURE__ */ new RegExp(
  `^<\\?xml${S}+version${EQ}(["'])1\\.\\d+\\1(?:${S}+encoding${EQ}(["'])[A-Za-z][\\w.-]*\\2)?` +
    `(?:${S}+standalone${EQ}(["'])(?:yes|no)\\3)?${S}*\\?>$`,
);
/** What of a token is taken further: of an end tag, of CDATA, of a start tag. */
export type Token = readonly [
  all: string,
  comment: unknown,
  end: string | undefined,
  cdata: string | undefined,
  name: string | undefined,
  prefix: string | undefined,
  local: string,
  attributes: string,
  _1: unknown,
  _2: unknown,
  _3: unknown,
  _4: unknown,
  slash: string,
];
export const ATTRIBUTES: RegExp = /* @__PURE__ */ new RegExp(ATTRIBUTE, "g");
export type Attribute = readonly [
  all: string,
  name: string,
  prefix: string | undefined,
  local: string,
  quoted: string,
];
