// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";

const namespace = "urn:example:shop";

const request_Token = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  Token: xs.string,
}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Show: Operation<
  messages.ShowRequest,
  messages.ShowResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Show",
  action: "urn:example:shop/Show",
  input: {
    namespace: namespace,
    name: "Show",
    body: xs.string,
    headers: request_Token,
  },
  output: {
    namespace: namespace,
    name: "Shown",
    body: xs.string,
    headers: response_none,
  },
};
