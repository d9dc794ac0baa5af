// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Item } from "../shop/types.js";

export interface Book extends Omit<Item, "$type"> {
  $type: "{urn:example:more}Book";
  pages: number;
}
