// The numeric built-in types of XML Schema, and conversions for those who prefer `number` to exactness.
import { simpleType, type SimpleCodec } from "./codec.js";
import { lexicalType } from "./lexical.js";
import { trim } from "./white-space.js";

/** A decimal number of any precision as text, as in `-12.50`; no exponent. */
export type Decimal = string;

const smallInteger = (name: string, min: number, max: number): SimpleCodec<number> => {
  // A sum, as -0 is no other integer than 0.
  const check = (value: number): number | undefined =>
    Number.isInteger(value) && value >= min && value <= max ? value + 0 : undefined;
  return simpleType<number>(
    name,
    (text) => check(fewDigits(text) ?? (/^[+-]?\d+$/.test(trim(text)) ? Number(text) : NaN)),
    (value) => (check(value) === undefined ? undefined : String(value)),
  );
};

/** The number that up to nine digits stand for, which is what most integers are; `undefined` for any other text. */
const fewDigits = (text: string): number | undefined => {
  const { length } = text;
  if (length === 0 || length > 9) return undefined;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
};

export const byte: SimpleCodec<number> = /* @__PURE__ */ smallInteger("xs:byte", -128, 127);
export const short: SimpleCodec<number> = /* @__PURE__ */ smallInteger("xs:short", -32768, 32767);
export const int: SimpleCodec<number> = /* @__PURE__ */ smallInteger("xs:int", -2147483648, 2147483647);
export const unsignedByte: SimpleCodec<number> = /* @__PURE__ */ smallInteger("xs:unsignedByte", 0, 255);
export const unsignedShort: SimpleCodec<number> = /* @__PURE__ */ smallInteger("xs:unsignedShort", 0, 65535);
export const unsignedInt: SimpleCodec<number> = /* @__PURE__ */ smallInteger("xs:unsignedInt", 0, 4294967295);

export const integer: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger("xs:integer");
export const nonPositiveInteger: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger(
  "xs:nonPositiveInteger",
  undefined,
  0n,
);
export const negativeInteger: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger(
  "xs:negativeInteger",
  undefined,
  -1n,
);
export const nonNegativeInteger: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger(
  "xs:nonNegativeInteger",
  0n,
);
export const positiveInteger: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger("xs:positiveInteger", 1n);
export const long: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger(
  "xs:long",
  -9223372036854775808n,
  9223372036854775807n,
);
export const unsignedLong: SimpleCodec<bigint> = /* @__PURE__ */ bigInteger(
  "xs:unsignedLong",
  0n,
  18446744073709551615n,
);

export const decimal: SimpleCodec<Decimal> = /* @__PURE__ */ lexicalType("xs:decimal", (text) =>
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text),
);

/** A number beyond the type's range is refused, not made infinite. */
export const double: SimpleCodec<number> = /* @__PURE__ */ floatingPoint("xs:double", Infinity);
/** As `double`. Numbers keep the digits that they were written with: 0.1 stays 0.1 and is not widened to 0.10000000149011612. */
export const float: SimpleCodec<number> = /* @__PURE__ */ floatingPoint("xs:float", 3.4028235677973366e38);

/** A `bigint` type as `number`: a value that a number can't hold exactly (beyond ±(2^53 − 1)) is refused. */
export const asNumber = (codec: SimpleCodec<bigint>): SimpleCodec<number> =>
  simpleType<number>(
    codec.name,
    (text, ...context) => {
      const value = Number(codec.parse(text, ...context) ?? NaN);
      return Number.isSafeInteger(value) ? value : undefined;
    },
    (value, encoder) => (Number.isSafeInteger(value) ? codec.print(BigInt(value), encoder) : undefined),
  );

/** `xs:decimal` as `number`: digits beyond its precision are lost, a value beyond its range is refused. */
export const decimalAsNumber: SimpleCodec<number> = /* @__PURE__ */ simpleType<number>(
  "xs:decimal",
  (text, ...context) => {
    const value = Number(decimal.parse(text, ...context) ?? NaN);
    return Number.isFinite(value) ? value : undefined;
  },
  (value) => (Number.isFinite(value) ? withoutExponent(String(value)) : undefined),
);

/** No more than 1,000 digits (XML Schema asks for 18): making a `bigint` of more takes more than linear time. */
const BIG_INTEGER = /^[+-]?(?=\d)0*(?:[1-9]\d{0,999})?$/;

function bigInteger(
  name: string,
  min: bigint | number = -Infinity,
  max: bigint | number = Infinity,
): SimpleCodec<bigint> {
  return simpleType<bigint>(
    name,
    (text) => {
      const lexical = trim(text);
      if (!BIG_INTEGER.test(lexical)) return undefined;
      const value = BigInt(lexical);
      return value >= min && value <= max ? value : undefined;
    },
    (value: unknown) => {
      if (typeof value !== "bigint" || value < min || value > max) return undefined;
      const text = String(value);
      return BIG_INTEGER.test(text) ? text : undefined;
    },
  );
}

/** `limit` is the smallest number that rounds to infinity. */
function floatingPoint(name: string, limit: number): SimpleCodec<number> {
  return simpleType<number>(
    name,
    (text) => {
      const lexical = trim(text);
      if (lexical === "INF") return Infinity;
      if (lexical === "-INF") return -Infinity;
      if (lexical === "NaN") return NaN;
      if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(lexical)) return undefined;
      const value = Number(lexical);
      return Math.abs(value) < limit ? value : undefined;
    },
    (value: unknown) => {
      if (typeof value !== "number") return undefined;
      if (Math.abs(value) === Infinity) return value > 0 ? "INF" : "-INF";
      if (Math.abs(value) >= limit) return undefined;
      return Object.is(value, -0) ? "-0" : String(value);
    },
  );
}

/** What `String` gives for a number, with zeros in place of an exponent. */
const withoutExponent = (text: string): string => {
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d)\.?(\d*)e(.*)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const shift = Number(exponent);
  // `String` writes an exponent only where the point falls outside of the digits.
  return sign + (shift < 0 ? `0.${"0".repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, "0"));
};
