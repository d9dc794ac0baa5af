// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";
import { Folder, Folder_, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Place: Operation<
  messages.PlaceRequest,
  messages.PlaceResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Place",
  action: "urn:example:shop/Place",
  input: {
    namespace: namespace,
    name: "Place",
    body: /* @__PURE__ */ complexType<messages.PlaceRequest>(namespace, () => ({
      Folder: required(Folder_),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "PlaceResponse",
    body: /* @__PURE__ */ complexType<messages.PlaceResponse>(namespace, () => ({
      Plain: required(Folder),
    })),
    headers: response_none,
  },
};
