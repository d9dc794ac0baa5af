// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Ping. */
export interface PingRequest {
  [member: string]: never;
}

/** The response of Ping. */
export interface PingResponse {
  [member: string]: never;
}

/** The request of Token. */
export interface TokenRequest {
  [member: string]: never;
}

/** The response of Token. */
export interface TokenResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Token?: string;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
