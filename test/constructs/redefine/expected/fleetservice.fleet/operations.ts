// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { AnyVehicle, Truck, namespace } from "../example.fleet/codecs.js";
import type * as messages from "./messages.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Register: Operation<
  messages.RegisterRequest,
  messages.RegisterResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Fleet",
  name: "Register",
  action: "urn:example:fleet/Register",
  input: {
    namespace: namespace,
    name: "Register",
    body: /* @__PURE__ */ complexType<messages.RegisterRequest>(namespace, () => ({
      Vehicle: required(AnyVehicle),
      Truck: required(Truck),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "RegisterResponse",
    body: /* @__PURE__ */ complexType<messages.RegisterResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
