// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Ask. */
export type AskRequest = string;

/** The response of Ask. */
export interface AskResponse {
  Code: number;
}

/** The request of AskOddly. */
export type AskOddlyRequest = string;

/** The response of AskOddly. */
export interface AskOddlyResponse {
  Code: number;
}

/** The request of AskUsually. */
export type AskUsuallyRequest = string;

/** The response of AskUsually. */
export interface AskUsuallyResponse {
  Code: number;
}

/** The request of Depart. */
export interface DepartRequest {
  Train: number;
}

/** The response of Depart. */
export interface DepartResponse {
  Platform: string | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Token?: string;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {
  Delay?: number;
}
