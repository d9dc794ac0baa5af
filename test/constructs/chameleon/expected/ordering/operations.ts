// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { Address as orders_Address, namespace } from "../orders/codecs.js";
import { Party } from "../parties/codecs.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Place: Operation<
  messages.PlaceRequest,
  messages.PlaceResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Ordering",
  name: "Place",
  action: "urn:example:orders/Place",
  input: {
    namespace: namespace,
    name: "Place",
    body: /* @__PURE__ */ complexType<messages.PlaceRequest>(namespace, () => ({
      ShipTo: required(orders_Address),
      Buyer: required(Party),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PlaceResponse",
    body: /* @__PURE__ */ complexType<messages.PlaceResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
