// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { anyType } from "../runtime/any-type.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated } from "../runtime/structures.js";
import { Properties, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Set: Operation<
  messages.SetRequest,
  messages.SetResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Set",
  action: "urn:example:shop/Set",
  input: {
    namespace: namespace,
    name: "Set",
    body: /* @__PURE__ */ complexType<messages.SetRequest>(namespace, () => ({
      Properties: Properties,
      One: anyType,
      Other: repeated(anyType, 0),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "SetResponse",
    body: /* @__PURE__ */ complexType<messages.SetResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
