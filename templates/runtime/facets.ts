// Facets of simple types: what a restriction asks of values beyond their type.
import { simpleType, type CodecOptions, type SimpleCodec } from "./codec.js";
import { compare, digitsOf, isSame } from "./order.js";
import { collapse, replace } from "./white-space.js";
import type { Scope } from "./xml-tags.js";

/** The facets of one step of restriction. Bounds and enumerations are in their lexical form. */
export interface Facets {
  /** Alternatives. */
  readonly pattern?: readonly RegExp[];
  /** In code points, in bytes, or in items of a list; so are the next two. */
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly minExclusive?: string;
  readonly maxExclusive?: string;
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
  readonly enumeration?: readonly string[];
  /** Comes before the others, and before those of the base. */
  readonly whiteSpace?: "replace" | "collapse";
}

/** Types whose values are text here, and the same in several forms. */
const ORDERED = /^(?:list of )?xs:(?:decimal|date|time|duration|g[MDY])/;

const lengthOf = (value: unknown): number | undefined => {
  if (typeof value === "string") return Array.from(value).length;
  return Array.isArray(value) || value instanceof Uint8Array ? value.length : undefined;
};

const normalizations = { replace, collapse };

/** A type of texts that are normalized when they are read; one that would be changed by that is not a value. */
const normalized = <T>(codec: SimpleCodec<T>, whiteSpace: Facets["whiteSpace"]): SimpleCodec<T> => {
  if (!whiteSpace) return codec;
  const normalize = normalizations[whiteSpace];
  return simpleType<T>(
    codec.name,
    (text, ...context) => codec.parse(normalize(text), ...context),
    (value, encoder) =>
      typeof value === "string" && normalize(value) !== value ? undefined : codec.print(value, encoder),
  );
};

/** A text as `pattern` and the facets for digits see it: white space is as the type has it. */
const lexicalOf = (value: unknown, text: string): string => {
  if (typeof value === "string") return value;
  // A list's text as it is written has references.
  return Array.isArray(value) && typeof value[0] === "string" ? value.join(" ") : collapse(text);
};

/** `text` is that of the value, escaped where it is to be written. */
type Check<T> = (value: T, text: string, options: CodecOptions) => boolean;

/** A simple type whose values are checked in both directions. */
const checked = <T>(
  { name, parse, print }: SimpleCodec<T>,
  what: string,
  isValid: Check<T>,
): SimpleCodec<T> =>
  simpleType<T>(
    `${name} with ${what}`,
    (text, options, scope) => {
      const value = parse(text, options, scope);
      return value !== undefined && isValid(value, text, options) ? value : undefined;
    },
    (value, encoder) => {
      const text = print(value, encoder);
      return text !== undefined && isValid(value, text, encoder.options) ? text : undefined;
    },
  );

/** The values of a lexical form in the schema, which are valid. */
const valuesOf = <T>(
  { parse }: SimpleCodec<T>,
  texts: readonly (string | undefined)[],
  scope?: Scope,
): (T | undefined)[] =>
  texts.map((text) => (text === undefined ? undefined : parse(text, { unknownEnumValues: "pass" }, scope)));

/**
 * A simple type restricted by facets, which must all hold. A restriction of a restriction is one around the other. `scope` says what
 * prefixes in an enumeration mean.
 */
export const restricted = <T>(codec: SimpleCodec<T>, facets: Facets, scope?: Scope): SimpleCodec<T> => {
  const { pattern, length, minLength = length, maxLength = length, totalDigits, fractionDigits } = facets;
  const { minInclusive, minExclusive, maxInclusive, maxExclusive, enumeration } = facets;
  const isOrdered = ORDERED.test(codec.name);
  let bounds: readonly (T | undefined)[] | undefined;
  let enumerated: readonly (T | undefined)[] | undefined;
  const holds = (value: T, bound: T | undefined, isAllowed: (order: number) => boolean): boolean => {
    if (bound === undefined) return true;
    const order = compare(value, bound);
    return order !== undefined && isAllowed(order);
  };
  const isInBounds = (value: T): boolean => {
    bounds ??= valuesOf(codec, [minInclusive, minExclusive, maxInclusive, maxExclusive]);
    const [min, above, max, below] = bounds;
    return (
      holds(value, min, (order) => order >= 0) &&
      holds(value, above, (order) => order > 0) &&
      holds(value, max, (order) => order <= 0) &&
      holds(value, below, (order) => order < 0)
    );
  };
  const isListed = (value: T, { unknownEnumValues }: CodecOptions): boolean => {
    if (!enumeration || unknownEnumValues === "pass") return true;
    enumerated ??= valuesOf(codec, enumeration, scope);
    return enumerated.some((one) => one !== undefined && isSame(value, one, isOrdered));
  };
  const hasDigits = (lexical: string): boolean => {
    if (totalDigits === undefined && fractionDigits === undefined) return true;
    const [, whole, fraction] = digitsOf(lexical);
    return (
      whole.length + fraction.length <= (totalDigits ?? Infinity) &&
      fraction.length <= (fractionDigits ?? Infinity)
    );
  };
  const hasLength = (value: T): boolean => {
    if (minLength === undefined && maxLength === undefined) return true;
    const found = lengthOf(value);
    return found === undefined || (found >= (minLength ?? 0) && found <= (maxLength ?? Infinity));
  };
  const what = Object.entries(facets as Record<string, string | number | object | undefined>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = ""]) => (typeof value === "object" ? `its ${name}` : `${name} ${value}`));
  return checked(normalized(codec, facets.whiteSpace), what.join(", "), (value, text, options) => {
    const lexical = lexicalOf(value, text);
    return (
      hasLength(value) &&
      hasDigits(lexical) &&
      isInBounds(value) &&
      isListed(value, options) &&
      (pattern?.some((one) => one.test(lexical)) ?? true)
    );
  });
};

/** A simple type of which only one value is allowed: its `fixed`. `scope` says what prefixes in it mean. */
export const fixed = <T>(codec: SimpleCodec<T>, value: string, scope?: Scope): SimpleCodec<T> => {
  let only: readonly (T | undefined)[] | undefined;
  return checked(codec, `the fixed value ${JSON.stringify(value)}`, (one) => {
    only ??= valuesOf(codec, [value], scope);
    return isSame(one, only[0], ORDERED.test(codec.name));
  });
};
