// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import {
  Address as billing_Address,
  ArrayOfAddress as billing_ArrayOfAddress,
  Marks as billing_Marks,
  State as billing_State,
} from "../billing/codecs.js";
import * as billing_types from "../billing/types.js";
import { enumeration, list } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import type * as messages from "./messages.js";
import {
  Address as shop_Address,
  ArrayOfAddress as shop_ArrayOfAddress,
  Dictionary,
  Marks as shop_Marks,
  OrdersClient,
  ShipRequest,
  SoapFault,
  State as shop_State,
  namespace,
  orders,
} from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Ship: Operation<
  messages.ShipRequest,
  messages.ShipResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Ship",
  action: "urn:example:shop/ShipSafely",
  input: {
    namespace: namespace,
    name: "Ship",
    body: /* @__PURE__ */ complexType<messages.ShipRequest>(namespace, () => ({
      Here: shop_Address,
      There: billing_Address,
      State: shop_State,
      Paid: billing_State,
      Marks: shop_Marks,
      BillMarks: billing_Marks,
      Addresses: shop_ArrayOfAddress,
      BillAddresses: billing_ArrayOfAddress,
      Fault: SoapFault,
      Book: Dictionary,
      Orders: orders,
      Client: OrdersClient,
      Request: ShipRequest,
      Inline: /* @__PURE__ */ complexType<{ There?: billing_types.Address; States?: billing_types.State[] }>(
        namespace,
        () => ({
          There: billing_Address,
          States: /* @__PURE__ */ list(/* @__PURE__ */ enumeration(billing_types.State)),
        }),
      ),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "ShipResponse",
    body: /* @__PURE__ */ complexType<messages.ShipResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
