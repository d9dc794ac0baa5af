// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Car, namespace } from "../garage/codecs.js";
import type * as messages from "./messages.js";
import { anyType } from "../runtime/any-type.js";
import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Leave: Operation<
  messages.LeaveRequest,
  messages.LeaveResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Parking",
  name: "Leave",
  action: "urn:example:garage/Leave",
  input: {
    namespace: "urn:example:gone",
    name: "Leave",
    body: anyType,
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "ParkResponse",
    body: /* @__PURE__ */ complexType<messages.LeaveResponse>(namespace, () => ({
      Place: required(xs.int),
    })),
    headers: response_none,
  },
};

/**
 * Parks a car.
 *
 * The header block "Card" is left out: it refers to something that the documents don't define.
 *
 * The fault "Full" is left out: it refers to something that the documents don't define.
 */
export const Park: Operation<
  messages.ParkRequest,
  messages.ParkResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Parking",
  name: "Park",
  action: "urn:example:garage/Park",
  input: {
    namespace: namespace,
    name: "Park",
    body: /* @__PURE__ */ attributed<messages.ParkRequest, "level">(
      () => ({
        level: xs.int,
      }),
      /* @__PURE__ */ complexType(namespace, () => ({
        Car: required(Car),
        Permit: anyType,
      })),
    ),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "ParkResponse",
    body: /* @__PURE__ */ complexType<messages.ParkResponse>(namespace, () => ({
      Place: required(xs.int),
    })),
    headers: response_none,
  },
};
