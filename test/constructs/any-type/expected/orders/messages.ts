// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { AnyType } from "../runtime/any-type.js";
import type { Dictionary } from "../runtime/collections.js";

/** The request of Set. */
export interface SetRequest {
  Properties?: Dictionary<AnyType | null>;
  One?: AnyType;
  Other?: AnyType[];
}

/** The response of Set. */
export interface SetResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
