// The built-in types for dates and times: lexical forms and the calendar.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import {
  parse,
  readDocument,
  testAccepted,
  testKept,
  testRefused,
  testRejected,
  written,
} from "./simple-types.js";

describe("dateTime", () => {
  testKept(
    xs.dateTime,
    "2002-10-10T12:00:00",
    "2002-10-10T12:00:00Z",
    "2002-10-10T12:00:00-05:00",
    "2002-10-10T12:00:00+14:00",
    "2002-10-10T12:00:00-14:00",
    "2002-10-10T12:00:00+13:59",
    "2002-10-10T12:00:00-00:00",
    "2002-10-10T23:59:59.999999999999999999999",
    "2002-10-10T00:00:00.0",
    "2002-10-10T24:00:00",
    "2002-10-10T24:00:00.000Z",
    "0001-01-01T00:00:00",
    "9999-12-31T23:59:59.9999999",
    "10000-01-01T00:00:00",
    "123456789012345678901234567890-01-01T00:00:00",
    "-0001-01-01T00:00:00",
    "-12345-01-01T00:00:00Z",
    "2024-02-29T00:00:00",
    "2000-02-29T00:00:00",
    "20000-02-29T00:00:00",
    "2023-04-30T00:00:00",
    "2023-12-31T00:00:00",
  );
  testAccepted([[xs.dateTime, " \t\r\n2002-10-10T12:00:00Z\n", "2002-10-10T12:00:00Z"]]);
  testRejected([
    [
      xs.dateTime,
      "",
      " ",
      "2002-10-10",
      "12:00:00",
      "2002-10-10 12:00:00",
      "2002-10-10t12:00:00",
      "20021010T120000",
    ],
    [
      xs.dateTime,
      "0000-01-01T00:00:00",
      "-0000-01-01T00:00:00",
      "+2002-10-10T12:00:00",
      "02002-10-10T12:00:00",
    ],
    [xs.dateTime, "202-10-10T12:00:00", "02-10-10T12:00:00", "00001-01-01T00:00:00", "--2002-10-10T12:00:00"],
    [xs.dateTime, "2002-00-10T12:00:00", "2002-13-10T12:00:00", "2002-10-00T12:00:00", "2002-10-32T12:00:00"],
    [
      xs.dateTime,
      "2023-02-29T00:00:00",
      "2024-02-30T00:00:00",
      "1900-02-29T00:00:00",
      "10100-02-29T00:00:00",
    ],
    [xs.dateTime, "2024-04-31T00:00:00", "2024-06-31T00:00:00", "2024-09-31T00:00:00", "2024-11-31T00:00:00"],
    [
      xs.dateTime,
      "2002-10-10T24:00:01",
      "2002-10-10T24:01:00",
      "2002-10-10T24:00:00.001",
      "2002-10-10T25:00:00",
    ],
    [
      xs.dateTime,
      "2002-10-10T12:60:00",
      "2002-10-10T12:00:60",
      "2002-10-10T12:00",
      "2002-10-10T12",
      "2002-10-10T",
    ],
    [
      xs.dateTime,
      "2002-10-10T12:00:00.",
      "2002-10-10T12:00:00,5",
      "2002-1-10T12:00:00",
      "2002-10-10T1:00:00",
    ],
    [xs.dateTime, "2002-10-10T12:00:00z", "2002-10-10T12:00:00+14:01", "2002-10-10T12:00:00+15:00"],
    [xs.dateTime, "2002-10-10T12:00:00+1:00", "2002-10-10T12:00:00+0100", "2002-10-10T12:00:00+01"],
    [xs.dateTime, "2002-10-10T12:00:00+01:60", "2002-10-10T12:00:00 Z", "2002-10-10T12:00:00Z+01:00"],
    [xs.dateTime, "2002-10-10T12:00:00\u00a0", "٢٠٠٢-10-10T12:00:00", "2002-10-10T12:00:00Z\u0000"],
  ]);
  testRefused([
    [xs.dateTime, "", "2002-10-10", " 2002-10-10T12:00:00", "2002-10-10T12:00:00\n", "2023-02-29T00:00:00"],
    [xs.dateTime, new Date(0), 0, 0n, null, undefined, true, {}],
  ]);
});

