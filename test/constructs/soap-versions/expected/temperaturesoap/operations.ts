// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import type * as messages from "./messages.js";

const namespace = "http://example.com/temperature";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const CelsiusToFahrenheit: Operation<
  messages.CelsiusToFahrenheitRequest,
  messages.CelsiusToFahrenheitResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "TemperatureSoap",
  name: "CelsiusToFahrenheit",
  action: "http://example.com/temperature/CelsiusToFahrenheit",
  input: {
    namespace: namespace,
    name: "CelsiusToFahrenheit",
    body: /* @__PURE__ */ complexType<messages.CelsiusToFahrenheitRequest>(namespace, () => ({
      Celsius: xs.string,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "CelsiusToFahrenheitResponse",
    body: /* @__PURE__ */ complexType<messages.CelsiusToFahrenheitResponse>(namespace, () => ({
      CelsiusToFahrenheitResult: xs.string,
    })),
    headers: response_none,
  },
};
