// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { rpcAnswer } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";

const namespace = "urn:example:shop";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Count: Operation<
  messages.CountRequest,
  messages.CountResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Count",
  action: "urn:example:shop/Count",
  input: {
    namespace: namespace,
    name: "Count",
    body: /* @__PURE__ */ complexType<messages.CountRequest>("", () => ({
      of: required(xs.string),
    })),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: namespace,
    name: "CountResponse",
    body: /* @__PURE__ */ complexType<messages.CountResponse>("", () => ({
      count: required(xs.int),
    })),
    headers: response_none,
  }),
};

export const Look: Operation<
  messages.LookRequest,
  messages.LookResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Look",
  action: "urn:example:shop/Look",
  input: {
    namespace: namespace,
    name: "Look",
    body: xs.string,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Looked",
    body: xs.string,
    headers: response_none,
  },
};
