// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Address, AnyPerson, Isbn, namespace } from "../example.library/codecs.js";
import type * as messages from "./messages.js";
import { rpcAnswer } from "../runtime/body.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import { ENCODING_11 } from "../runtime/references.js";
import type { Operation } from "../runtime/soap.js";
import { XS, encoded, typed, withReferences } from "../runtime/soap-encoding.js";
import { complexType, required } from "../runtime/structures.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Find: Operation<
  messages.FindRequest,
  messages.FindResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Library",
  name: "Find",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "Find",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.FindRequest>("", () => ({
        place: required(nillable(Address)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "FindResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.FindResponse>(namespace, () => ({})),
      ),
      headers: response_none,
    }),
  ),
};

export const GetBook: Operation<
  messages.GetBookRequest,
  messages.GetBookResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Library",
  name: "GetBook",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "GetBook",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.GetBookRequest>("", () => ({
        isbn: required(nillable(Isbn)),
        count: required(nillable(typed(XS, "int", xs.int))),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "GetBookResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.GetBookResponse>("", () => ({
          title: required(nillable(typed(ENCODING_11, "string", xs.string))),
          author: required(nillable(AnyPerson)),
          reader: required(nillable(AnyPerson)),
        })),
      ),
      headers: response_none,
    }),
  ),
};

export const Move: Operation<
  messages.MoveRequest,
  messages.MoveResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Library",
  name: "Move",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "Move",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.MoveRequest>("", () => ({
        to: required(nillable(Address)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "MoveResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.MoveResponse>(namespace, () => ({})),
      ),
      headers: response_none,
    }),
  ),
};

export const MoveLiterally: Operation<
  messages.MoveLiterallyRequest,
  messages.MoveLiterallyResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Library",
  name: "MoveLiterally",
  action: "",
  input: {
    namespace: namespace,
    name: "MoveLiterally",
    body: /* @__PURE__ */ complexType<messages.MoveLiterallyRequest>("", () => ({
      to: required(Address),
    })),
    headers: request_none,
  },
  output: /* @__PURE__ */ rpcAnswer({
    namespace: namespace,
    name: "MoveLiterallyResponse",
    body: /* @__PURE__ */ complexType<messages.MoveLiterallyResponse>(namespace, () => ({})),
    headers: response_none,
  }),
};