describe("date, time and their parts", () => {
  testKept(xs.date, "2002-10-10", "2002-10-10Z", "2002-10-10+13:00", "-0044-03-15", "2024-02-29-05:00");
  testKept(xs.time, "13:20:00", "13:20:00.5-05:00", "00:00:00Z", "24:00:00", "24:00:00.00");
  testKept(xs.gYearMonth, "1999-05", "1999-05Z", "-0001-12", "12345-01+14:00");
  testKept(xs.gYear, "1999", "1999Z", "-0001", "12345-05:00", "0001");
  testKept(xs.gMonthDay, "--02-29", "--12-31Z", "--04-30-05:00", "--02-28", "--01-01");
  testKept(xs.gDay, "---01", "---31", "---15Z", "---31+14:00");
  testKept(xs.gMonth, "--01", "--12", "--05Z", "--05-05:00");
  testAccepted<string>([
    [xs.date, "\n2002-10-10 ", "2002-10-10"],
    [xs.gDay, "\t---01\n", "---01"],
  ]);
  testRejected([
    [
      xs.date,
      "",
      "2002-10",
      "2002-10-10T00:00:00",
      "2002-02-29",
      "0000-01-01",
      "2002-10-10+14:30",
      "2002/10/10",
    ],
    [
      xs.time,
      "",
      "13:20",
      "1:20:00",
      "24:00:01",
      "24:00:00.1",
      "13:60:00",
      "13:20:60",
      "T13:20:00",
      "-05:00",
    ],
    [xs.gYearMonth, "", "1999", "1999-13", "1999-00", "1999-5", "0000-05", "1999-05-01", "99-05"],
    [xs.gYear, "", "0000", "99", "+1999", "01999", "1999-05", "1999z"],
    [
      xs.gMonthDay,
      "",
      "--02-30",
      "--04-31",
      "--13-01",
      "--00-01",
      "--01-00",
      "--1-1",
      "-02-29",
      "02-29",
      "---02-29",
    ],
    [xs.gDay, "", "---00", "---32", "---1", "--01", "01"],
    [xs.gMonth, "", "--00", "--13", "--1", "--05--", "-05", "---05"],
  ]);
  testRefused([
    [xs.date, new Date(0), 20021010, "2002-10-10 ", null, undefined],
    [xs.time, "13:20", 0, undefined],
    [xs.gYearMonth, 199905, "1999"],
    [xs.gYear, 1999, "99", null],
    [xs.gMonthDay, "--02-30", 229],
    [xs.gDay, 1, "1"],
    [xs.gMonth, 1, "1"],
  ]);
});

describe("round trips", () => {
  const seeded = { numRuns: 200, seed: 8086 };
  const two = (value: number): string => String(value).padStart(2, "0");
  const sign = fc.constantFrom("", "-");
  const year = fc
    .tuple(sign, fc.integer({ min: 1, max: 20_000 }))
    .map(([minus, value]) => minus + String(value).padStart(4, "0"));
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  const day = fc.integer({ min: 1, max: 28 }).map(two);
  const minute = fc.integer({ min: 0, max: 59 }).map(two);
  const fraction = fc
    .option(fc.nat(), { nil: undefined })
    .map((digits) => (digits === undefined ? "" : `.${digits}`));
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }).map(two), minute, minute, fraction)
    .map(([hours, minutes, seconds, rest]) => `${hours}:${minutes}:${seconds}${rest}`);
  const offset = fc.oneof(
    fc.constantFrom("", "Z", "+14:00", "-14:00"),
    fc
      .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 13 }).map(two), minute)
      .map(([direction, hours, minutes]) => `${direction}${hours}:${minutes}`),
  );
  const texts = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc
      .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
      .map((values) => values.join(""));

  test.each([
    [xs.dateTime, texts(year, "-", month, "-", day, "T", clock, offset)],
    [xs.date, texts(year, "-", month, "-", day, offset)],
    [xs.time, texts(clock, offset)],
    [xs.gYearMonth, texts(year, "-", month, offset)],
    [xs.gYear, texts(year, offset)],
    [xs.gMonthDay, texts("--", month, "-", day, offset)],
    [xs.gDay, texts("---", day, offset)],
    [xs.gMonth, texts("--", month, offset)],
  ])("of $name", (codec, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readDocument(codec, written(codec, value))).toBe(value);
      }),
      seeded,
    );
  });
});

test("every day that the calendar has is a date, and no other", () => {
  for (const year of [1900, 1999, 2000, 2023, 2024, 10000]) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        const monthDay = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const text = `${year}-${monthDay}`;
        expect(parse(xs.date, text), text).toBe(exists ? text : undefined);
        if (year === 2024) expect(parse(xs.gMonthDay, `--${monthDay}`) !== undefined, monthDay).toBe(exists);
      }
    }
  }
});

test("malformed text of any length is refused in linear time", () => {
  const long = "1".repeat(200_000);
  for (const text of [`${long}-`, `-${long}`, `2024-01-01T00:00:00.${long}x`, " ".repeat(200_000) + "x y"]) {
    expect(parse(xs.dateTime, text)).toBeUndefined();
  }
});
