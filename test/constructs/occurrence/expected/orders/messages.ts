// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Count. */
export interface CountRequest {
  Once: string;
  Maybe?: string;
  Some?: number[];
  TwoOrThree: number[];
}

/** The response of Count. */
export interface CountResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
