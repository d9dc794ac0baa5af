// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { inBody } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";

const namespace = "urn:example:shop";

const request_Token = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  Token: xs.string,
}));

const request_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Ping: Operation<messages.PingRequest, messages.PingResponse, object, messages.ResponseHeaders> =
  {
    service: "Orders",
    name: "Ping",
    action: "urn:example:shop/Ping",
    input: /* @__PURE__ */ inBody({
      namespace: "http://schemas.xmlsoap.org/soap/envelope/",
      name: "Body",
      body: /* @__PURE__ */ complexType<messages.PingRequest>(namespace, () => ({})),
      headers: request_none,
    }),
    output: /* @__PURE__ */ inBody({
      namespace: "http://schemas.xmlsoap.org/soap/envelope/",
      name: "Body",
      body: /* @__PURE__ */ complexType<messages.PingResponse>(namespace, () => ({})),
      headers: response_none,
    }),
  };

export const Token: Operation<
  messages.TokenRequest,
  messages.TokenResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Token",
  action: "urn:example:shop/Token",
  input: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ complexType<messages.TokenRequest>(namespace, () => ({})),
    headers: request_Token,
  }),
  output: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ complexType<messages.TokenResponse>(namespace, () => ({})),
    headers: response_none,
  }),
};
