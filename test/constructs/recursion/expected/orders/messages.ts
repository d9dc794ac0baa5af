import type { Chief, Person } from "../shop/types.js";

/** What Hire is asked. */
export interface HireRequest {
  Chief?: Chief;
}

/** What Hire answers. */
export interface HireResponse {
  Person?: Person | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
