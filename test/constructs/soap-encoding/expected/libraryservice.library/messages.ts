// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Address, AnyPerson, Isbn } from "../example.library/types.js";

/** The request of Find. */
export interface FindRequest {
  place: Address | null;
}

/** The response of Find. */
export interface FindResponse {
  [member: string]: never;
}

/** The request of GetBook. */
export interface GetBookRequest {
  isbn: Isbn | null;
  count: number | null;
}

/** The response of GetBook. */
export interface GetBookResponse {
  title: string | null;
  author: AnyPerson | null;
  reader: AnyPerson | null;
}

/** The request of Move. */
export interface MoveRequest {
  to: Address | null;
}

/** The response of Move. */
export interface MoveResponse {
  [member: string]: never;
}

/** The request of MoveLiterally. */
export interface MoveLiterallyRequest {
  to: Address;
}

/** The response of MoveLiterally. */
export interface MoveLiterallyResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
