// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { nillableWithAttributes } from "../runtime/nil.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated } from "../runtime/structures.js";
import { AnyBox, Box, Crate, Price, namespace } from "../shop/codecs.js";
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
      price: nillableWithAttributes<shop_types.Price, Pick<shop_types.Price, "currency" | "from">>(Price),
      box: repeated(nillableWithAttributes<shop_types.AnyBox, Pick<shop_types.Box, "id">>(AnyBox, Box), 0),
      crate: nillableWithAttributes<shop_types.Crate, Pick<shop_types.Crate, "id" | "wood">>(Crate),
      bag: nillableWithAttributes<{ weight?: number; colour?: string }, { colour?: string }>(
        /* @__PURE__ */ attributed<{ weight?: number; colour?: string }, "colour">(
          () => ({
            colour: xs.string,
          }),
          /* @__PURE__ */ complexType(namespace, () => ({
            weight: xs.int,
          })),
        ),
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
