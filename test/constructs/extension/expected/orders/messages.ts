// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Book, Leaflet } from "../shop/types.js";
import type { Item } from "../stock/types.js";

/** The request of Add. */
export interface AddRequest extends Book {
  Leaflet?: Leaflet;
}

/** The response of Add. */
export interface AddResponse {
  Other: Item & { Extra: string };
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
