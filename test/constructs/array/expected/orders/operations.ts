// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { ArrayOfint, ArrayOfstring } from "../lists/codecs.js";
import type * as messages from "./messages.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated, required } from "../runtime/structures.js";
import {
  ArrayOfArrayOfLine,
  ArrayOfLine,
  ArrayOfTree,
  ArrayOfTwo,
  Derived,
  Lines,
  namespace,
} from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Fill: Operation<
  messages.FillRequest,
  messages.FillResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Fill",
  action: "urn:example:shop/Fill",
  input: {
    namespace: namespace,
    name: "Fill",
    body: /* @__PURE__ */ complexType<messages.FillRequest>(namespace, () => ({
      Numbers: nillable(ArrayOfint),
      Words: required(ArrayOfstring),
      Lines: nillable(ArrayOfLine),
      Pages: nillable(ArrayOfArrayOfLine),
      Tree: nillable(ArrayOfTree),
      Two: ArrayOfTwo,
      Derived: Derived,
      Wrapped: Lines,
      Chapters: repeated(nillable(ArrayOfint), 0),
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "FillResponse",
    body: /* @__PURE__ */ complexType<messages.FillResponse>(namespace, () => ({})),
    headers: response_none,
  },
};
