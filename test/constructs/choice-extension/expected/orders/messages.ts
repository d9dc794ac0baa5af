// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";
import type { AnyParty, AnyPayment, Label, Sign } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  payment: AnyPayment;
  party?: AnyParty;
  sign?: Sign;
  place?: Label & { road: string } & Choice<[{ wood: boolean }, { metal: boolean }]>;
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
