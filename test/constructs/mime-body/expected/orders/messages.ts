// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Show. */
export type ShowRequest = string;

/** The response of Show. */
export type ShowResponse = string;

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Token?: string;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
