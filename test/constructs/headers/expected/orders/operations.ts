// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, qualified } from "../runtime/structures.js";
import { Place } from "../security/codecs.js";

const namespace = "urn:example:shop";

const request_A_B = /* @__PURE__ */ complexType<Pick<messages.RequestHeaders, "A" | "B">>(namespace, () => ({
  A: xs.int,
  B: xs.int,
}));

const request_A__B = /* @__PURE__ */ complexType<Pick<messages.RequestHeaders, "A_B">>(namespace, () => ({
  A_B: xs.string,
}));

const request_Token_Trace_Origin_A__B_A_B = /* @__PURE__ */ complexType<messages.RequestHeaders>(
  "urn:example:security",
  () => ({
    Token: nillable(xs.string),
    Trace: qualified(namespace, xs.int),
    Origin: Place,
    A_B: qualified(namespace, xs.string),
    A: qualified(namespace, xs.int),
    B: qualified(namespace, xs.int),
  }),
);

const request_Trace = /* @__PURE__ */ complexType<Pick<messages.RequestHeaders, "Trace">>(namespace, () => ({
  Trace: xs.int,
}));

const request_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

const response_Trace = /* @__PURE__ */ complexType<Pick<messages.ResponseHeaders, "Trace">>(
  namespace,
  () => ({
    Trace: xs.int,
  }),
);

const response_Trace_Token = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({
  Trace: xs.int,
  Token: qualified("urn:example:security", nillable(xs.string)),
}));

const response_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

export const All: Operation<
  messages.AllRequest,
  messages.AllResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "All",
  action: "urn:example:shop/All",
  input: {
    namespace: namespace,
    name: "All",
    body: /* @__PURE__ */ complexType<messages.AllRequest>(namespace, () => ({})),
    headers: request_Token_Trace_Origin_A__B_A_B,
  },
  output: {
    namespace: namespace,
    name: "AllResponse",
    body: /* @__PURE__ */ complexType<messages.AllResponse>(namespace, () => ({})),
    headers: response_Trace_Token,
  },
};

export const Apart: Operation<
  messages.ApartRequest,
  messages.ApartResponse,
  Pick<messages.RequestHeaders, "A" | "B">,
  object
> = {
  service: "Orders",
  name: "Apart",
  action: "urn:example:shop/Apart",
  input: {
    namespace: namespace,
    name: "Apart",
    body: /* @__PURE__ */ complexType<messages.ApartRequest>(namespace, () => ({})),
    headers: request_A_B,
  },
  output: {
    namespace: namespace,
    name: "ApartResponse",
    body: /* @__PURE__ */ complexType<messages.ApartResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const Joined: Operation<
  messages.JoinedRequest,
  messages.JoinedResponse,
  Pick<messages.RequestHeaders, "A_B">,
  object
> = {
  service: "Orders",
  name: "Joined",
  action: "urn:example:shop/Joined",
  input: {
    namespace: namespace,
    name: "Joined",
    body: /* @__PURE__ */ complexType<messages.JoinedRequest>(namespace, () => ({})),
    headers: request_A__B,
  },
  output: {
    namespace: namespace,
    name: "JoinedResponse",
    body: /* @__PURE__ */ complexType<messages.JoinedResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const None: Operation<messages.NoneRequest, messages.NoneResponse, object, object> = {
  service: "Orders",
  name: "None",
  action: "urn:example:shop/None",
  input: {
    namespace: namespace,
    name: "None",
    body: /* @__PURE__ */ complexType<messages.NoneRequest>(namespace, () => ({})),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "NoneResponse",
    body: /* @__PURE__ */ complexType<messages.NoneResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const One: Operation<
  messages.OneRequest,
  messages.OneResponse,
  Pick<messages.RequestHeaders, "Trace">,
  Pick<messages.ResponseHeaders, "Trace">
> = {
  service: "Orders",
  name: "One",
  action: "urn:example:shop/One",
  input: {
    namespace: namespace,
    name: "One",
    body: /* @__PURE__ */ complexType<messages.OneRequest>(namespace, () => ({})),
    headers: request_Trace,
  },
  output: {
    namespace: namespace,
    name: "OneResponse",
    body: /* @__PURE__ */ complexType<messages.OneResponse>(namespace, () => ({})),
    headers: response_Trace,
  },
};
