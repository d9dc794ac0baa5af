// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Place. */
export interface PlaceRequest {
  Zebra: string;
  Apple: number;
  Mango: boolean;
  _10: string;
}

/** The response of Place. */
export interface PlaceResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
