// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Price, Unit } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  /**
   * How many.
   *
   * Default `5`.
   */
  count: number;
  /** Default `kg`. */
  unit?: Unit | null;
  /** Fixed `so`. */
  text?: string[];
  /** Default `0.5`. */
  price?: Price;
  /** Default `1 2`. */
  list?: number[];
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
