// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Folder, Folder_ } from "../shop/types.js";

/** The request of Place. */
export interface PlaceRequest {
  Folder: Folder_;
}

/** The response of Place. */
export interface PlaceResponse {
  Plain: Folder;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
