// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { AnyPayment, CardPayment, Receipt } from "../shop/types.js";

/** The request of Pay. */
export interface PayRequest {
  Payments?: (AnyPayment | null)[];
  Only?: CardPayment;
}

/** The response of Pay. */
export interface PayResponse {
  Receipt?: Receipt | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
