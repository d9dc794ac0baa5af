// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Book as more_Book } from "../more/types.js";

export interface Book extends Omit<Item, "$type"> {
  $type: "Book";
  title: string;
}

export interface Item {
  $type: "Item";
  id: number;
}

/** Item or a type that extends it; `$type` says which. */
export type AnyItem = Book | more_Book;
