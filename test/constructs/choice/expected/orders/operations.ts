// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { oneOf, ruled } from "../runtime/choice.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { Payment, Tree, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Plant: Operation<
  messages.PlantRequest,
  messages.PlantResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Plant",
  action: "urn:example:shop/Plant",
  input: {
    namespace: namespace,
    name: "Plant",
    body: /* @__PURE__ */ ruled<messages.PlantRequest>(
      /* @__PURE__ */ complexType(namespace, () => ({
        tree: Tree,
        seeds: xs.int,
      })),
      /* @__PURE__ */ oneOf("tree", "seeds"),
    ),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PutResponse",
    body: /* @__PURE__ */ complexType<messages.PlantResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

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
    body: Payment,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PutResponse",
    body: /* @__PURE__ */ complexType<messages.PutResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
