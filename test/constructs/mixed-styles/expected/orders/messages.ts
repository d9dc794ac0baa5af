// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Count. */
export interface CountRequest {
  of: string;
}

/** The response of Count. */
export interface CountResponse {
  count: number;
}

/** The request of Look. */
export type LookRequest = string;

/** The response of Look. */
export type LookResponse = string;

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
