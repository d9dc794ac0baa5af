// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Order } from "../shop/types.js";

/** The request of All. */
export interface AllRequest {
  Order: Order;
  Copies: number;
  Trace: string;
}

/** The response of All. */
export interface AllResponse {
  Order: Order;
  Copies: number;
  Trace: string;
}

/** The request of One. */
export type OneRequest = Order;

/** The response of One. */
export type OneResponse = number;

/** The request of Some. */
export interface SomeRequest {
  Order: Order;
  Trace: string;
}

/** The response of Some. */
export interface SomeResponse {
  [member: string]: never;
}

/** The request of Twice. */
export interface TwiceRequest {
  Copies: number;
  Copies$2: number;
}

/** The response of Twice. */
export interface TwiceResponse {
  Copies: number;
  Copies$2: number;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Copies?: number;
  Trace?: string;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
