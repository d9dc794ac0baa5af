// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";

const namespace = "urn:example:shop";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

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
    namespace: namespace,
    name: "Place",
    body: xs.string,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Placed",
    body: xs.string,
    headers: response_none,
  },
};
