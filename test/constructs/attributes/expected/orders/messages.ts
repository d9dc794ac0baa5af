// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { AnyItem, Item, Mark } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  item?: AnyItem[];
  sized?: Omit<Item, "$type"> & { size: bigint };
  mark?: Mark;
  version: number;
  mode?: "fast" | "safe";
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
