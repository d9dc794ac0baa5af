// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Grid, Words, namespace } from "../grid/codecs.js";
import type * as messages from "./messages.js";
import { rpcAnswer } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { soap12 } from "../runtime/soap-12.js";
import { encoded, typed, withReferences } from "../runtime/soap-encoding.js";
import { complexType, required } from "../runtime/structures.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const EchoGrid: Operation<
  messages.EchoGridRequest,
  messages.EchoGridResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoGrid",
  action: "",
  soap: soap12,
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoGrid",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoGridRequest>("", () => ({
        grid: required(nillable(Grid)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoGridResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoGridResponse>("", () => ({
          grid: required(nillable(Grid)),
        })),
      ),
      headers: response_none,
    }),
  ),
};

export const EchoWords: Operation<
  messages.EchoWordsRequest,
  messages.EchoWordsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoWords",
  action: "",
  soap: soap12,
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoWords",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoWordsRequest>("", () => ({
        words: required(nillable(Words)),
        note: required(nillable(typed("http://www.w3.org/2003/05/soap-encoding", "string", xs.string))),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoWordsResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoWordsResponse>("", () => ({
          words: required(nillable(Words)),
          note: required(nillable(typed("http://www.w3.org/2003/05/soap-encoding", "string", xs.string))),
        })),
      ),
      headers: response_none,
    }),
  ),
};
