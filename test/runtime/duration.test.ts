// The built-in type for durations.
import fc from "fast-check";
import { expect, test } from "vitest";
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

testKept(
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

test("reads back what it wrote", () => {
  const sign = fc.constantFrom("", "-");
  const fraction = fc
    .option(fc.nat(), { nil: undefined })
    .map((digits) => (digits === undefined ? "" : `.${digits}`));
  const length = fc
    .tuple(sign, fc.nat(), fc.nat(), fc.nat(), fc.nat(), fraction)
    .map(
      ([minus, months, days, hours, seconds, rest]) =>
        `${minus}P${months}M${days}DT${hours}H${seconds}${rest}S`,
    );
  fc.assert(
    fc.property(length, (value) => {
      expect(readDocument(xs.duration, written(xs.duration, value))).toBe(value);
    }),
    { numRuns: 200, seed: 8086 },
  );
});

test("malformed text of any length is refused in linear time", () => {
  const long = "1".repeat(200_000);
  for (const text of [`P${long}`, `PT${long}`, `PT${long}.${long}`, long, " ".repeat(200_000) + "x y"]) {
    expect(parse(xs.duration, text)).toBeUndefined();
  }
});
