// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Branch, Point } from "../grid/types.js";
import type { EncodedValue } from "../runtime/soap-values.js";

/** The request of EchoAny. */
export interface EchoAnyRequest {
  values: EncodedValue[] | null;
}

/** The response of EchoAny. */
export interface EchoAnyResponse {
  values: EncodedValue[] | null;
}

/** The request of EchoGrid. */
export interface EchoGridRequest {
  grid: number[][] | null;
}

/** The response of EchoGrid. */
export interface EchoGridResponse {
  grid: number[][] | null;
}

/** The request of EchoGrids. */
export interface EchoGridsRequest {
  grids: number[][][] | null;
}

/** The response of EchoGrids. */
export interface EchoGridsResponse {
  grids: number[][][] | null;
}

/** The request of EchoPoints. */
export interface EchoPointsRequest {
  points: (Point | null)[] | null;
}

/** The response of EchoPoints. */
export interface EchoPointsResponse {
  points: (Point | null)[] | null;
}

/** The request of EchoTree. */
export interface EchoTreeRequest {
  tree: Branch | null;
}

/** The response of EchoTree. */
export interface EchoTreeResponse {
  tree: Branch | null;
}

/** The request of EchoWords. */
export interface EchoWordsRequest {
  words: string[] | null;
}

/** The response of EchoWords. */
export interface EchoWordsResponse {
  words: string[] | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
