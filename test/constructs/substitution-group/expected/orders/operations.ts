// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { PartElement } from "../more/codecs.js";
import type * as messages from "./messages.js";
import { inBody } from "../runtime/body.js";
import { contents } from "../runtime/contents.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";
import { Drawing, ShapeElement, Text, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Draw: Operation<
  messages.DrawRequest,
  messages.DrawResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Draw",
  action: "urn:example:shop/Draw",
  input: /* @__PURE__ */ inBody({
    namespace: "http://schemas.xmlsoap.org/soap/envelope/",
    name: "Body",
    body: /* @__PURE__ */ contents<messages.DrawRequest>(namespace, () => ({
      shape: required(ShapeElement),
    })),
    headers: request_none,
  }),
  output: {
    namespace: namespace,
    name: "PutResponse",
    body: /* @__PURE__ */ complexType<messages.DrawResponse>(namespace, () => ({})),
    headers: response_none,
  },
};

export const Put: Operation<
  messages.PutRequest,
  messages.PutResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Put",
  action: "urn:example:shop/Put",
  input: {
    namespace: namespace,
    name: "Put",
    body: /* @__PURE__ */ contents<messages.PutRequest>(namespace, () => ({
      drawing: Drawing,
      text: Text,
      part: PartElement,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PutResponse",
    body: /* @__PURE__ */ complexType<messages.PutResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
