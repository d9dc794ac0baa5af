// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Branch, Grid, Grids, Points, Words, namespace } from "../grid/codecs.js";
import type * as messages from "./messages.js";
import { rpcAnswer } from "../runtime/body.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { soapArray } from "../runtime/soap-array.js";
import { XS, encoded, withReferences } from "../runtime/soap-encoding.js";
import { encodedValue } from "../runtime/soap-values.js";
import { complexType, required } from "../runtime/structures.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const EchoAny: Operation<
  messages.EchoAnyRequest,
  messages.EchoAnyResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoAny",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoAny",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoAnyRequest>("", () => ({
        values: required(nillable(/* @__PURE__ */ soapArray([XS, "anyType"], () => encodedValue))),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoAnyResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoAnyResponse>("", () => ({
          values: required(nillable(/* @__PURE__ */ soapArray([XS, "anyType"], () => encodedValue))),
        })),
      ),
      headers: response_none,
    }),
  ),
};

export const EchoGrid: Operation<
  messages.EchoGridRequest,
  messages.EchoGridResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoGrid",
  action: "",
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

export const EchoGrids: Operation<
  messages.EchoGridsRequest,
  messages.EchoGridsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoGrids",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoGrids",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoGridsRequest>("", () => ({
        grids: required(nillable(Grids)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoGridsResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoGridsResponse>("", () => ({
          grids: required(nillable(Grids)),
        })),
      ),
      headers: response_none,
    }),
  ),
};

export const EchoPoints: Operation<
  messages.EchoPointsRequest,
  messages.EchoPointsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoPoints",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoPoints",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoPointsRequest>("", () => ({
        points: required(nillable(Points)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoPointsResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoPointsResponse>("", () => ({
          points: required(nillable(Points)),
        })),
      ),
      headers: response_none,
    }),
  ),
};

export const EchoTree: Operation<
  messages.EchoTreeRequest,
  messages.EchoTreeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Grids",
  name: "EchoTree",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoTree",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoTreeRequest>("", () => ({
        tree: required(nillable(Branch)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoTreeResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoTreeResponse>("", () => ({
          tree: required(nillable(Branch)),
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
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoWords",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoWordsRequest>("", () => ({
        words: required(nillable(Words)),
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
        })),
      ),
      headers: response_none,
    }),
  ),
};
