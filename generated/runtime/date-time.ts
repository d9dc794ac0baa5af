// The built-in types of XML Schema for dates, times and durations, and `xs:dateTime` as `Date`.
import { simpleType, type SimpleCodec } from "./codec.js";
import { lexicalType } from "./lexical.js";

/** A date and a time as text, as in `2024-02-29T13:30:00`, with an offset (`Z`, `+01:00`) or without: then the server's time zone is meant. */
export type DateTime = string;
/** A date as text, as in `2024-02-29`, with an offset or without. */
export type DateOnly = string;
/** A time of day as text, as in `13:30:00.5`, with an offset or without. */
export type Time = string;
/** A length of time as text, as in `P1Y2M3DT4H5M6.7S` or `-PT90M`. */
export type Duration = string;

const YEAR = "-?(?:[1-9]\\d{3,}|0(?!000)\\d{3})";
const MONTH = "-(?:0[1-9]|1[0-2])";
const DAY = "-(?:0[1-9]|[12]\\d|3[01])";
const TIME = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
const OFFSET = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?";

export const dateTime: SimpleCodec<DateTime> = /* @__PURE__ */ dated("xs:dateTime", YEAR, "T", TIME);
export const date: SimpleCodec<DateOnly> = /* @__PURE__ */ dated("xs:date", YEAR);
export const time: SimpleCodec<Time> = /* @__PURE__ */ undated("xs:time", TIME);
/** A year and a month, as in `2024-02`. */
export const gYearMonth: SimpleCodec<string> = /* @__PURE__ */ undated("xs:gYearMonth", YEAR, MONTH);
/** A year, as in `2024`. */
export const gYear: SimpleCodec<string> = /* @__PURE__ */ undated("xs:gYear", YEAR);
/** A day of every year, as in `--02-29`. */
export const gMonthDay: SimpleCodec<string> = /* @__PURE__ */ dated("xs:gMonthDay", "-");
/** A day of every month, as in `---29`. */
export const gDay: SimpleCodec<string> = /* @__PURE__ */ undated("xs:gDay", "--", DAY);
/** A month of every year, as in `--02`. */
export const gMonth: SimpleCodec<string> = /* @__PURE__ */ undated("xs:gMonth", "-", MONTH);

export const duration: SimpleCodec<Duration> = /* @__PURE__ */ lexicalType("xs:duration", (text) =>
  /^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(text),
);

/**
 * `xs:dateTime` as `Date`. Without an offset it is taken as UTC, whatever the machine's time zone; digits beyond milliseconds
 * are cut off; what `Date` can't hold is refused. Written as UTC, with milliseconds where they are not 0.
 */
export const dateTimeAsDate: SimpleCodec<Date> = /* @__PURE__ */ simpleType<Date>(
  "xs:dateTime",
  (text, ...context) => {
    const lexical = dateTime.parse(text, ...context);
    if (lexical === undefined) return undefined;
    const value = new Date(millisecondsOf(lexical));
    return isValid(value) ? value : undefined;
  },
  (value: unknown) => {
    if (!(value instanceof Date) || !isValid(value)) return undefined;
    if (value.getUTCFullYear() !== 0) return lexicalOf(value, "Z");
    // XML Schema 1.0 has no year 0, but in another time zone that moment may be in the year 1, as .NET's smallest date is.
    const elsewhere = new Date(value.getTime() + 14 * 3_600_000);
    return elsewhere.getUTCFullYear() === 1 ? lexicalOf(elsewhere, "+14:00") : undefined;
  },
);

/** A type with an offset, but no day in a month that could be too short for it. */
function undated(name: string, ...parts: string[]): SimpleCodec<string> {
  const pattern = new RegExp(`^${parts.join("")}${OFFSET}$`);
  return lexicalType(name, (text) => pattern.test(text));
}

/** A type with a month and a day between `year` and the `rest`. */
function dated(name: string, year: string, ...rest: string[]): SimpleCodec<string> {
  const pattern = new RegExp(`^${year}${MONTH}${DAY}${rest.join("")}${OFFSET}$`);
  return lexicalType(name, (text) => pattern.test(text) && dayExists(text));
}

/** Does the month have that day? Of a text that matches otherwise. */
function dayExists(text: string): boolean {
  const yearEnd = text.indexOf("-", 1);
  const day = twoDigits(text, yearEnd + 4);
  if (day <= 28) return true;
  const month = twoDigits(text, yearEnd + 1);
  if (month !== 2) return day <= 30 || ![4, 6, 9, 11].includes(month);
  // The last four digits of a year decide; without a year the day exists in some.
  const year = Number(text.slice(Math.max(0, yearEnd - 4), yearEnd));
  return day === 29 && (yearEnd === 1 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)));
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;
}

/** After 400 years the calendar repeats. */
const MILLISECONDS_OF_400_YEARS = 12_622_780_800_000;

/** The time value of a valid `xs:dateTime`. */
function millisecondsOf(text: string): number {
  const yearEnd = text.indexOf("-", 1);
  const year = Number(text.slice(0, yearEnd));
  const secondsEnd = yearEnd + 15;
  let milliseconds = 0;
  let offset = 0;
  if (secondsEnd < text.length) {
    const [, fraction = "", sign, hours, minutes] =
      /^(?:\.(\d+))?(?:([+-])(..):(..))?/.exec(text.slice(secondsEnd)) ?? [];
    milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
    if (sign !== undefined) offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  }
  // `Date.UTC` takes the years 0 to 99 for others, and gives up where only the offset leads back into its range.
  const cycles = Math.floor(year / 400);
  const time = Date.UTC(
    year - cycles * 400 + 2000,
    twoDigits(text, yearEnd + 1) - 1,
    twoDigits(text, yearEnd + 4),
    twoDigits(text, yearEnd + 7),
    twoDigits(text, yearEnd + 10) - offset,
    twoDigits(text, yearEnd + 13),
    milliseconds,
  );
  return time + (cycles - 5) * MILLISECONDS_OF_400_YEARS;
}

function lexicalOf(date: Date, offset: string): string {
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  // From the month on, whether `Date` writes the year with four digits or with six.
  const rest = date.toISOString().slice(-20, -1).replace(".000", "");
  return `${year < 0 ? "-" : ""}${digits}${rest}${offset}`;
}

function isValid(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}
