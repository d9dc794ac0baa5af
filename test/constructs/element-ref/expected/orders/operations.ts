// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, qualified, repeated, required } from "../runtime/structures.js";
import { Amount } from "../stock/codecs.js";

const namespace = "urn:example:shop";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Store: Operation<
  messages.StoreRequest,
  messages.StoreResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Store",
  action: "urn:example:shop/Store",
  input: {
    namespace: namespace,
    name: "Store",
    body: /* @__PURE__ */ complexType<messages.StoreRequest>("urn:example:stock", () => ({
      Shelf: required(nillable(xs.string)),
      Name: qualified(namespace, required(xs.string)),
      Note: qualified(namespace, xs.string),
      Count: repeated(Amount, 0),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "StoreResponse",
    body: /* @__PURE__ */ complexType<messages.StoreResponse>("urn:example:stock", () => ({
      Count: required(Amount),
    })),
    headers: response_none,
  },
};
