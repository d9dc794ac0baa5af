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

/** What All is asked. */
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

/** What All answers. */
export interface AllResponse {}

/** What constructor is asked. */
export interface constructorRequest {
  X?: number;
}

/** What constructor answers. */
export interface constructorResponse {}

/** What session is asked. */
export interface sessionRequest {
  X?: number;
}

/** What session answers. */
export interface sessionResponse {}

/** What toString is asked. */
export interface toStringRequest {
  X?: number;
}

/** What toString answers. */
export interface toStringResponse {}

/** What __proto__ is asked. */
export interface __proto__Request {
  X?: number;
}

/** What __proto__ answers. */
export interface __proto__Response {}

/** What delete is asked. */
export interface deleteRequest {
  X?: number;
}

/** What delete answers. */
export interface deleteResponse {}

/** What class is asked. */
export interface classRequest {
  X?: number;
}

/** What class answers. */
export interface classResponse {}

/** What a-b is asked. */
export interface a_x2d_bRequest {
  X?: number;
}

/** What a-b answers. */
export interface a_x2d_bResponse {}

/** What a_b is asked. */
export interface a_bRequest {
  X?: number;
}

/** What a_b answers. */
export interface a_bResponse {}

/** What Codec is asked. */
export interface CodecRequest {
  X?: number;
}

/** What Codec answers. */
export interface CodecResponse {}

/** What Promise is asked. */
export interface PromiseRequest {
  X?: number;
}

/** What Promise answers. */
export interface PromiseResponse {}

/** What request is asked. */
export interface requestRequest {
  X?: number;
}

/** What request answers. */
export interface requestResponse {}

/** What options is asked. */
export interface optionsRequest {
  X?: number;
}

/** What options answers. */
export interface optionsResponse {}

/** What address is asked. */
export interface addressRequest {
  X?: number;
}

/** What address answers. */
export interface addressResponse {}

/** What await is asked. */
export interface awaitRequest {
  X?: number;
}

/** What await answers. */
export interface awaitResponse {}

/** What request_none is asked. */
export interface request_noneRequest {
  X?: number;
}

/** What request_none answers. */
export interface request_noneResponse {}

/** What Ψ is asked. */
export interface ΨRequest {
  X?: number;
}

/** What Ψ answers. */
export interface ΨResponse {}

/** What then is asked. */
export interface thenRequest {
  X?: number;
}

/** What then answers. */
export interface thenResponse {}

/** What messages is asked. */
export interface messagesRequest {
  X?: number;
}

/** What messages answers. */
export interface messagesResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
