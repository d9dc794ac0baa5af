// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { type Choice, allOf, optional, ruled } from "../runtime/choice.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated } from "../runtime/structures.js";
import { Item, namespace } from "../shop/codecs.js";

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
      item: repeated(Item, 1),
      size: /* @__PURE__ */ ruled<Choice<[{ width: number; height: number }, {}]>>(
        /* @__PURE__ */ complexType(namespace, () => ({
          width: xs.int,
          height: xs.int,
        })),
        /* @__PURE__ */ optional(/* @__PURE__ */ allOf("width", "height")),
      ),
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
