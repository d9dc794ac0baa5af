// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { ArrayOfTree, ArrayOfTwo, Derived, Line, Lines } from "../shop/types.js";

/** The request of Fill. */
export interface FillRequest {
  Numbers?: number[] | null;
  Words: (string | null)[];
  Lines?: (Line | null)[] | null;
  Pages?: ((Line | null)[] | null)[] | null;
  Tree?: ArrayOfTree | null;
  Two?: ArrayOfTwo;
  Derived?: Derived;
  Wrapped?: Lines;
  Chapters?: (number[] | null)[];
}

/** The response of Fill. */
export interface FillResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
