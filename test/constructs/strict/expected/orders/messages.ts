// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Code, Hash, LongCode, Odd, Pair, Percent, Price, Step, Verb } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  code?: Code;
  long?: LongCode;
  percent?: Percent[];
  step?: Step;
  pair?: Pair;
  hash?: Hash;
  odd?: Odd;
  price?: Price;
  /** Fixed `kg`. */
  unit?: string;
  /** Default `tns:get`. */
  verb?: Verb;
  /** Facets: minLength `1`. */
  named?: string;
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
