// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { Chief, Person, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Hire: Operation<
  messages.HireRequest,
  messages.HireResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Hire",
  action: "urn:example:shop/Hire",
  input: {
    namespace: namespace,
    name: "Hire",
    body: /* @__PURE__ */ complexType<messages.HireRequest>(namespace, () => ({
      Chief: Chief,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "HireResponse",
    body: /* @__PURE__ */ complexType<messages.HireResponse>(namespace, () => ({
      Person: nillable(Person),
    })),
    headers: response_none,
  },
};
