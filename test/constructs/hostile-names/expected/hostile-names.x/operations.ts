// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages_ from "./messages.js";
import * as xs_ from "../runtime/builtins.js";
import { nillable as runtime_nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import {
  Array,
  ArrayOfstring,
  Codec as shop_Codec,
  Date,
  Documented,
  Members,
  NAME,
  Name,
  Object,
  Pattern,
  Pick,
  Promise as shop_Promise,
  Record,
  RequestHeaders,
  Session,
  SimpleCodec,
  Uint8Array,
  _,
  __proto__ as shop___proto__,
  _x6e_amespace,
  a_b as shop_a_b,
  a_x2d_b as shop_a_x2d_b,
  a_x2e_b,
  class_ as shop_class_,
  constructor as shop_constructor,
  globalThis,
  hasOwnProperty,
  invoke,
  messages as shop_messages,
  name,
  namespace,
  namespace_,
  nillable,
  number_,
  object_,
  operations,
  runtime_Codec,
  string_,
  toString as shop_toString,
  types,
  types_,
  undefined_,
  xs,
  Ελληνικά,
  日本,
} from "../shop/codecs.js";

const request_none_ = /* @__PURE__ */ complexType<messages_.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages_.ResponseHeaders>(namespace, () => ({}));

/** Ends here *\/ export const evil = 1; /* `${evil}` "quotes" \u002a/  new line  \@deprecated {\@link evil} </script> *\/ */
export const All: Operation<
  messages_.AllRequest,
  messages_.AllResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "All",
  action: "urn:%22`${evil}%5C */",
  input: {
    namespace: namespace,
    name: "All",
    body: /* @__PURE__ */ complexType<messages_.AllRequest>(namespace, () => ({
      T0: string_,
      T1: number_,
      T2: Record,
      T3: shop_Promise,
      T4: shop_Codec,
      T5: SimpleCodec,
      T6: nillable,
      T7: types,
      T8: types_,
      T9: xs,
      T10: _x6e_amespace,
      T11: namespace_,
      T12: runtime_Codec,
      T13: Uint8Array,
      T14: Date,
      T15: Array,
      T16: Object,
      T17: object_,
      T18: undefined_,
      T19: shop_class_,
      T20: shop_constructor,
      T21: shop_toString,
      T22: shop___proto__,
      T23: hasOwnProperty,
      T24: shop_a_x2d_b,
      T25: a_x2e_b,
      T26: shop_a_b,
      T27: Name,
      T28: name,
      T29: NAME,
      T30: Ελληνικά,
      T31: 日本,
      T32: Session,
      T33: invoke,
      T34: shop_messages,
      T35: operations,
      T36: RequestHeaders,
      T37: globalThis,
      T38: Pick,
      T39: _,
      Documented: runtime_nillable(Documented),
      Members: Members,
      Strings: ArrayOfstring,
      Pattern: Pattern,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "AllResponse",
    body: /* @__PURE__ */ complexType<messages_.AllResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const Codec: Operation<
  messages_.CodecRequest,
  messages_.CodecResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "Codec",
  action: "urn:example:shop/Codec",
  input: {
    namespace: namespace,
    name: "CodecIn",
    body: /* @__PURE__ */ complexType<messages_.CodecRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.CodecResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const Promise: Operation<
  messages_.PromiseRequest,
  messages_.PromiseResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "Promise",
  action: "urn:example:shop/Promise",
  input: {
    namespace: namespace,
    name: "PromiseIn",
    body: /* @__PURE__ */ complexType<messages_.PromiseRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.PromiseResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const __proto__: Operation<
  messages_.__proto__Request,
  messages_.__proto__Response,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "__proto__",
  action: "urn:example:shop/__proto__",
  input: {
    namespace: namespace,
    name: "__proto__In",
    body: /* @__PURE__ */ complexType<messages_.__proto__Request>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.__proto__Response>(namespace, () => ({})),
    headers: response_none,
  },
};

export const a_x2d_b: Operation<
  messages_.a_x2d_bRequest,
  messages_.a_x2d_bResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "a-b",
  action: "urn:example:shop/a-b",
  input: {
    namespace: namespace,
    name: "a-bIn",
    body: /* @__PURE__ */ complexType<messages_.a_x2d_bRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.a_x2d_bResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const a_b: Operation<
  messages_.a_bRequest,
  messages_.a_bResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "a_b",
  action: "urn:example:shop/a_b",
  input: {
    namespace: namespace,
    name: "a_bIn",
    body: /* @__PURE__ */ complexType<messages_.a_bRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.a_bResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const address: Operation<
  messages_.addressRequest,
  messages_.addressResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "address",
  action: "urn:example:shop/address",
  input: {
    namespace: namespace,
    name: "addressIn",
    body: /* @__PURE__ */ complexType<messages_.addressRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.addressResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const await_: Operation<
  messages_.awaitRequest,
  messages_.awaitResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "await",
  action: "urn:example:shop/await",
  input: {
    namespace: namespace,
    name: "awaitIn",
    body: /* @__PURE__ */ complexType<messages_.awaitRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.awaitResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const class_: Operation<
  messages_.classRequest,
  messages_.classResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "class",
  action: "urn:example:shop/class",
  input: {
    namespace: namespace,
    name: "classIn",
    body: /* @__PURE__ */ complexType<messages_.classRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.classResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

/** *\/ evil(); /* */
export const constructor: Operation<
  messages_.constructorRequest,
  messages_.constructorResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "constructor",
  action: "constructor",
  input: {
    namespace: namespace,
    name: "constructorIn",
    body: /* @__PURE__ */ complexType<messages_.constructorRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.constructorResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const delete_: Operation<
  messages_.deleteRequest,
  messages_.deleteResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "delete",
  action: "urn:example:shop/delete",
  input: {
    namespace: namespace,
    name: "deleteIn",
    body: /* @__PURE__ */ complexType<messages_.deleteRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.deleteResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const messages: Operation<
  messages_.messagesRequest,
  messages_.messagesResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "messages",
  action: "urn:example:shop/messages",
  input: {
    namespace: namespace,
    name: "messagesIn",
    body: /* @__PURE__ */ complexType<messages_.messagesRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.messagesResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const options: Operation<
  messages_.optionsRequest,
  messages_.optionsResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "options",
  action: "urn:example:shop/options",
  input: {
    namespace: namespace,
    name: "optionsIn",
    body: /* @__PURE__ */ complexType<messages_.optionsRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.optionsResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const request: Operation<
  messages_.requestRequest,
  messages_.requestResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "request",
  action: "urn:example:shop/request",
  input: {
    namespace: namespace,
    name: "requestIn",
    body: /* @__PURE__ */ complexType<messages_.requestRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.requestResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const request_none: Operation<
  messages_.request_noneRequest,
  messages_.request_noneResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "request_none",
  action: "urn:example:shop/request_none",
  input: {
    namespace: namespace,
    name: "request_noneIn",
    body: /* @__PURE__ */ complexType<messages_.request_noneRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.request_noneResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const session: Operation<
  messages_.sessionRequest,
  messages_.sessionResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "session",
  action: "urn:example:shop/session",
  input: {
    namespace: namespace,
    name: "sessionIn",
    body: /* @__PURE__ */ complexType<messages_.sessionRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.sessionResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const then: Operation<
  messages_.thenRequest,
  messages_.thenResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "then",
  action: "urn:example:shop/then",
  input: {
    namespace: namespace,
    name: "thenIn",
    body: /* @__PURE__ */ complexType<messages_.thenRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.thenResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const toString: Operation<
  messages_.toStringRequest,
  messages_.toStringResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "toString",
  action: "urn:example:shop/toString",
  input: {
    namespace: namespace,
    name: "toStringIn",
    body: /* @__PURE__ */ complexType<messages_.toStringRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.toStringResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const Ψ: Operation<
  messages_.ΨRequest,
  messages_.ΨResponse,
  messages_.RequestHeaders,
  messages_.ResponseHeaders
> = {
  service: "hostile-Names.x",
  name: "Ψ",
  action: "urn:example:shop/%CE%A8",
  input: {
    namespace: namespace,
    name: "ΨIn",
    body: /* @__PURE__ */ complexType<messages_.ΨRequest>(namespace, () => ({
      X: xs_.int,
    })),
    headers: request_none_,
  },
  output: {
    namespace: namespace,
    name: "Out",
    body: /* @__PURE__ */ complexType<messages_.ΨResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
