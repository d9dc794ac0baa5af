// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly, Decimal } from "../runtime/builtins.js";

export interface Box {
  $type: "Box";
  size: number;
  id?: string;
}

/** Box or a type that extends it; `$type` says which. */
export type AnyBox = Box | Crate;

export interface Crate extends Omit<Box, "$type"> {
  $type: "Crate";
  wood?: string;
}

export interface Price {
  $value: Decimal;
  currency: string;
  from?: DateOnly;
}
