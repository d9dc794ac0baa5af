// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export const Code = {
  A: "A",
  "B C": "B C",
} as const;
export type Code = (typeof Code)[keyof typeof Code];

/** What it looks like. */
export const Colour = {
  /**
   * Like a tomato.
   *
   * Numeric value 1.
   */
  Red: "Red",
  /** Numeric value 2. */
  Green: "Green",
  Blue: "Blue",
} as const;
export type Colour = (typeof Colour)[keyof typeof Colour];

/** Facets: enumeration `1` or `2`. */
export type Number = number;

export const Odd = {
  "": "",
  "two words": "two words",
  " at the ends ": " at the ends ",
  '"quoted"': '"quoted"',
  "it's": "it's",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  toString: "toString",
  "1": "1",
  "-1.5": "-1.5",
  NaN: "NaN",
  "a<b>&": "a<b>&",
  "`${x}`": "`${x}`",
  "back\\slash": "back\\slash",
  Ærlig: "Ærlig",
  "*/": "*/",
} as const;
export type Odd = (typeof Odd)[keyof typeof Odd];

export type Paint = Colour;

export const Warm = {
  Red: "Red",
} as const;
export type Warm = (typeof Warm)[keyof typeof Warm];
