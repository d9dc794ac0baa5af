// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of Answer. */
export interface AnswerRequest {
  Text: string;
}

/** The response of Answer. */
export type AnswerResponse = string;

/** The request of Ask. */
export interface AskRequest {
  Text: string;
}

/** The response of Ask. */
export type AskResponse = string;

/** The request of Drop. */
export interface DropRequest {
  Text: string;
}

/** The request of Return. */
export interface ReturnRequest {
  Text: string;
}

/** The response of Return. */
export type ReturnResponse = string;

/** The request of Send. */
export interface SendRequest {
  Text: string;
}

/** The response of Send. */
export type SendResponse = string;

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
