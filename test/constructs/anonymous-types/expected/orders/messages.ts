// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Parcel } from "../shop/types.js";

/** The request of Send. */
export interface SendRequest {
  Parcel?: Parcel;
  To?: { Street?: string; "first-name"?: string; __proto__?: string; Parcels?: (Parcel | null)[] } | null;
  Stops?: ({ City: string } | null)[];
  Nothing?: object;
}

/** The response of Send. */
export interface SendResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
