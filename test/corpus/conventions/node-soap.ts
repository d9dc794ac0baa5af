// Values as node-soap and strong-soap have them: attributes apart, the text beside them as `$value`, numbers as text or not.
import { isObject, singleText, type Convention, type Foreign } from "../foreign.js";

/** Under which keys the tools have attributes. */
const apart = ["attributes", "$attributes"];

/** What stands in a CDATA section, the time or the date that a moment has, else the value as text. */
function textOf(value: Foreign, builtin: string): string {
  if (isObject(value)) return textOf(value["$value"] ?? "", builtin);
  const text = singleText(value).replace(/^<!\[CDATA\[([^]*)\]\]>$/, "$1");
  const [, date = "", time = ""] = /^(\d{4}-\d\d-\d\d)T(.+)$/.exec(text) ?? [];
  if (date === "") return text;
  return builtin === "date"
    ? date + (/Z|[+-]\d\d:\d\d$/.exec(time)?.[0] ?? "")
    : builtin === "time"
      ? time
      : text;
}

/** The type that an object says it has: `{ type, xmlns }`, `{namespace}local` or a prefixed name. */
function typeOf(value: Foreign): string | undefined {
  if (!isObject(value)) return undefined;
  for (const key of apart) {
    const attributes = value[key];
    if (!isObject(attributes)) continue;
    const prefixed = Object.keys(attributes).find((name) => name.endsWith(":type")) ?? "";
    const stated = attributes["xsi_type"] ?? attributes["$xsiType"] ?? attributes[prefixed];
    if (isObject(stated)) return singleText(stated["type"]);
    if (typeof stated === "string") return stated.replace(/^.*[:}]/, "");
  }
  return undefined;
}

export const nodeSoap: Convention = {
  text: textOf,
  content: (value) => (isObject(value) ? (value["$value"] ?? undefined) : undefined),
  raw: (value) => (isObject(value) && typeof value["$xml"] === "string" ? value["$xml"] : undefined),
  attribute: (value, { local }) => {
    for (const key of apart) {
      const attributes = value[key];
      if (isObject(attributes) && local in attributes) return attributes[local];
    }
    return undefined;
  },
  element: (value, { local }) =>
    // A prefix may stand before the name.
    local in value ? value[local] : Object.entries(value).find(([key]) => key.endsWith(`:${local}`))?.[1],
  wildcards: () => [],
  number: (value) => value,
  trims: true,
  rounds: () => undefined,
  type: typeOf,
  isNil: (value) => value === null,
  isAbsent: (value) => value === undefined,
};
