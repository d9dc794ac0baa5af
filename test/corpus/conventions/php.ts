// Values as PHP's SoapClient has them: attributes among the elements, text beside them as `_`, wildcards as `any`.
import { arrayOf, isObject, singleText, type Convention, type Foreign } from "../foreign.js";

const integers = /(?:^byte|short|int|long|integer|Integer|^unsigned.*)$/;

function textOf(value: Foreign, builtin: string): string {
  if (builtin === "boolean") return String(value !== "false" && Boolean(value));
  if (integers.test(builtin) && !isObject(value) && /^[\d.-]+$/.test(singleText(value))) {
    return String(Math.trunc(Number(value)));
  }
  if (/^(?:base64|hex)Binary$/.test(builtin)) {
    return Buffer.from(singleText(value)).toString(builtin === "hexBinary" ? "hex" : "base64");
  }
  return isObject(value) ? textOf(value["_"] ?? "", builtin) : singleText(value);
}

export const php: Convention = {
  text: textOf,
  content: (value) => (isObject(value) ? value["_"] : undefined),
  raw: () => undefined,
  attribute: (value, { local }) => value[local],
  element: (value, { local }) => value[local],
  wildcards: (value) => arrayOf(value["any"] ?? []).map(singleText),
  number: (value) => (Number.isInteger(value) ? value : { type: "xs:float", value }),
  trims: false,
  rounds: () => undefined,
  type: () => undefined,
  isAbsent: (value) => value === undefined,
  isNil: (value) => value === null,
};
