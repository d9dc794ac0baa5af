// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { DateOnly } from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { Amounts, ArrayOfOrder, Order, State, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Again: Operation<
  messages.AgainRequest,
  messages.AgainResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Again",
  action: "urn:example:shop/Again",
  input: {
    namespace: namespace,
    name: "Place",
    body: Order,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PlaceResponse",
    body: xs.int,
    headers: response_none,
  },
};

export const Cancel: Operation<
  messages.CancelRequest,
  messages.CancelResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Cancel",
  action: "urn:example:shop/Cancel",
  input: {
    namespace: namespace,
    name: "Cancel",
    body: /* @__PURE__ */ nillable(Order),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "CancelResponse",
    body: /* @__PURE__ */ nillable(State),
    headers: response_none,
  },
};

export const Count: Operation<
  messages.CountRequest,
  messages.CountResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Count",
  action: "urn:example:shop/Count",
  input: {
    namespace: namespace,
    name: "Count",
    body: /* @__PURE__ */ nillable(xs.string),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "CountResponse",
    body: Amounts,
    headers: response_none,
  },
};

export const List: Operation<
  messages.ListRequest,
  messages.ListResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "List",
  action: "urn:example:shop/List",
  input: {
    namespace: namespace,
    name: "List",
    body: /* @__PURE__ */ nillable(
      /* @__PURE__ */ complexType<{ Day?: DateOnly }>(namespace, () => ({
        Day: xs.date,
      })),
    ),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "ListResponse",
    body: /* @__PURE__ */ nillable(ArrayOfOrder),
    headers: response_none,
  },
};

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
    body: Order,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PlaceResponse",
    body: xs.int,
    headers: response_none,
  },
};
