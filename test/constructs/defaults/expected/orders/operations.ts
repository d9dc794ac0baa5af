// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { list, nillable } from "../runtime/codec.js";
import { defaulted, defaultedContent } from "../runtime/defaults.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import { Price, Unit, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Put: Operation<
  messages.PutRequest,
  messages.PutResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Put",
  action: "urn:example:shop/Put",
  input: {
    namespace: namespace,
    name: "Put",
    body: /* @__PURE__ */ complexType<messages.PutRequest>(namespace, () => ({
      count: required(defaulted(xs.int, "5")),
      unit: nillable(defaulted(Unit, "kg")),
      text: repeated(defaulted(xs.string, "so"), 0),
      price: defaultedContent(Price, "0.5"),
      list: defaulted(/* @__PURE__ */ list(xs.int), "1 2"),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PutResponse",
    body: /* @__PURE__ */ complexType<messages.PutResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
