// When two texts are the same value of a simple type: a canonical text for each, by XML Schema Part 2.
import type { BuiltinName, SimpleType } from "../../generator/model/model.js";

/** The type that decides how the text of a union's value is read: of each member, whether the text is in its lexical space. */
export function memberOf(members: readonly SimpleType[], text: string): SimpleType | undefined {
  return members.find((member) => isLexical(member, text));
}

const integers = /^[+-]?\d+$/;
const natural = /^(?:\+?\d+|-0+)$/;
const zone = "(?:Z|[+-]\\d{2}:\\d{2})?";

/** The lexical spaces that are narrower than any text, as far as telling members of a union apart needs it. */
const forms: Partial<Record<BuiltinName, RegExp>> = {
  boolean: /^(?:true|false|1|0)$/,
  byte: integers,
  short: integers,
  int: integers,
  long: integers,
  integer: integers,
  nonPositiveInteger: /^(?:-\d+|\+?0+)$/,
  negativeInteger: /^-\d+$/,
  nonNegativeInteger: natural,
  positiveInteger: natural,
  unsignedByte: natural,
  unsignedShort: natural,
  unsignedInt: natural,
  unsignedLong: natural,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  float: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/,
  double: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/,
  dateTime: new RegExp(`^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?${zone}$`),
  date: new RegExp(`^-?\\d{4,}-\\d\\d-\\d\\d${zone}$`),
  time: new RegExp(`^\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?${zone}$`),
  gYear: new RegExp(`^-?\\d{4,}${zone}$`),
  gYearMonth: new RegExp(`^-?\\d{4,}-\\d\\d${zone}$`),
};

function isLexical(type: SimpleType, text: string): boolean {
  const collapsed = collapse(text);
  switch (type.kind) {
    case "builtin":
      return forms[type.name.local]?.test(collapsed) ?? true;
    case "restriction": {
      const { enumeration } = type.facets;
      if (enumeration.length > 0 && !enumeration.some(({ value }) => collapse(value) === collapsed))
        return false;
      return isLexical(type.base, text);
    }
    case "list":
      return collapsed.split(" ").every((item) => isLexical(type.item, item));
    case "union":
      return memberOf(type.members, text) !== undefined;
    default:
      return type satisfies never;
  }
}

export function collapse(text: string): string {
  return text.trim().replace(/[\t\n\r ]+/g, " ");
}

/** Types whose white space counts. */
const spaced = new Set<BuiltinName>(["string", "anySimpleType"]);

/** One text for all that are the same value; a text that is no value of the type stays what it is. `expand` gives a QName's. */
export function canonical(type: SimpleType, text: string, expand: (name: string) => string): string {
  switch (type.kind) {
    case "builtin":
      return canonicalBuiltin(type.name.local, text, expand);
    case "restriction":
      return canonical(type.base, text, expand);
    case "list":
      return collapse(text)
        .split(" ")
        .map((item) => canonical(type.item, item, expand))
        .join(" ");
    case "union": {
      const member = memberOf(type.members, text);
      return member === undefined ? text : canonical(member, text, expand);
    }
    default:
      return type satisfies never;
  }
}

function canonicalBuiltin(name: BuiltinName, text: string, expand: (name: string) => string): string {
  if (spaced.has(name)) return text;
  if (name === "normalizedString") return text.replace(/[\t\n\r]/g, " ");
  const collapsed = collapse(text);
  if (forms[name]?.test(collapsed) === false) return text;
  switch (name) {
    case "boolean":
      return String(collapsed === "true" || collapsed === "1");
    case "float":
    case "double":
      return /INF|NaN/.test(collapsed) ? collapsed : String(Number(collapsed));
    case "QName":
    case "NOTATION":
      return expand(collapsed);
    case "base64Binary":
      return collapsed.replaceAll(" ", "");
    case "hexBinary":
      return collapsed.toUpperCase();
    case "dateTime":
    case "time":
    case "date":
      return collapsed
        .replace(/\.(\d*?)0*(?=Z|[+-]|$)/, (_, digits: string) => digits && `.${digits}`)
        .replace(/[+-]00:00$/, "Z");
    default:
      return forms[name] === undefined ? collapsed : canonicalNumber(collapsed);
  }
}

function canonicalNumber(text: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  if (whole === "" && fraction === "") return "0";
  return `${sign === "-" ? "-" : ""}${whole || "0"}${fraction && `.${fraction}`}`;
}
