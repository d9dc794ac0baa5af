// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of EchoGrid. */
export interface EchoGridRequest {
  grid: number[][] | null;
}

/** The response of EchoGrid. */
export interface EchoGridResponse {
  grid: number[][] | null;
}

/** The request of EchoWords. */
export interface EchoWordsRequest {
  words: string[] | null;
  note: string | null;
}

/** The response of EchoWords. */
export interface EchoWordsResponse {
  words: string[] | null;
  note: string | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
