// Values as zeep has them: attributes among the elements, text, wildcards and repeated groups as `_value_1`, `None` for what isn't there.
import { isObject, singleText, type Convention, type Foreign, type ForeignObject } from "../foreign.js";

function textOf(value: Foreign): string {
  // How the recording writes values that JSON has no form for.
  if (isObject(value))
    return singleText(value["$dt"] ?? value["$dec"] ?? value["$b"] ?? value["_value_1"] ?? "");
  return singleText(value);
}

/** A wildcard's element: its name and content, or the XML itself. */
function elementOf(value: ForeignObject): string | undefined {
  if (typeof value["$xml"] === "string") return value["$xml"];
  const any = value["$any"];
  if (!Array.isArray(any)) return undefined;
  const [name = "", content = ""] = any as readonly Foreign[];
  const [, namespace = "", local = ""] = /^\{(.*)\}(.*)$/.exec(singleText(name)) ?? [];
  return `<${local} xmlns="${namespace}">${textOf(content)}</${local}>`;
}

export const zeep: Convention = {
  text: (value, builtin) => {
    if (builtin === "base64Binary" && isObject(value) && typeof value["$b"] === "string") {
      return Buffer.from(value["$b"]).toString("base64");
    }
    // As Python judges truth.
    if (builtin === "boolean") return String(Boolean(value) && value !== "false" && value !== "0");
    return textOf(value);
  },
  content: (value) =>
    isObject(value) ? (value["_value_1"] ?? value["$dt"] ?? value["$dec"] ?? undefined) : undefined,
  raw: (value) => (isObject(value) && typeof value["$xml"] === "string" ? value["$xml"] : undefined),
  attribute: (value, { local }) => value[local],
  element: (value, { local }) => {
    if (local in value) return value[local];
    // A repeated group may hold one element alone.
    const rounds = Array.isArray(value["_value_1"]) ? (value["_value_1"] as readonly Foreign[]) : [];
    const found = rounds.flatMap((round) =>
      isObject(round) && local in round ? [round[local] ?? null] : [],
    );
    return found.length === 0 ? undefined : found;
  },
  wildcards: (value, index) => {
    const content = value[`_value_${index}`];
    const stated = Array.isArray(content) ? (content as readonly Foreign[]) : [content ?? null];
    return stated.flatMap((one) => (isObject(one) ? (elementOf(one) ?? []) : []));
  },
  number: (value) => value,
  trims: false,
  rounds: (value) => {
    const content = value["_value_1"];
    return Array.isArray(content) ? content.filter(isObject) : undefined;
  },
  type: () => undefined,
  // `None` is nil only where the element has to be there.
  isAbsent: (value, minOccurs) => value === undefined || (value === null && minOccurs === 0),
  isNil: (value) =>
    value === null || value === "$repr:Nil" || (isObject(value) && value["_value_1"] === "$repr:Nil"),
};
