// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { mixed } from "../runtime/mixed.js";
import type { RawXml } from "../runtime/raw-xml.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { Quote, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

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
    body: /* @__PURE__ */ complexType<messages.PutRequest>(namespace, () => ({
      quote: Quote,
      heading: /* @__PURE__ */ mixed<{
        $content: (string | { i: string } | { constructor: number } | RawXml)[];
      }>(namespace, () => ({
        i: xs.string,
        constructor: xs.int,
      })),
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
