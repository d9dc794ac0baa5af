// The built-in types for dates, times and durations: lexical forms, the calendar, and `Date`.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import type { SimpleCodec } from "../../templates/runtime/codec.js";
import { parse, print, testAccepted, testPrinted, testRefused, testRejected } from "./simple-types.js";

const asWritten = (codec: SimpleCodec<string>, ...texts: string[]): void => {
  testAccepted<string>(texts.map((text) => [codec, text, text]));
  testPrinted<string>(texts.map((text) => [codec, text, text]));
};

describe("dateTime", () => {
  asWritten(
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
  asWritten(xs.date, "2002-10-10", "2002-10-10Z", "2002-10-10+13:00", "-0044-03-15", "2024-02-29-05:00");
  asWritten(xs.time, "13:20:00", "13:20:00.5-05:00", "00:00:00Z", "24:00:00", "24:00:00.00");
  asWritten(xs.gYearMonth, "1999-05", "1999-05Z", "-0001-12", "12345-01+14:00");
  asWritten(xs.gYear, "1999", "1999Z", "-0001", "12345-05:00", "0001");
  asWritten(xs.gMonthDay, "--02-29", "--12-31Z", "--04-30-05:00", "--02-28", "--01-01");
  asWritten(xs.gDay, "---01", "---31", "---15Z", "---31+14:00");
  asWritten(xs.gMonth, "--01", "--12", "--05Z", "--05-05:00");
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

describe("duration", () => {
  asWritten(
    xs.duration,
    "P1Y2M3DT10H30M",
    "-P120D",
    "P1347Y",
    "P1347M",
    "P1Y2MT2H",
    "P0Y1347M",
    "P0Y1347M0D",
    "-P1347M",
    "PT0S",
    "PT1.5S",
    "PT1H0.000000000000000000001S",
    "PT999999999999999999999999S",
    "PT1M",
    "P1M",
  );
  testAccepted([[xs.duration, " P1D\n", "P1D"]]);
  testRejected([
    [
      xs.duration,
      "",
      "P",
      "-P",
      "PT",
      "P1YT",
      "P1D2T",
      "1Y",
      "T1H",
      "P-1347M",
      "+P1D",
      "--P1D",
      "P1",
      "P1S",
      "P1H",
    ],
    [
      xs.duration,
      "P1.5D",
      "PT1.S",
      "PT.5S",
      "PT1.5M",
      "P1M1Y",
      "PT1M1H",
      "PT1S1M",
      "p1d",
      "P1W",
      "P 1D",
      "P1DT1D",
    ],
    [xs.duration, "P1Y1Y", "\u00a0P1D", "PTS", "PD"],
  ]);
  testRefused([[xs.duration, "", "P", " P1D", 5, null, undefined, {}]]);
});

describe("dateTimeAsDate", () => {
  const table: [text: string, time: number][] = [
    ["1970-01-01T00:00:00Z", 0],
    ["1970-01-01T00:00:00", 0],
    ["1970-01-01T01:00:00+01:00", 0],
    ["1969-12-31T19:00:00-05:00", 0],
    ["1970-01-01T14:00:00+14:00", 0],
    ["1969-12-31T24:00:00Z", 0],
    ["1970-01-01T00:00:00.001", 1],
    ["1970-01-01T00:00:00.5Z", 500],
    ["1970-01-01T00:00:00.12Z", 120],
    ["1970-01-01T00:00:00.9999999Z", 999],
    ["1969-12-31T23:59:59.9999Z", -1],
    [" 2024-02-29T13:30:15.250+01:30\n", 1709208015250],
    ["0001-01-01T00:00:00", -62135596800000],
    ["0099-12-31T00:00:00", -59011545600000],
    ["9999-12-31T23:59:59.9999999", 253402300799999],
    ["-0001-01-01T00:00:00Z", -62198755200000],
    ["275760-09-13T00:00:00Z", 8.64e15],
    ["275760-09-13T14:00:00+14:00", 8.64e15],
    ["-271821-04-20T00:00:00Z", -8.64e15],
    ["-271821-04-19T10:00:00-14:00", -8.64e15],
  ];
  testAccepted<Date>(table.map(([text, time]) => [xs.dateTimeAsDate, text, new Date(time)]));
  testRejected([
    [xs.dateTimeAsDate, "", "2024-02-29", "2023-02-29T00:00:00", "275760-09-13T00:00:00.001Z"],
    [xs.dateTimeAsDate, "-271821-04-19T23:59:59Z", "123456789012345678901234567890-01-01T00:00:00"],
  ]);
  testPrinted<Date>([
    [xs.dateTimeAsDate, new Date(0), "1970-01-01T00:00:00Z"],
    [xs.dateTimeAsDate, new Date(1), "1970-01-01T00:00:00.001Z"],
    [xs.dateTimeAsDate, new Date(1709208015250), "2024-02-29T12:00:15.250Z"],
    [xs.dateTimeAsDate, new Date(-62135596800000), "0001-01-01T00:00:00Z"],
    [xs.dateTimeAsDate, new Date(-62198755200000), "-0001-01-01T00:00:00Z"],
    [xs.dateTimeAsDate, new Date(253402300800000), "10000-01-01T00:00:00Z"],
    [xs.dateTimeAsDate, new Date(8.64e15), "275760-09-13T00:00:00Z"],
    [xs.dateTimeAsDate, new Date(-8.64e15), "-271821-04-20T00:00:00Z"],
    // .NET's smallest date as a server east of Greenwich writes it.
    [xs.dateTimeAsDate, new Date(-62135596800000 - 3_600_000), "0001-01-01T13:00:00+14:00"],
  ]);
  testRefused([
    [
      xs.dateTimeAsDate,
      new Date(NaN),
      new Date(-62135596800000 - 14 * 3_600_000 - 1),
      "1970-01-01T00:00:00Z",
    ],
    [xs.dateTimeAsDate, 0, null, undefined, {}, []],
  ]);

  test("reads back what it wrote", () => {
    const dates = fc.date({ noInvalidDate: true }).filter((date) => date.getUTCFullYear() !== 0);
    fc.assert(
      fc.property(dates, (date) => {
        const text = print(xs.dateTimeAsDate, date) ?? "";
        expect(parse(xs.dateTime, text)).toBe(text);
        expect(parse(xs.dateTimeAsDate, text)).toStrictEqual(date);
      }),
      { numRuns: 500, seed: 8086 },
    );
  });

  test("agrees with Date where both know the text", () => {
    const offsets = fc.constantFrom("Z", "+01:00", "-05:30", "+13:59");
    const dates = fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, offsets, (date, offset) => {
        const text = date.toISOString().replace("Z", offset);
        expect(parse(xs.dateTimeAsDate, text)).toStrictEqual(new Date(text));
      }),
      { numRuns: 500, seed: 8086 },
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
  for (const text of [
    `P${long}`,
    `PT${long}`,
    `PT${long}.${long}`,
    `${long}-`,
    `-${long}`,
    " ".repeat(200_000) + "x y",
  ]) {
    expect(parse(xs.duration, text)).toBeUndefined();
    expect(parse(xs.dateTime, text)).toBeUndefined();
  }
  expect(parse(xs.dateTime, `2024-01-01T00:00:00.${long}x`)).toBeUndefined();
});
