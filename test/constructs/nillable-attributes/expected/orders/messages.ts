// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Nil } from "../runtime/nil.js";
import type { AnyBox, Box, Crate, Price } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  price?: Price | null | Nil<Pick<Price, "currency" | "from">>;
  box?: (AnyBox | null | Nil<Pick<Box, "id">>)[];
  crate?: Crate | null | Nil<Pick<Crate, "id" | "wood">>;
  bag?: { weight?: number; colour?: string } | null | Nil<{ colour?: string }>;
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
