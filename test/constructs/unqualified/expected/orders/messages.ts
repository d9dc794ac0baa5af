// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Address } from "../shop/types.js";
import type { Plain } from "../unqualified/types.js";

/** The request of Move. */
export interface MoveRequest {
  To: Address;
  Plain?: Plain | null;
}

/** The response of Move. */
export interface MoveResponse {
  Done: boolean;
  Why?: string;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
