// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
