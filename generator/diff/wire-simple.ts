// Texts on the wire: are the values of one simple type values of another?
import { bigints, numbers } from "../emit/builtins.js";
import type { BuiltinName, Facets, ListType, SimpleType } from "../model/model.js";
import { builtinOf } from "../model/simple-types.js";
import type { Direction } from "./change.js";
import type { WireRule } from "./rules.js";

/** What becomes of a value when it is read as another type; the writer is the client in a request, the server in a response. */
export function simpleWire(writer: SimpleType, reader: SimpleType, direction: Direction): WireRule {
  const refused = direction === "request" ? "value-refused" : "value-unexpected";
  const [written, read] = [listOf(writer), listOf(reader)];
  if (read !== undefined) return simpleWire(written?.item ?? writer, read.item, direction);
  if (written !== undefined) return anyText.has(builtinOf(reader)) ? "all-allowed" : refused;
  const allowed = enumerated(reader);
  if (allowed !== undefined) {
    const sent = enumerated(writer);
    if (sent !== undefined && [...sent].every((value) => allowed.has(value))) return "all-allowed";
    return direction === "request" ? "value-refused" : "value-unknown";
  }
  if (direction === "request") {
    const before = constraints(writer).join("\n");
    const after = constraints(reader);
    if (after.length > 0 && after.join("\n") !== before) return refused;
  }
  return builtinWire(builtinOf(writer), builtinOf(reader)) ?? refused;
}

/** The list that a type is, or is a restriction of. */
function listOf(type: SimpleType): ListType | undefined {
  if (type.kind === "list") return type;
  return type.kind === "restriction" ? listOf(type.base) : undefined;
}

/** The values that a type or one that it is made from lists. */
function enumerated(type: SimpleType): ReadonlySet<string> | undefined {
  if (type.kind !== "restriction") return undefined;
  const { enumeration } = type.facets;
  return enumeration.length > 0 ? new Set(enumeration.map(({ value }) => value)) : enumerated(type.base);
}

function constraints(type: SimpleType): readonly string[] {
  if (type.kind !== "restriction") return [];
  return [
    ...type.facets.constraints.map(({ facet, value }) => `${facet} ${value}`),
    ...constraints(type.base),
  ];
}

const anyText: ReadonlySet<BuiltinName> = new Set<BuiltinName>(["string", "anySimpleType"]);

/** Texts whose white space is read as less than was written. */
const foldedText: ReadonlySet<BuiltinName> = new Set<BuiltinName>(["normalizedString", "token", "anyURI"]);

/** Names without a colon, which are names and tokens, too. */
const plainNames: ReadonlySet<BuiltinName> = new Set<BuiltinName>(["NCName", "ID", "IDREF", "ENTITY"]);
const names: ReadonlySet<BuiltinName> = new Set<BuiltinName>([...plainNames, "Name", "NMTOKEN"]);

/** What each holds, from the smallest value to the largest. */
const ranges: Partial<Record<BuiltinName, readonly [number, number]>> = {
  byte: [-(2 ** 7), 2 ** 7],
  short: [-(2 ** 15), 2 ** 15],
  int: [-(2 ** 31), 2 ** 31],
  long: [-(2 ** 63), 2 ** 63],
  unsignedByte: [0, 2 ** 8],
  unsignedShort: [0, 2 ** 16],
  unsignedInt: [0, 2 ** 32],
  unsignedLong: [0, 2 ** 64],
  integer: [-Infinity, Infinity],
  nonPositiveInteger: [-Infinity, 0],
  negativeInteger: [-Infinity, -1],
  nonNegativeInteger: [0, Infinity],
  positiveInteger: [1, Infinity],
  decimal: [-Infinity, Infinity],
};

/** Whole numbers up to this are exact. */
const exact: Partial<Record<BuiltinName, number>> = { float: 2 ** 24, double: 2 ** 53 };

/** What one built-in type's texts are as another's; undefined where they aren't. */
function builtinWire(writer: BuiltinName, reader: BuiltinName): WireRule | undefined {
  if (writer === reader || anyText.has(reader)) return "all-allowed";
  const isNumber = bigints.has(writer) || numbers.has(writer) || writer === "decimal";
  if (foldedText.has(reader)) {
    const isFree = anyText.has(writer) || (writer === "normalizedString" && reader !== writer);
    return isFree ? "less-exact" : "all-allowed";
  }
  if (plainNames.has(writer) && names.has(reader)) return "all-allowed";
  const [from, to] = [ranges[writer], ranges[reader]];
  const digits = exact[reader];
  if (digits !== undefined && isNumber) {
    if (from !== undefined && writer !== "decimal") {
      return -from[0] <= digits && from[1] <= digits ? "all-allowed" : "less-exact";
    }
    return writer === "float" ? "all-allowed" : "less-exact";
  }
  if (from === undefined || to === undefined) return undefined;
  const isFraction = writer === "decimal" && reader !== "decimal";
  return !isFraction && from[0] >= to[0] && from[1] <= to[1] ? "all-allowed" : undefined;
}

/** What becomes of values when a facet of their type changes; `old` and `now` are its values, undefined where it has none. */
export function facetWire(
  facet: Facets["constraints"][number]["facet"],
  old: string | undefined,
  now: string | undefined,
  direction: Direction,
): WireRule {
  if (direction === "response") return "not-checked";
  if (now === undefined) return "all-allowed";
  const [before, after] = [Number(old ?? NaN), Number(now)];
  const isLarger = /^(max|totalDigits|fractionDigits)/.test(facet) && after >= before;
  const isSmaller = facet.startsWith("min") && after <= before;
  return isLarger || isSmaller ? "all-allowed" : "value-refused";
}
