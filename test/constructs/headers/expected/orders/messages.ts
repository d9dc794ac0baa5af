// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Place } from "../security/types.js";

/** The request of All. */
export interface AllRequest {
  [member: string]: never;
}

/** The response of All. */
export interface AllResponse {
  [member: string]: never;
}

/** The request of Apart. */
export interface ApartRequest {
  [member: string]: never;
}

/** The response of Apart. */
export interface ApartResponse {
  [member: string]: never;
}

/** The request of Joined. */
export interface JoinedRequest {
  [member: string]: never;
}

/** The response of Joined. */
export interface JoinedResponse {
  [member: string]: never;
}

/** The request of None. */
export interface NoneRequest {
  [member: string]: never;
}

/** The response of None. */
export interface NoneResponse {
  [member: string]: never;
}

/** The request of One. */
export interface OneRequest {
  [member: string]: never;
}

/** The response of One. */
export interface OneResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  A?: number;
  A_B?: string;
  B?: number;
  Origin?: Place;
  Token?: string | null;
  /** Groups calls. */
  Trace?: number;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {
  Token?: string | null;
  /** Groups calls. */
  Trace?: number;
}
