// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";
import type { Order } from "../shop/types.js";

/** The request of Ping. */
export interface PingRequest {
  [member: string]: never;
}

/** The response of Ping. */
export interface PingResponse {
  at: DateTime;
}

/** The request of Place. */
export interface PlaceRequest {
  order: Order;
  copies: number;
  Label: string;
}

/** The response of Place. */
export interface PlaceResponse {
  result: Order;
  warnings: string;
}

/** The request of Some. */
export interface SomeRequest {
  second: number;
  first: number;
}

/** The response of Some. */
export interface SomeResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
