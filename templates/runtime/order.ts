// The order of values of XML Schema's types, and which of them are equal, where they are kept as text.
import { dateTimeAsDate } from "./date-time.js";

/** Below 0, 0 or above 0; `undefined` where neither comes first, as of a month and 30 days. */
type Order = number | undefined;

const order = <T extends number | bigint | string>(a: T, b: T): Order =>
  a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;

/** The digits of a decimal number that count, before and behind its point. */
export const digitsOf = (
  decimal: string,
): readonly [isNegative: boolean, whole: string, fraction: string] => {
  const [whole = "", fraction = ""] = decimal.replace(/^[+-]/, "").split(".");
  let start = 0;
  while (whole[start] === "0") start++;
  let end = fraction.length;
  while (fraction[end - 1] === "0") end--;
  return [decimal.startsWith("-"), whole.slice(start), fraction.slice(0, end)];
};

const compareDecimals = (a: string, b: string): Order => {
  const [isNegative, whole, fraction] = digitsOf(a);
  const [isOtherNegative, otherWhole, otherFraction] = digitsOf(b);
  if ([whole, fraction, otherWhole, otherFraction].every((digits) => digits === "")) return 0;
  if (isNegative !== isOtherNegative) return isNegative ? -1 : 1;
  const orders = [
    order(whole.length, otherWhole.length),
    order(whole, otherWhole),
    order(fraction, otherFraction),
  ];
  const difference = orders.find((one) => one !== 0) ?? 0;
  return isNegative ? 0 - difference : difference;
};

/** Where a month has a length of its own; what holds from each of these on holds always. */
const REFERENCES = [
  [1696, 8],
  [1697, 1],
  [1903, 2],
  [1903, 6],
] as const;

/** The milliseconds that a duration takes from each of the references on. */
const lengthsOf = (duration: string): readonly number[] => {
  const [, sign, ...parts] =
    /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number((part as string | undefined) ?? 0),
  );
  const factor = sign === "-" ? -1 : 1;
  const rest = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return REFERENCES.map(
    ([year, month]) => Date.UTC(year, month + factor * (years * 12 + months), 1) + factor * rest,
  );
};

const compareDurations = (a: string, b: string): Order => {
  const others = lengthsOf(b);
  const [first, ...more] = lengthsOf(a).map((length, index) => order(length, others[index] ?? NaN));
  return more.every((one) => one === first) ? first : undefined;
};

interface Moment {
  readonly milliseconds: number;
  readonly fraction: string;
  readonly hasOffset: boolean;
}

/** Of a date, a time or a part of them: the first moment of any that it could be. */
const momentOf = (text: string): Moment => {
  const whole = text
    .replace(/^---/, "2000-01-")
    .replace(/^--/, "2000-")
    .replace(/^(?:24(?=:)|(?=\d\d:))/, (hour) => `2000-01-01T${hour && "00"}`);
  const [, year = "", month = "01", day = "01", time = "T00:00:00", fraction = "", offset] =
    /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?(T..:..:..)?(?:\.(\d+))?(Z|[+-]..:..)?$/.exec(whole) ?? [];
  return {
    milliseconds: Number(dateTimeAsDate.parse(`${year}-${month}-${day}${time}${offset ?? ""}`, {}) ?? NaN),
    fraction: digitsOf(`0.${fraction}`)[2],
    hasOffset: offset !== undefined,
  };
};

const FOURTEEN_HOURS = 14 * 3_600_000;

const compareMoments = (a: Moment, b: Moment): Order => {
  const difference = a.milliseconds - b.milliseconds;
  if (a.hasOffset === b.hasOffset) return difference === 0 ? order(a.fraction, b.fraction) : difference;
  return Math.abs(difference) > FOURTEEN_HOURS ? difference : undefined;
};

/** Compares two values of one ordered type of XML Schema, be they numbers, instances of `Date` or text. */
export const compare = (a: unknown, b: unknown): Order => {
  if (typeof a === "string" && typeof b === "string") {
    if (/^-?P/.test(a)) return compareDurations(a, b);
    if (/^[+-]?[\d.]+$/.test(a) && /^[+-]?[\d.]+$/.test(b)) return compareDecimals(a, b);
    return compareMoments(momentOf(a), momentOf(b));
  }
  const [one = NaN, other = NaN] = [a, b].map((value) =>
    value instanceof Date ? value.getTime() : (value as number | bigint),
  );
  return order(one, other);
};

/** Are two values of one type the same? Text is, where it is that of an ordered type, whatever its form. */
export const isSame = (a: unknown, b: unknown, isOrdered: boolean): boolean => {
  if (typeof a === "string") return isOrdered && typeof b === "string" ? compare(a, b) === 0 : a === b;
  if (Array.isArray(a) || a instanceof Uint8Array) {
    const [items, others] = [a, b] as unknown as readonly [ArrayLike<unknown>, ArrayLike<unknown>];
    return (
      items.length === others.length &&
      Array.from(items).every((item, index) => isSame(item, others[index], isOrdered))
    );
  }
  if (typeof a !== "object" || a === null) return Object.is(a, b) || a === b;
  if (a instanceof Date) return compare(a, b) === 0;
  return Object.entries(a).every(([key, value]) => (b as Record<string, unknown>)[key] === value);
};
