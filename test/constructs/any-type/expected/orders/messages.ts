import type { AnyType } from "../runtime/any-type.js";
import type { Dictionary } from "../runtime/collections.js";

/** What Set is asked. */
export interface SetRequest {
  Properties?: Dictionary<AnyType | null>;
  One?: AnyType;
  Other?: AnyType[];
}

/** What Set answers. */
export interface SetResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
