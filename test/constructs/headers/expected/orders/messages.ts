import type { Place } from "../security/types.js";

/** What All is asked. */
export interface AllRequest {}

/** What All answers. */
export interface AllResponse {}

/** What One is asked. */
export interface OneRequest {}

/** What One answers. */
export interface OneResponse {}

/** What None is asked. */
export interface NoneRequest {}

/** What None answers. */
export interface NoneResponse {}

/** What Joined is asked. */
export interface JoinedRequest {}

/** What Joined answers. */
export interface JoinedResponse {}

/** What Apart is asked. */
export interface ApartRequest {}

/** What Apart answers. */
export interface ApartResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Token?: string | null;
  /** Groups calls. */
  Trace?: number;
  Origin?: Place;
  A_B?: string;
  A?: number;
  B?: number;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {
  /** Groups calls. */
  Trace?: number;
  Token?: string | null;
}
