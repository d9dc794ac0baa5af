// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export const Day = {
  Mon: "Mon",
  Tue: "Tue",
} as const;
export type Day = (typeof Day)[keyof typeof Day];

export type Days = Day[];

export const Flags = {
  A: "A",
  B: "B",
} as const;
export type Flags = (typeof Flags)[keyof typeof Flags];

export type Numbers = number[];

/** Facets: length `3`. */
export type Three = number[];

export interface Vector {
  $value: Numbers;
  days?: Days;
  flags: Flags[];
  names?: string[];
}
