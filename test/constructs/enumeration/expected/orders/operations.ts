// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { enumeration, nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import { Code, Colour, Number, Odd, Paint as shop_Paint, Warm, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Paint: Operation<
  messages.PaintRequest,
  messages.PaintResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Paint",
  action: "urn:example:shop/Paint",
  input: {
    namespace: namespace,
    name: "Paint",
    body: /* @__PURE__ */ complexType<messages.PaintRequest>(namespace, () => ({
      Colour: required(Colour),
      Warm: nillable(Warm),
      Paint: shop_Paint,
      Odd: repeated(Odd, 0),
      Number: Number,
      Code: Code,
      Size: nillable(/* @__PURE__ */ enumeration({ S: "S", "X L": "X L", ["__proto__"]: "__proto__" })),
      Sizes: repeated(/* @__PURE__ */ enumeration({ S: "S", M: "M" }), 0),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PaintResponse",
    body: /* @__PURE__ */ complexType<messages.PaintResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
