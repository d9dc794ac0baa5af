// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { oneWay } from "../runtime/one-way.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";

const namespace = "urn:example:shop";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

export const Tell: Operation<messages.TellRequest, void, messages.RequestHeaders, object> = {
  service: "Orders",
  name: "Tell",
  action: "urn:example:shop/Tell",
  input: {
    namespace: namespace,
    name: "Tell",
    body: xs.string,
    headers: request_none,
  },
  output: oneWay,
};
