import type { AnyPayment, CardPayment, Receipt } from "../shop/types.js";

/** What Pay is asked. */
export interface PayRequest {
  Payments?: (AnyPayment | null)[];
  Only?: CardPayment;
}

/** What Pay answers. */
export interface PayResponse {
  Receipt?: Receipt | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
