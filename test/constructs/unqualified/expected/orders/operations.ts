// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, qualified, required } from "../runtime/structures.js";
import { Address, namespace } from "../shop/codecs.js";
import { Plain } from "../unqualified/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Move: Operation<
  messages.MoveRequest,
  messages.MoveResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Move",
  action: "urn:example:shop/Move",
  input: {
    namespace: namespace,
    name: "Move",
    body: /* @__PURE__ */ complexType<messages.MoveRequest>("", () => ({
      To: required(Address),
      Plain: nillable(Plain),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "MoveResponse",
    body: /* @__PURE__ */ complexType<messages.MoveResponse>(namespace, () => ({
      Done: required(xs.boolean),
      Why: qualified("", xs.string),
    })),
    headers: response_none,
  },
};
