// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Decimal } from "../runtime/builtins.js";

export interface Price {
  $value: Decimal;
  /** Default `EUR`. */
  currency?: string;
  /** Fixed `1.0`. */
  version?: string;
}

export const Unit = {
  kg: "kg",
  m: "m",
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];
