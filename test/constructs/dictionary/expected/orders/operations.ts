// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import { ByCode, ByColour, ByDate, ByNumber, Forest, Texts, Tree, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Look: Operation<
  messages.LookRequest,
  messages.LookResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Look",
  action: "urn:example:shop/Look",
  input: {
    namespace: namespace,
    name: "Look",
    body: /* @__PURE__ */ complexType<messages.LookRequest>(namespace, () => ({
      Texts: nillable(Texts),
      ByNumber: ByNumber,
      ByDate: ByDate,
      ByColour: ByColour,
      ByCode: ByCode,
      Tree: Tree,
      Forest: Forest,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "LookResponse",
    body: /* @__PURE__ */ complexType<messages.LookResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
