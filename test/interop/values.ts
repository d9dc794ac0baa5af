// The value that a text has for its simple type: the same for all texts of one value.
import type { BuiltinName, Facets, SimpleType } from "../../generator/model/model.js";

/** A text, or a number of any size as one. */
export function valueOf(text: string, type: SimpleType): string {
  switch (type.kind) {
    case "builtin":
      return builtinValue(text, type.name.local);
    case "restriction":
      if (type.facets.enumeration.length > 0) return text;
      return type.name?.local === "guid" ? text.toLowerCase() : valueOf(text, type.base);
    case "list":
      return type.item.kind === "restriction" ? bitsOf(text, type.item.facets) : text;
    case "union":
      return text;
  }
}

/** Is it what .NET writes of a member that has no value? */
export function isDefaultValue(text: string, type: SimpleType): boolean {
  if (type.kind === "restriction") {
    const { enumeration } = type.facets;
    if (type.name?.local === "guid") return /^[0-]+$/.test(text);
    if (enumeration.length === 0) return isDefaultValue(text, type.base);
    const index = enumeration.findIndex(({ value }) => value === text);
    return (enumeration[index]?.number ?? String(index)) === "0";
  }
  const value = valueOf(text, type);
  if (type.kind === "list") return value === "0";
  if (type.kind === "union") return false;
  switch (type.name.local) {
    case "boolean":
      return value === "false";
    case "dateTime":
      return value === "0001-01-01T00:00:00";
    case "string":
    case "base64Binary":
      // Those are nil.
      return false;
    default:
      return value === "0";
  }
}

function builtinValue(text: string, name: BuiltinName): string {
  switch (name) {
    case "boolean":
      return { "0": "false", "1": "true" }[text] ?? text;
    case "float":
    case "double":
      return numberOf(text);
    case "byte":
    case "short":
    case "int":
    case "long":
    case "unsignedByte":
    case "unsignedShort":
    case "unsignedInt":
    case "unsignedLong":
      return String(BigInt(text));
    case "dateTime":
      return momentOf(text);
    case "duration":
      return ticksOf(text);
    default:
      return text;
  }
}

function numberOf(text: string): string {
  const number = Number(text.replace("INF", "Infinity"));
  return Object.is(number, -0) ? "-0" : String(number);
}

/** With an offset the moment, as .NET tells the server's time; without one the text. */
function momentOf(text: string): string {
  const [, seconds = "", fraction = "", offset = ""] = /^(.{19})(?:\.(\d+?)0*)?(Z|[+-].*)?$/.exec(text) ?? [];
  const time = offset === "" ? seconds : String(Date.parse(seconds + offset));
  return /^0*$/.test(fraction) ? time : `${time}.${fraction}`;
}

/** Ticks of 100 ns; .NET has no months and no years. */
function ticksOf(text: string): string {
  const [, sign, days, hours, minutes, seconds] =
    /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text) ?? [];
  const wholeSeconds = ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60;
  const ticks = BigInt(wholeSeconds) * 10_000_000n + BigInt(Math.round(Number(seconds ?? 0) * 10_000_000));
  return String(sign === "-" ? -ticks : ticks);
}

/** Flags as a number: several may have a name of their own together. */
function bitsOf(text: string, { enumeration }: Facets): string {
  const bits = new Map(
    enumeration.map(({ value, number }, index) => [value, BigInt(number ?? 2 ** index)] as const),
  );
  const words = text.split(" ").filter((word) => word !== "");
  return String(words.reduce((all, word) => all | (bits.get(word) ?? 0n), 0n));
}
