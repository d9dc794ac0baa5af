// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { RawXml } from "../runtime/raw-xml.js";
import type { Quote } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  quote?: Quote;
  heading?: { $content: (string | { i: string } | { constructor: number } | RawXml)[] };
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
