// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import { Address, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Nil: Operation<
  messages.NilRequest,
  messages.NilResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Nil",
  action: "urn:example:shop/Nil",
  input: {
    namespace: namespace,
    name: "Nil",
    body: /* @__PURE__ */ complexType<messages.NilRequest>(namespace, () => ({
      Text: nillable(xs.string),
      Number: required(nillable(xs.int)),
      Address: nillable(Address),
      Lines: repeated(nillable(xs.string), 0),
      Plain: xs.string,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "NilResponse",
    body: /* @__PURE__ */ complexType<messages.NilResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
