// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, extension, required } from "../runtime/structures.js";
import { Book, Leaflet, namespace } from "../shop/codecs.js";
import type * as shop_types from "../shop/types.js";
import { Item } from "../stock/codecs.js";
import type * as stock_types from "../stock/types.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Add: Operation<
  messages.AddRequest,
  messages.AddResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Add",
  action: "urn:example:shop/Add",
  input: {
    namespace: namespace,
    name: "Add",
    body: /* @__PURE__ */ extension<messages.AddRequest, shop_types.Book>(
      () => Book,
      namespace,
      () => ({
        Leaflet: Leaflet,
      }),
    ),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "AddResponse",
    body: /* @__PURE__ */ complexType<messages.AddResponse>(namespace, () => ({
      Other: required(
        /* @__PURE__ */ extension<stock_types.Item & { Extra: string }, stock_types.Item>(
          () => Item,
          namespace,
          () => ({
            Extra: required(xs.string),
          }),
        ),
      ),
    })),
    headers: response_none,
  },
};
