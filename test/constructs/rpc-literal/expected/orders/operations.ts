// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { rpcAnswer } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, qualified, required } from "../runtime/structures.js";
import { Order, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Ping: Operation<
  messages.PingRequest,
  messages.PingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Ping",
  action: "urn:example:shop/Ping",
  input: {
    namespace: "urn:example:calls",
    name: "Ping",
    body: /* @__PURE__ */ complexType<messages.PingRequest>(namespace, () => ({})),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: "urn:example:calls",
    name: "PingResponse",
    body: /* @__PURE__ */ complexType<messages.PingResponse>("", () => ({
      at: required(xs.dateTime),
    })),
    headers: response_none,
  }),
};

export const Place: Operation<
  messages.PlaceRequest,
  messages.PlaceResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Place",
  action: "urn:example:shop/Place",
  input: {
    namespace: "urn:example:calls",
    name: "Place",
    body: /* @__PURE__ */ complexType<messages.PlaceRequest>("", () => ({
      order: required(Order),
      copies: required(xs.int),
      Label: qualified(namespace, required(xs.string)),
    })),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: "urn:example:calls",
    name: "PlaceResponse",
    body: /* @__PURE__ */ complexType<messages.PlaceResponse>("", () => ({
      result: required(Order),
      warnings: required(xs.string),
    })),
    headers: response_none,
  }),
};

export const Some: Operation<
  messages.SomeRequest,
  messages.SomeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Some",
  action: "urn:example:shop/Some",
  input: {
    namespace: namespace,
    name: "Some",
    body: /* @__PURE__ */ complexType<messages.SomeRequest>("", () => ({
      second: required(xs.int),
      first: required(xs.int),
    })),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: namespace,
    name: "SomeResponse",
    body: /* @__PURE__ */ complexType<messages.SomeResponse>(namespace, () => ({})),
    headers: response_none,
  }),
};
