import type { Parcel } from "../shop/types.js";

/** What Send is asked. */
export interface SendRequest {
  Parcel?: Parcel;
  To?: { Street?: string; "first-name"?: string; __proto__?: string; Parcels?: (Parcel | null)[] } | null;
  Stops?: ({ City: string } | null)[];
  Nothing?: object;
}

/** What Send answers. */
export interface SendResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
