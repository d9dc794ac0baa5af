// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { soap12 } from "../runtime/soap-12.js";
import { complexType, required } from "../runtime/structures.js";
import type * as messages from "./messages.js";

const namespace = "urn:example:station";

const request_Token = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  Token: xs.string,
}));

const request_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

const response_Delay = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({
  Delay: xs.int,
}));

const response_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

export const Ask: Operation<messages.AskRequest, messages.AskResponse, object, object> = {
  service: "Station",
  name: "Ask",
  action: "",
  soap: soap12,
  input: {
    namespace: namespace,
    name: "Ask",
    body: xs.string,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Fault",
    body: /* @__PURE__ */ complexType<messages.AskResponse>(namespace, () => ({
      Code: required(xs.int),
    })),
    headers: response_none,
  },
};

export const AskOddly: Operation<messages.AskOddlyRequest, messages.AskOddlyResponse, object, object> = {
  service: "Station",
  name: "AskOddly",
  action: "urn:h%C3%A5ndbok %E2%82%AC%0D%0A%22x%22%5C<{a b}%20",
  soap: soap12,
  input: {
    namespace: namespace,
    name: "Ask",
    body: xs.string,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Fault",
    body: /* @__PURE__ */ complexType<messages.AskOddlyResponse>(namespace, () => ({
      Code: required(xs.int),
    })),
    headers: response_none,
  },
};

export const AskUsually: Operation<messages.AskUsuallyRequest, messages.AskUsuallyResponse, object, object> =
  {
    service: "Station",
    name: "AskUsually",
    soap: soap12,
    input: {
      namespace: namespace,
      name: "Ask",
      body: xs.string,
      headers: request_none,
    },
    output: {
      namespace: namespace,
      name: "Fault",
      body: /* @__PURE__ */ complexType<messages.AskUsuallyResponse>(namespace, () => ({
        Code: required(xs.int),
      })),
      headers: response_none,
    },
  };

export const Depart: Operation<
  messages.DepartRequest,
  messages.DepartResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Station",
  name: "Depart",
  action: "urn:example:station#Depart",
  soap: soap12,
  input: {
    namespace: namespace,
    name: "Depart",
    body: /* @__PURE__ */ complexType<messages.DepartRequest>(namespace, () => ({
      Train: required(xs.int),
    })),
    headers: request_Token,
  },
  output: {
    namespace: namespace,
    name: "DepartResponse",
    body: /* @__PURE__ */ complexType<messages.DepartResponse>(namespace, () => ({
      Platform: required(nillable(xs.string)),
    })),
    headers: response_Delay,
  },
};
