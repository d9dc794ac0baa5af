import type { Address } from "../shop/types.js";

/** What Nil is asked. */
export interface NilRequest {
  Text?: string | null;
  Number: number | null;
  Address?: Address | null;
  Lines?: (string | null)[];
  Plain?: string;
}

/** What Nil answers. */
export interface NilResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
