// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Chief, Person } from "../shop/types.js";

/** The request of Hire. */
export interface HireRequest {
  Chief?: Chief;
}

/** The response of Hire. */
export interface HireResponse {
  Person?: Person | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
