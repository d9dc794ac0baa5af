// Values as node-soap and strong-soap have them: attributes apart, the text beside them as `$value`, numbers as text or not.
import { isObject, type Convention } from "../foreign.js";

/** Under which keys the tools have attributes. */
const apart = ["attributes", "$attributes"];

export const nodeSoap: Convention = {
  text: (value) =>
    isObject(value) && "$value" in value ? nodeSoap.text(value["$value"] ?? "", "") : String(value),
  content: (value) => (isObject(value) ? (value["$value"] ?? undefined) : undefined),
  attribute: (value, { local }) => {
    for (const key of apart) {
      const attributes = value[key];
      if (isObject(attributes) && local in attributes) return attributes[local];
    }
    return undefined;
  },
  element: (value, { local }) =>
    // A prefix may stand before the name.
    value[local] ?? Object.entries(value).find(([key]) => key.endsWith(`:${local}`))?.[1] ?? value[local],
  wildcards: () => [],
  rounds: () => undefined,
  type: (value) => {
    if (!isObject(value)) return undefined;
    for (const key of apart) {
      const attributes = value[key];
      if (!isObject(attributes)) continue;
      const stated = attributes["xsi_type"] ?? attributes["xsi:type"];
      if (isObject(stated)) return String(stated["type"]);
      if (typeof stated === "string") return stated.replace(/^.*:/, "");
    }
    return undefined;
  },
  isNil: (value) => value === null,
};
