// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { withHeaderFaults } from "../runtime/fault-detail.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { namespace } from "../shop/codecs.js";

const request_Token = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  Token: xs.string,
}));

const request_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Look: Operation<messages.LookRequest, messages.LookResponse, object, messages.ResponseHeaders> =
  {
    service: "Orders",
    name: "Look",
    action: "urn:example:shop/Look",
    input: {
      namespace: namespace,
      name: "Withdraw",
      body: xs.int,
      headers: request_none,
    },
    output: {
      namespace: namespace,
      name: "Withdrawn",
      body: xs.int,
      headers: response_none,
    },
  };

export const Withdraw: Operation<
  messages.WithdrawRequest,
  messages.WithdrawResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Withdraw",
  action: "urn:example:shop/Withdraw",
  input: {
    namespace: namespace,
    name: "Withdraw",
    body: xs.int,
    headers: request_Token,
  },
  output: /* @__PURE__ */ withHeaderFaults({
    namespace: namespace,
    name: "Withdrawn",
    body: xs.int,
    headers: response_none,
  }),
};
