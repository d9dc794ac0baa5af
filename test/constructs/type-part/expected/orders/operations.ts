// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { inBody } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, qualified, required } from "../runtime/structures.js";
import { Order, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Named: Operation<
  messages.NamedRequest,
  messages.NamedResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Named",
  action: "urn:example:shop/Named",
  input: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: Order,
    headers: request_none,
  }),
  output: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ complexType<messages.NamedResponse>("", () => ({
      first: required(xs.int),
      Label: qualified(namespace, required(Order)),
    })),
    headers: response_none,
  }),
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
  input: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: Order,
    headers: request_none,
  }),
  output: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: xs.int,
    headers: response_none,
  }),
};
