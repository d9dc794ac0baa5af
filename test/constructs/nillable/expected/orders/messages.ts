// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Address } from "../shop/types.js";

/** The request of Nil. */
export interface NilRequest {
  Text?: string | null;
  Number: number | null;
  Address?: Address | null;
  Lines?: (string | null)[];
  Plain?: string;
}

/** The response of Nil. */
export interface NilResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
