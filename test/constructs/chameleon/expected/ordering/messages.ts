// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Address as orders_Address } from "../orders/types.js";
import type { Party } from "../parties/types.js";

/** The request of Place. */
export interface PlaceRequest {
  ShipTo: orders_Address;
  Buyer: Party;
}

/** The response of Place. */
export interface PlaceResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
