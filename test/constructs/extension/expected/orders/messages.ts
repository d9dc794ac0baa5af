import type { Book, Leaflet } from "../shop/types.js";
import type { Item } from "../stock/types.js";

/** What Add is asked. */
export interface AddRequest extends Book {
  Leaflet?: Leaflet;
}

/** What Add answers. */
export interface AddResponse {
  Other: Item & { Extra: string };
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
