// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";
import type { RawXml } from "../runtime/raw-xml.js";
import type { Anything, Envelope } from "../shop/types.js";

/** The request of Put. */
export interface PutRequest {
  envelope?: Envelope;
  anything?: Anything;
  $choice?: Choice<
    [
      { known: number },
      {
        /** Any element of a namespace other than `urn:example:shop`. */
        $any: RawXml;
      },
    ]
  >[];
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
