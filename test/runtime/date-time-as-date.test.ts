// `xs:dateTime` as `Date`.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as xs from "../../templates/runtime/builtins.js";
import { parse, print, testAccepted, testPrinted, testRefused, testRejected } from "./simple-types.js";

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
