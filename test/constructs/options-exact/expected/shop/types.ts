// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime, Decimal } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";

export type Big = bigint;

export type ByDate = Dictionary<DateTime>;

export type ById = Dictionary<Decimal>;

export interface Date {
  Day?: DateTime;
}

export const Odd = {
  "": "",
  "1": "1",
  _1: "_1",
  "-1": "-1",
  Infinity: "Infinity",
  NaN: "NaN",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
} as const;
export type Odd = (typeof Odd)[keyof typeof Odd];

export const State = {
  /**
   * Still.
   *
   * Numeric value 1.
   */
  Open: "Open",
  "two words": "two words",
} as const;
export type State = (typeof State)[keyof typeof State];

export const Weekday = {
  Monday: "Monday",
  Sunday: "Sunday",
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
