// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Shelf } from "../stock/types.js";

/** Facets: maxLength `3`. */
export type FewNumbers = number[];

export type Numbers = number[];

export type Shelves = Shelf[];

export const Weekday = {
  /** Numeric value 1. */
  Monday: "Monday",
  /** Numeric value 2. */
  Tuesday: "Tuesday",
  /**
   * Mostly closed.
   *
   * Numeric value 64.
   */
  Sunday: "Sunday",
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
