// What the built-in types of XML Schema are in TypeScript: a type and a codec each, as the user's options say.
import type { BuiltinName } from "../model/model.js";
import type { Options } from "../options.js";
import type { Module } from "./module.js";

export interface Expression {
  /** The TypeScript type. */
  readonly type: (module: Module) => string;
  /** The codec: an expression whose type is `Codec` of that type. */
  readonly codec: (module: Module) => string;
}

/** Aliases that the runtime exports beside the codecs: they say what is in the text. */
const aliases: Partial<Record<BuiltinName, string>> = {
  dateTime: "DateTime",
  date: "DateOnly",
  time: "Time",
  duration: "Duration",
  decimal: "Decimal",
  QName: "QName",
  NOTATION: "QName",
};

/** Those that become `bigint` unless asked otherwise. */
export const bigints: ReadonlySet<BuiltinName> = new Set<BuiltinName>([
  "long",
  "unsignedLong",
  "integer",
  "nonPositiveInteger",
  "negativeInteger",
  "nonNegativeInteger",
  "positiveInteger",
]);

/** Those that are always `number`. */
export const numbers: ReadonlySet<BuiltinName> = new Set<BuiltinName>([
  "byte",
  "short",
  "int",
  "unsignedByte",
  "unsignedShort",
  "unsignedInt",
  "float",
  "double",
]);

export function builtin(name: BuiltinName, options: Options): Expression {
  const xs = (module: Module, codec: string): string => `${module.whole("runtime/builtins", "xs")}.${codec}`;
  const plain = (type: string): Expression => ({ type: () => type, codec: (module) => xs(module, name) });
  const alias = aliases[name];
  if (name === "dateTime" && options.dateTime === "Date") {
    return { type: (module) => module.global("Date"), codec: (module) => xs(module, "dateTimeAsDate") };
  }
  if (name === "decimal" && options.decimal === "number") {
    return { type: () => "number", codec: (module) => xs(module, "decimalAsNumber") };
  }
  if (bigints.has(name) && options.long === "number") {
    return {
      type: () => "number",
      codec: (module) => `/* @__PURE__ */ ${xs(module, "asNumber")}(${xs(module, name)})`,
    };
  }
  if (alias !== undefined) {
    return { type: (module) => module.runtime("builtins", alias, true), codec: (module) => xs(module, name) };
  }
  if (bigints.has(name)) return plain("bigint");
  if (numbers.has(name)) return plain("number");
  if (name === "boolean") return plain("boolean");
  if (name === "base64Binary" || name === "hexBinary") {
    return { type: (module) => module.global("Uint8Array"), codec: (module) => xs(module, name) };
  }
  if (name === "NMTOKENS" || name === "IDREFS" || name === "ENTITIES") return plain("string[]");
  return plain("string");
}

/** A call that bundlers may drop where its result isn't used. */
export function pure(module: Module, file: string, name: string): string {
  return `/* @__PURE__ */ ${module.runtime(file, name)}`;
}

/** A call of a function of the runtime that has no side effects; `types` are its type arguments. */
export function call(
  module: Module,
  file: string,
  name: string,
  parameters: readonly string[],
  types?: string,
): string {
  return `${pure(module, file, name)}${types === undefined ? "" : `<${types}>`}(${parameters.join(", ")})`;
}

export function arrayOf(item: string): string {
  return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
}
