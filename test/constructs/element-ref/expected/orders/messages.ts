import type { Amount } from "../stock/types.js";

/** What Store is asked. */
export interface StoreRequest {
  Shelf: string | null;
  Name: string;
  /** A note, wherever it stands. */
  Note?: string;
  Count?: Amount[];
}

/** What Store answers. */
export interface StoreResponse {
  Count: Amount;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
