// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export const Hazard = {
  /** Numeric value 0. */
  None: "None",
  /**
   * Keep away from flames.
   *
   * Numeric value 1.
   */
  Fire: "Fire",
} as const;
export type Hazard = (typeof Hazard)[keyof typeof Hazard];

export const Shelf = {
  Top: "Top",
  Bottom: "Bottom",
} as const;
export type Shelf = (typeof Shelf)[keyof typeof Shelf];
