// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { addressed } from "../runtime/addressing.js";
import * as xs from "../runtime/builtins.js";
import { oneWay } from "../runtime/one-way.js";
import { type Operation, soap11 } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";

const namespace = "urn:example:post";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Answer: Operation<
  messages.AnswerRequest,
  messages.AnswerResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Post",
  name: "Answer",
  action: "",
  soap: /* @__PURE__ */ addressed(soap11, "2005/08", "urn:example:post:Post:Reply"),
  input: {
    namespace: namespace,
    name: "Letter",
    body: /* @__PURE__ */ complexType<messages.AnswerRequest>(namespace, () => ({
      Text: required(xs.string),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Receipt",
    body: xs.string,
    headers: response_none,
  },
};

export const Ask: Operation<
  messages.AskRequest,
  messages.AskResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Post",
  name: "Ask",
  action: "",
  soap: /* @__PURE__ */ addressed(soap11, "2005/08", "urn:example:post:Post:AskRequest"),
  input: {
    namespace: namespace,
    name: "Letter",
    body: /* @__PURE__ */ complexType<messages.AskRequest>(namespace, () => ({
      Text: required(xs.string),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Receipt",
    body: xs.string,
    headers: response_none,
  },
};

export const Drop: Operation<messages.DropRequest, void, messages.RequestHeaders, object> = {
  service: "Post",
  name: "Drop",
  action: "",
  soap: /* @__PURE__ */ addressed(soap11, "2005/08", "urn:example:post:Post:Drop"),
  input: {
    namespace: namespace,
    name: "Letter",
    body: /* @__PURE__ */ complexType<messages.DropRequest>(namespace, () => ({
      Text: required(xs.string),
    })),
    headers: request_none,
  },
  output: oneWay,
};

export const Return: Operation<
  messages.ReturnRequest,
  messages.ReturnResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Post",
  name: "Return",
  action: "urn:example:soap:return",
  soap: /* @__PURE__ */ addressed(soap11, "2005/08"),
  input: {
    namespace: namespace,
    name: "Letter",
    body: /* @__PURE__ */ complexType<messages.ReturnRequest>(namespace, () => ({
      Text: required(xs.string),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Receipt",
    body: xs.string,
    headers: response_none,
  },
};

export const Send: Operation<
  messages.SendRequest,
  messages.SendResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Post",
  name: "Send",
  action: "urn:example:soap:send",
  soap: /* @__PURE__ */ addressed(soap11, "2005/08", "urn:example:post:send"),
  input: {
    namespace: namespace,
    name: "Letter",
    body: /* @__PURE__ */ complexType<messages.SendRequest>(namespace, () => ({
      Text: required(xs.string),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Receipt",
    body: xs.string,
    headers: response_none,
  },
};
