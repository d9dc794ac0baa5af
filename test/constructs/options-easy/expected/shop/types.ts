// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Dictionary } from "../runtime/collections.ts";

export type Big = number;

export type ByDate = Dictionary<globalThis.Date>;

export type ById = Dictionary<number>;

export interface Date {
  Day?: globalThis.Date;
}

export enum Odd {
  "" = "",
  __1 = "1",
  _1 = "_1",
  "_-1" = "-1",
  _Infinity = "Infinity",
  _NaN = "NaN",
  ___proto__ = "__proto__",
  constructor = "constructor",
}

export enum State {
  /**
   * Still.
   *
   * Numeric value 1.
   */
  Open = "Open",
  "two words" = "two words",
}

export enum Weekday {
  Monday = "Monday",
  Sunday = "Sunday",
}
