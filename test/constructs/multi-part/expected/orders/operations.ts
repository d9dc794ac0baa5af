// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { inBody } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import { named } from "../runtime/children.js";
import { contents } from "../runtime/contents.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";
import { Order, namespace } from "../shop/codecs.js";

const request_Trace_Copies = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  Trace: xs.string,
  Copies: xs.int,
}));

const request_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const All: Operation<messages.AllRequest, messages.AllResponse, object, messages.ResponseHeaders> = {
  service: "Orders",
  name: "All",
  action: "urn:example:shop/All",
  input: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ complexType<messages.AllRequest>(namespace, () => ({
      Order: required(Order),
      Copies: required(xs.int),
      Trace: required(xs.string),
    })),
    headers: request_none,
  }),
  output: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ complexType<messages.AllResponse>(namespace, () => ({
      Order: required(Order),
      Copies: required(xs.int),
      Trace: required(xs.string),
    })),
    headers: response_none,
  }),
};

export const One: Operation<
  messages.OneRequest,
  messages.OneResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "One",
  action: "urn:example:shop/One",
  input: {
    namespace: namespace,
    name: "Order",
    body: Order,
    headers: request_Trace_Copies,
  },
  output: {
    namespace: namespace,
    name: "Copies",
    body: xs.int,
    headers: response_none,
  },
};

export const Some: Operation<messages.SomeRequest, messages.SomeResponse, object, messages.ResponseHeaders> =
  {
    service: "Orders",
    name: "Some",
    action: "urn:example:shop/Some",
    input: /* @__PURE__ */ inBody({
      namespace: "http://schemas.xmlsoap.org/soap/envelope/",
      name: "Body",
      body: /* @__PURE__ */ complexType<messages.SomeRequest>(namespace, () => ({
        Order: required(Order),
        Trace: required(xs.string),
      })),
      headers: request_none,
    }),
    output: /* @__PURE__ */ inBody({
      namespace: "http://schemas.xmlsoap.org/soap/envelope/",
      name: "Body",
      body: /* @__PURE__ */ complexType<messages.SomeResponse>(namespace, () => ({})),
      headers: response_none,
    }),
  };

export const Twice: Operation<
  messages.TwiceRequest,
  messages.TwiceResponse,
  object,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Twice",
  action: "urn:example:shop/Twice",
  input: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ contents<messages.TwiceRequest>(namespace, () => ({
      Copies: required(xs.int),
      Copies$2: named(namespace, "Copies", required(xs.int)),
    })),
    headers: request_none,
  }),
  output: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ contents<messages.TwiceResponse>(namespace, () => ({
      Copies: required(xs.int),
      Copies$2: named(namespace, "Copies", required(xs.int)),
    })),
    headers: response_none,
  }),
};
