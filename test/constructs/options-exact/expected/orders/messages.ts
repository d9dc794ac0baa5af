// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime, Decimal } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";
import type { Big, Date, Odd, State, Weekday } from "../shop/types.js";

/** The request of Delete. */
export interface DeleteRequest {
  [member: string]: never;
}

/** The response of Delete. */
export interface DeleteResponse {
  [member: string]: never;
}

/** The request of GetURL. */
export interface GetURLRequest {
  Id: bigint;
  Big?: Big;
  Price?: Decimal | null;
  At?: DateTime;
  Date?: Date;
  State?: State;
  Odd?: Odd[];
  Days?: Weekday[];
  ByDate?: Dictionary<DateTime>;
  ById?: Dictionary<Decimal>;
}

/** The response of GetURL. */
export interface GetURLResponse {
  [member: string]: never;
}

/** The request of New. */
export interface NewRequest {
  [member: string]: never;
}

/** The response of New. */
export interface NewResponse {
  [member: string]: never;
}

/** The request of delete. */
export interface deleteRequest {
  [member: string]: never;
}

/** The response of delete. */
export interface deleteResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
