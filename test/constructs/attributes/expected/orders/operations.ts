// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { enumeration } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, extension, repeated } from "../runtime/structures.js";
import { AnyItem, Item, Mark, namespace } from "../shop/codecs.js";
import type * as shop_types from "../shop/types.js";

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
    body: /* @__PURE__ */ attributed<messages.PutRequest, "version" | "mode">(
      () => ({
        version: requiredAttribute(xs.int),
        mode: /* @__PURE__ */ enumeration({ fast: "fast", safe: "safe" }),
      }),
      /* @__PURE__ */ complexType(namespace, () => ({
        item: repeated(AnyItem, 0),
        sized: /* @__PURE__ */ attributed<Omit<shop_types.Item, "$type"> & { size: bigint }, "size">(
          () => ({
            size: requiredAttribute(xs.long),
          }),
          /* @__PURE__ */ extension(
            () => Item,
            namespace,
            () => ({}),
          ),
          () => Item,
        ),
        mark: Mark,
      })),
    ),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PutResponse",
    body: /* @__PURE__ */ complexType<messages.PutResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
