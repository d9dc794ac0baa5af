// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { simpleContent } from "../runtime/simple-content.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import { AnyPrice, Code, namespace } from "../shop/codecs.js";

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
      price: required(AnyPrice),
      code: Code,
      note: repeated(
        /* @__PURE__ */ attributed<{ $value: string; lang?: string }, "lang">(
          () => ({
            lang: xs.language,
          }),
          /* @__PURE__ */ simpleContent(xs.string),
        ),
        0,
      ),
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
