// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type {
  Array,
  Codec,
  Date,
  Documented,
  Members,
  NAME,
  Name,
  Object,
  Pattern,
  Pick,
  Promise,
  Record,
  RequestHeaders as shop_RequestHeaders,
  Session,
  SimpleCodec,
  Uint8Array,
  _,
  __proto__,
  _x6e_amespace,
  a_b,
  a_x2d_b,
  a_x2e_b,
  class_,
  constructor,
  globalThis,
  hasOwnProperty,
  invoke,
  messages,
  name,
  namespace_,
  nillable,
  number_,
  object_,
  operations,
  runtime_Codec,
  string_,
  toString,
  types,
  types_,
  undefined_,
  xs,
  Ελληνικά,
  日本,
} from "../shop/types.js";

/** The request of All. */
export interface AllRequest {
  T0?: string_;
  T1?: number_;
  T2?: Record;
  T3?: Promise;
  T4?: Codec;
  T5?: SimpleCodec;
  T6?: nillable;
  T7?: types;
  T8?: types_;
  T9?: xs;
  T10?: _x6e_amespace;
  T11?: namespace_;
  T12?: runtime_Codec;
  T13?: Uint8Array;
  T14?: Date;
  T15?: Array;
  T16?: Object;
  T17?: object_;
  T18?: undefined_;
  T19?: class_;
  T20?: constructor;
  T21?: toString;
  T22?: __proto__;
  T23?: hasOwnProperty;
  T24?: a_x2d_b;
  T25?: a_x2e_b;
  T26?: a_b;
  T27?: Name;
  T28?: name;
  T29?: NAME;
  T30?: Ελληνικά;
  T31?: 日本;
  T32?: Session;
  T33?: invoke;
  T34?: messages;
  T35?: operations;
  T36?: shop_RequestHeaders;
  T37?: globalThis;
  T38?: Pick;
  T39?: _;
  Documented?: Documented | null;
  Members?: Members;
  Strings?: (string_ | null)[];
  Pattern?: Pattern;
}

/** The response of All. */
export interface AllResponse {
  [member: string]: never;
}

/** The request of Codec. */
export interface CodecRequest {
  X?: number;
}

/** The response of Codec. */
export interface CodecResponse {
  [member: string]: never;
}

/** The request of Promise. */
export interface PromiseRequest {
  X?: number;
}

/** The response of Promise. */
export interface PromiseResponse {
  [member: string]: never;
}

/** The request of __proto__. */
export interface __proto__Request {
  X?: number;
}

/** The response of __proto__. */
export interface __proto__Response {
  [member: string]: never;
}

/** The request of a-b. */
export interface a_x2d_bRequest {
  X?: number;
}

/** The response of a-b. */
export interface a_x2d_bResponse {
  [member: string]: never;
}

/** The request of a_b. */
export interface a_bRequest {
  X?: number;
}

/** The response of a_b. */
export interface a_bResponse {
  [member: string]: never;
}

/** The request of address. */
export interface addressRequest {
  X?: number;
}

/** The response of address. */
export interface addressResponse {
  [member: string]: never;
}

/** The request of await. */
export interface awaitRequest {
  X?: number;
}

/** The response of await. */
export interface awaitResponse {
  [member: string]: never;
}

/** The request of class. */
export interface classRequest {
  X?: number;
}

/** The response of class. */
export interface classResponse {
  [member: string]: never;
}

/** The request of constructor. */
export interface constructorRequest {
  X?: number;
}

/** The response of constructor. */
export interface constructorResponse {
  [member: string]: never;
}

/** The request of delete. */
export interface deleteRequest {
  X?: number;
}

/** The response of delete. */
export interface deleteResponse {
  [member: string]: never;
}

/** The request of messages. */
export interface messagesRequest {
  X?: number;
}

/** The response of messages. */
export interface messagesResponse {
  [member: string]: never;
}

/** The request of options. */
export interface optionsRequest {
  X?: number;
}

/** The response of options. */
export interface optionsResponse {
  [member: string]: never;
}

/** The request of request. */
export interface requestRequest {
  X?: number;
}

/** The response of request. */
export interface requestResponse {
  [member: string]: never;
}

/** The request of request_none. */
export interface request_noneRequest {
  X?: number;
}

/** The response of request_none. */
export interface request_noneResponse {
  [member: string]: never;
}

/** The request of session. */
export interface sessionRequest {
  X?: number;
}

/** The response of session. */
export interface sessionResponse {
  [member: string]: never;
}

/** The request of then. */
export interface thenRequest {
  X?: number;
}

/** The response of then. */
export interface thenResponse {
  [member: string]: never;
}

/** The request of toString. */
export interface toStringRequest {
  X?: number;
}

/** The response of toString. */
export interface toStringResponse {
  [member: string]: never;
}

/** The request of Ψ. */
export interface ΨRequest {
  X?: number;
}

/** The response of Ψ. */
export interface ΨResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
