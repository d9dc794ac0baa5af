// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Add_AddInts. */
export interface Add_AddIntsRequest {
  a: number;
}

/** The response of Add_AddInts. */
export interface Add_AddIntsResponse {
  sum: string;
}

/** The request of Add_AddText. */
export interface Add_AddTextRequest {
  a: string;
}

/** The response of Add_AddText. */
export interface Add_AddTextResponse {
  sum: string;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
