// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Amount } from "../stock/types.js";

/** The request of Store. */
export interface StoreRequest {
  Shelf: string | null;
  Name: string;
  /** A note, wherever it stands. */
  Note?: string;
  Count?: Amount[];
}

/** The response of Store. */
export interface StoreResponse {
  Count: Amount;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
