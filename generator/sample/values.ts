// Sample values of simple types in their lexical form: the plainest that the type allows.
import type { BuiltinName, RestrictionType, SimpleType } from "../model/model.js";
import { candidates, isAllowed, type Restriction } from "./facets.js";

/** A value of the type; `now` is an `xs:dateTime`. Where the facets ask for more than is understood here, one of the base. */
export function sampleText(type: SimpleType, now: string): string {
  switch (type.kind) {
    case "builtin":
      return builtinText(type.name.local, now);
    case "list":
      return sampleText(type.item, now);
    case "union":
      return type.members[0] === undefined ? "" : sampleText(type.members[0], now);
    case "restriction":
      return restrictedText(type, now);
    default:
      return type satisfies never;
  }
}

function restrictedText(type: RestrictionType, now: string): string {
  const steps: RestrictionType[] = [];
  let at: SimpleType = type;
  for (; at.kind === "restriction"; at = at.base) steps.push(at);
  const plain = sampleText(at, now);
  const restriction: Restriction = {
    steps: steps.map(({ facets }) => facets),
    primitive: at.kind === "builtin" ? at.name.local : "list",
    plain,
  };
  return candidates(restriction).find((text) => isAllowed(text, restriction)) ?? plain;
}

/** The plainest value of a built-in type; `now` is an `xs:dateTime`. */
export function builtinText(name: BuiltinName, now: string): string {
  const [, year = "", monthAndDay = "", time = ""] = /^(-?\d+)(-\d\d-\d\d)T(.*)$/.exec(now) ?? [];
  switch (name) {
    case "anySimpleType":
    case "string":
    case "normalizedString":
    case "token":
    case "anyURI":
    case "base64Binary":
    case "hexBinary":
      return "";
    case "language":
      return "en";
    case "Name":
    case "NCName":
    case "NMTOKEN":
    case "NMTOKENS":
    case "ID":
    case "IDREF":
    case "IDREFS":
    case "ENTITY":
    case "ENTITIES":
    case "QName":
    case "NOTATION":
      return "x";
    case "boolean":
      return "false";
    case "byte":
    case "short":
    case "int":
    case "long":
    case "unsignedByte":
    case "unsignedShort":
    case "unsignedInt":
    case "unsignedLong":
    case "integer":
    case "nonPositiveInteger":
    case "nonNegativeInteger":
    case "decimal":
    case "float":
    case "double":
      return "0";
    case "negativeInteger":
      return "-1";
    case "positiveInteger":
      return "1";
    case "duration":
      return "PT0S";
    case "dateTime":
      return now;
    case "time":
      return time;
    case "date":
      return year + monthAndDay;
    case "gYearMonth":
      return year + monthAndDay.slice(0, 3);
    case "gYear":
      return year;
    case "gMonthDay":
      return `-${monthAndDay}`;
    case "gDay":
      return `--${monthAndDay.slice(3)}`;
    case "gMonth":
      return `-${monthAndDay.slice(0, 3)}`;
    default:
      return name satisfies never;
  }
}
