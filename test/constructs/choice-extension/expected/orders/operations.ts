// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { type Choice, ruled } from "../runtime/choice.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, extension, required } from "../runtime/structures.js";
import { AnyParty, AnyPayment, Sign, namespace } from "../shop/codecs.js";
import type * as shop_types from "../shop/types.js";

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
      payment: required(AnyPayment),
      party: AnyParty,
      sign: Sign,
      place: /* @__PURE__ */ ruled<
        shop_types.Label & { road: string } & Choice<[{ wood: boolean }, { metal: boolean }]>
      >(
        /* @__PURE__ */ extension(
          () => Sign,
          namespace,
          () => ({
            road: required(xs.string),
          }),
        ),
        undefined,
        () => Sign,
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
