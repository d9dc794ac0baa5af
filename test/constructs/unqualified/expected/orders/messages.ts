import type { Address } from "../shop/types.js";
import type { Plain } from "../unqualified/types.js";

/** What Move is asked. */
export interface MoveRequest {
  To: Address;
  Plain?: Plain | null;
}

/** What Move answers. */
export interface MoveResponse {
  Done: boolean;
  Why?: string;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
