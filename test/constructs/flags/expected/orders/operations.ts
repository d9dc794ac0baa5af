// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { enumeration, list, nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import { FewNumbers, Numbers, Shelves, Weekday, namespace } from "../shop/codecs.js";
import { Hazard } from "../stock/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Open: Operation<
  messages.OpenRequest,
  messages.OpenResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Open",
  action: "urn:example:shop/Open",
  input: {
    namespace: namespace,
    name: "Open",
    body: /* @__PURE__ */ complexType<messages.OpenRequest>(namespace, () => ({
      Days: required(Weekday),
      Other: nillable(Weekday),
      Often: repeated(Weekday, 0),
      Hazards: Hazard,
      Shelves: Shelves,
      Numbers: Numbers,
      Few: FewNumbers,
      Sizes: /* @__PURE__ */ list(/* @__PURE__ */ enumeration({ S: "S", M: "M" })),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "OpenResponse",
    body: /* @__PURE__ */ complexType<messages.OpenResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
