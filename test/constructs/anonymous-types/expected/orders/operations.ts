// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import { Parcel, namespace } from "../shop/codecs.js";
import type * as shop_types from "../shop/types.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Send: Operation<
  messages.SendRequest,
  messages.SendResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Send",
  action: "urn:example:shop/Send",
  input: {
    namespace: namespace,
    name: "Send",
    body: /* @__PURE__ */ complexType<messages.SendRequest>(namespace, () => ({
      Parcel: Parcel,
      To: nillable(
        /* @__PURE__ */ complexType<{
          Street?: string;
          "first-name"?: string;
          __proto__?: string;
          Parcels?: (shop_types.Parcel | null)[];
        }>(namespace, () => ({
          Street: xs.string,
          "first-name": xs.string,
          ["__proto__"]: xs.string,
          Parcels: repeated(nillable(Parcel), 0, 2),
        })),
      ),
      Stops: repeated(
        nillable(
          /* @__PURE__ */ complexType<{ City: string }>(namespace, () => ({
            City: required(xs.string),
          })),
        ),
        0,
      ),
      Nothing: /* @__PURE__ */ complexType<object>(namespace, () => ({})),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "SendResponse",
    body: /* @__PURE__ */ complexType<messages.SendResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
