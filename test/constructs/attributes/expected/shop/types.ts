// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";

export interface Item {
  $type: "Item";
  name: string;
  /** The number on the shelf. */
  id: string;
  unit?: Unit;
  "@name"?: string;
  tags?: number[];
  when?: DateTime;
  ref?: string;
}

/** Item or a type that extends it; `$type` says which. */
export type AnyItem = Item | Sized;

export interface Mark {
  at?: number;
}

export interface Sized extends Omit<Item, "$type"> {
  $type: "Sized";
  id$2?: number;
  size?: bigint;
}

export const Unit = {
  kg: "kg",
  m: "m",
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];
