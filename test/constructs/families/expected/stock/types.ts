import type { Parcel } from "../shop/types.js";

export interface Crate extends Omit<Item, "$type"> {
  $type: "Crate";
  Weight?: number;
}

export interface Item {
  $type: "Item";
  Id?: number;
}

/** Item or a type that extends it; `$type` says which. */
export type AnyItem = Item | Crate | Parcel;
