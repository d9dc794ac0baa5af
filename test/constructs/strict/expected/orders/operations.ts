// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { defaulted } from "../runtime/defaults.js";
import { fixed, restricted } from "../runtime/facets.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated } from "../runtime/structures.js";
import { Code, Hash, LongCode, Odd, Pair, Percent, Price, Step, Verb, namespace } from "../shop/codecs.js";

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
      code: Code,
      long: LongCode,
      percent: repeated(Percent, 0),
      step: Step,
      pair: Pair,
      hash: Hash,
      odd: Odd,
      price: Price,
      unit: defaulted(fixed(xs.string, "kg"), "kg"),
      verb: Verb,
      named: /* @__PURE__ */ restricted(xs.string, { minLength: 1 }),
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
