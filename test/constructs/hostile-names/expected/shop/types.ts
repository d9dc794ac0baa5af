// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Array {
  Value?: string | null;
}

export type ArrayOfstring = (string_ | null)[];

export interface Codec {
  Value?: string | null;
}

export interface Date {
  Value?: string | null;
}

/** Ends here *\/ export const evil = 1; /* `${evil}` "quotes" \u002a/  new line  \@deprecated {\@link evil} </script> *\/ */
export interface Documented {
  /** Ends here *\/ export const evil = 1; /* `${evil}` "quotes" \u002a/  new line  \@deprecated {\@link evil} </script> *\/ */
  Bytes?: globalThis.Uint8Array;
  Kind?: Kind;
}

export const Kind = {
  /** Ends here *\/ export const evil = 1; /* `${evil}` "quotes" \u002a/  new line  \@deprecated {\@link evil} </script> *\/ */
  '*/ "`${evil}\u2028': '*/ "`${evil}\u2028',
  ["__proto__"]: "__proto__",
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export interface Members {
  __proto__?: string;
  constructor?: string;
  toString?: string;
  hasOwnProperty?: string;
  class?: string;
  "a-b"?: string;
  "a.b"?: string;
  a_b?: string;
  Name?: string;
  name?: string;
  Ελληνικά?: string;
  then?: string;
  _?: string;
  prototype?: string;
  get?: string;
  async?: string;
  static?: string;
}

export interface NAME {
  Value?: string | null;
}

export interface Name {
  Value?: string | null;
}

export interface Object {
  Value?: string | null;
}

/** Facets: pattern `'*\/ evil()`. */
export type Pattern = string;

export interface Pick {
  Value?: string | null;
}

export interface Promise {
  Value?: string | null;
}

export interface Record {
  Value?: string | null;
}

export interface RequestHeaders {
  Value?: string | null;
}

export interface Session {
  Value?: string | null;
}

export interface SimpleCodec {
  Value?: string | null;
}

export interface Uint8Array {
  Value?: string | null;
}

export interface _ {
  Value?: string | null;
}

export interface __proto__ {
  Value?: string | null;
}

export interface a_x2d_b {
  Value?: string | null;
}

export interface a_x2e_b {
  Value?: string | null;
}

export interface a_b {
  Value?: string | null;
}

export interface class_ {
  Value?: string | null;
}

export interface constructor {
  Value?: string | null;
}

export interface globalThis {
  Value?: string | null;
}

export interface hasOwnProperty {
  Value?: string | null;
}

export interface invoke {
  Value?: string | null;
}

export interface messages {
  Value?: string | null;
}

export interface name {
  Value?: string | null;
}

export interface _x6e_amespace {
  Value?: string | null;
}

export interface namespace_ {
  Value?: string | null;
}

export interface nillable {
  Value?: string | null;
}

export interface number_ {
  Value?: string | null;
}

export interface object_ {
  Value?: string | null;
}

export interface operations {
  Value?: string | null;
}

export interface runtime_Codec {
  Value?: string | null;
}

export interface string_ {
  Value?: string | null;
}

export interface toString {
  Value?: string | null;
}

export interface types {
  Value?: string | null;
}

export interface types_ {
  Value?: string | null;
}

export interface undefined_ {
  Value?: string | null;
}

export interface xs {
  Value?: string | null;
}

export interface Ελληνικά {
  Value?: string | null;
}

export interface 日本 {
  Value?: string | null;
}
