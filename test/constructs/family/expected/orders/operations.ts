// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { ArrayOfPayment, CardPayment, Receipt, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Pay: Operation<
  messages.PayRequest,
  messages.PayResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Pay",
  action: "urn:example:shop/Pay",
  input: {
    namespace: namespace,
    name: "Pay",
    body: /* @__PURE__ */ complexType<messages.PayRequest>(namespace, () => ({
      Payments: ArrayOfPayment,
      Only: CardPayment,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PayResponse",
    body: /* @__PURE__ */ complexType<messages.PayResponse>(namespace, () => ({
      Receipt: nillable(Receipt),
    })),
    headers: response_none,
  },
};
