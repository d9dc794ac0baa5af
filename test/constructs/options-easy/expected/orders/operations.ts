// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.ts";
import * as xs from "../runtime/builtins.ts";
import { nillable } from "../runtime/codec.ts";
import type { Operation } from "../runtime/soap.ts";
import { complexType, repeated, required } from "../runtime/structures.ts";
import { Big, ByDate, ById, Date, Odd, State, Weekday, namespace } from "../shop/codecs.ts";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Delete: Operation<
  messages.DeleteRequest,
  messages.DeleteResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Delete",
  action: "urn:example:shop/Delete",
  input: {
    namespace: namespace,
    name: "Delete",
    body: /* @__PURE__ */ complexType<messages.DeleteRequest>(namespace, () => ({})),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "DeleteResponse",
    body: /* @__PURE__ */ complexType<messages.DeleteResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const GetURL: Operation<
  messages.GetURLRequest,
  messages.GetURLResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "GetURL",
  action: "urn:example:shop/GetURL",
  input: {
    namespace: namespace,
    name: "GetURL",
    body: /* @__PURE__ */ complexType<messages.GetURLRequest>(namespace, () => ({
      Id: required(/* @__PURE__ */ xs.asNumber(xs.long)),
      Big: Big,
      Price: nillable(xs.decimalAsNumber),
      At: xs.dateTimeAsDate,
      Date: Date,
      State: State,
      Odd: repeated(Odd, 0),
      Days: Weekday,
      ByDate: ByDate,
      ById: ById,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "GetURLResponse",
    body: /* @__PURE__ */ complexType<messages.GetURLResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const New: Operation<
  messages.NewRequest,
  messages.NewResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "New",
  action: "urn:example:shop/New",
  input: {
    namespace: namespace,
    name: "New",
    body: /* @__PURE__ */ complexType<messages.NewRequest>(namespace, () => ({})),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "NewResponse",
    body: /* @__PURE__ */ complexType<messages.NewResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const delete_: Operation<
  messages.deleteRequest,
  messages.deleteResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "delete",
  action: "urn:example:shop/delete",
  input: {
    namespace: namespace,
    name: "delete",
    body: /* @__PURE__ */ complexType<messages.deleteRequest>(namespace, () => ({})),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "deleteResponse",
    body: /* @__PURE__ */ complexType<messages.deleteResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
