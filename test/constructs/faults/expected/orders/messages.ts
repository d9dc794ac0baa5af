// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";
import type { Funds } from "../shop/types.js";

/** The request of Look. */
export type LookRequest = number;

/** The response of Look. */
export type LookResponse = number;

/** The request of Withdraw. */
export type WithdrawRequest = number;

/** The response of Withdraw. */
export type WithdrawResponse = number;

/** What a fault of Withdraw can hold. */
export interface WithdrawFaults {
  InsufficientFunds?: Funds;
  Locked?: string;
  code?: number;
  TokenExpired?: { At: DateTime };
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Token?: string;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
