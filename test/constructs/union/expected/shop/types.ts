// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly, DateTime } from "../runtime/builtins.js";

export const Named = {
  small: "small",
  large: "large",
} as const;
export type Named = (typeof Named)[keyof typeof Named];

export type Size = number | Named | "any";

export type Sizes = Size[];

/** Facets: enumeration `1` or `small`. */
export type Small = Size;

export type When = DateOnly | DateTime;
