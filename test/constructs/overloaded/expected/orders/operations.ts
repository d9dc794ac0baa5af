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

export const Add_AddInts: Operation<
  messages.Add_AddIntsRequest,
  messages.Add_AddIntsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Add_AddInts",
  action: "urn:example:shop/Ints",
  input: {
    namespace: namespace,
    name: "Add",
    body: /* @__PURE__ */ complexType<messages.Add_AddIntsRequest>("", () => ({
      a: required(xs.int),
    })),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: namespace,
    name: "AddResponse",
    body: /* @__PURE__ */ complexType<messages.Add_AddIntsResponse>("", () => ({
      sum: required(xs.string),
    })),
    headers: response_none,
  }),
};

export const Add_AddText: Operation<
  messages.Add_AddTextRequest,
  messages.Add_AddTextResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Add_AddText",
  action: "urn:example:shop/Text",
  input: {
    namespace: namespace,
    name: "Add",
    body: /* @__PURE__ */ complexType<messages.Add_AddTextRequest>("", () => ({
      a: required(xs.string),
    })),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: namespace,
    name: "AddResponse",
    body: /* @__PURE__ */ complexType<messages.Add_AddTextResponse>("", () => ({
      sum: required(xs.string),
    })),
    headers: response_none,
  }),
};
