// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Order } from "../shop/types.js";

/** The request of Named. */
export type NamedRequest = Order;

/** The response of Named. */
export interface NamedResponse {
  first: number;
  Label: Order;
}

/** The request of Place. */
export type PlaceRequest = Order;

/** The response of Place. */
export type PlaceResponse = number;

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
