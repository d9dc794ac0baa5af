// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";

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
    body: /* @__PURE__ */ complexType<messages.CountRequest>(namespace, () => ({
      Once: required(xs.string),
      Maybe: xs.string,
      Some: repeated(xs.int, 0),
      TwoOrThree: repeated(xs.int, 2, 3),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "CountResponse",
    body: /* @__PURE__ */ complexType<messages.CountResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
