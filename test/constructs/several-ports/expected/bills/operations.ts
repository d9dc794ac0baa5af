// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";

const namespace = "urn:example:shop";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Bill: Operation<
  messages.BillRequest,
  messages.BillResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Bills",
  name: "Bill",
  action: "urn:example:shop/Bill",
  input: {
    namespace: namespace,
    name: "Bill",
    body: xs.string,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Billed",
    body: xs.string,
    headers: response_none,
  },
};
