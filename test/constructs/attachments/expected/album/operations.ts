// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { Page, namespace } from "../photos/codecs.js";
import type * as photos_types from "../photos/types.js";
import * as xs from "../runtime/builtins.js";
import { oneOf, ruled } from "../runtime/choice.js";
import { type Operation, soap11 } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";
import { attached, attachedToValue, soapWithAttachments } from "../runtime/swa.js";

const request_Language = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  Language: xs.string,
}));

const request_none = /* @__PURE__ */ complexType<object>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Add: Operation<
  messages.AddRequest,
  messages.AddResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Album",
  name: "Add",
  action: "urn:example:album/add",
  soap: /* @__PURE__ */ soapWithAttachments(soap11),
  input: {
    namespace: namespace,
    name: "Add",
    body: /* @__PURE__ */ attached<messages.AddRequest, Omit<messages.AddRequest, "$attachments">>(
      [
        ["photo", "image/png"],
        ["notes.txt", "application/octet-stream"],
      ],
      /* @__PURE__ */ complexType(namespace, () => ({
        Title: required(xs.string),
      })),
    ),
    headers: request_Language,
  },
  output: {
    namespace: namespace,
    name: "AddResponse",
    body: /* @__PURE__ */ attached<messages.AddResponse, Omit<messages.AddResponse, "$attachments">>(
      [["thumbnail", "application/octet-stream"]],
      /* @__PURE__ */ complexType(namespace, () => ({})),
    ),
    headers: response_none,
  },
};

export const Cover: Operation<
  messages.CoverRequest,
  messages.CoverResponse,
  object,
  messages.ResponseHeaders
> = {
  service: "Album",
  name: "Cover",
  action: "urn:example:album/cover",
  soap: /* @__PURE__ */ soapWithAttachments(soap11),
  input: {
    namespace: namespace,
    name: "Cover",
    body: /* @__PURE__ */ attached<messages.CoverRequest, Omit<messages.CoverRequest, "$attachments">>(
      [["image", "image/png"]],
      /* @__PURE__ */ complexType(namespace, () => ({})),
    ),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "Page",
    body: Page,
    headers: response_none,
  },
};

export const Find: Operation<messages.FindRequest, messages.FindResponse, object, messages.ResponseHeaders> =
  {
    service: "Album",
    name: "Find",
    action: "urn:example:album/find",
    soap: /* @__PURE__ */ soapWithAttachments(soap11),
    input: {
      namespace: namespace,
      name: "Find",
      body: /* @__PURE__ */ attached<messages.FindRequest, Omit<messages.FindRequest, "$attachments">>(
        [["sample", "application/octet-stream"]],
        /* @__PURE__ */ ruled(
          /* @__PURE__ */ complexType(namespace, () => ({
            Title: xs.string,
            Number: xs.int,
          })),
          /* @__PURE__ */ oneOf("Title", "Number"),
        ),
      ),
      headers: request_none,
    },
    output: {
      namespace: namespace,
      name: "Count",
      body: /* @__PURE__ */ attachedToValue<messages.FindResponse>([["photo", "image/png"]], xs.int),
      headers: response_none,
    },
  };

export const Turn: Operation<messages.TurnRequest, messages.TurnResponse, object, messages.ResponseHeaders> =
  {
    service: "Album",
    name: "Turn",
    action: "urn:example:album/turn",
    soap: /* @__PURE__ */ soapWithAttachments(soap11),
    input: {
      namespace: namespace,
      name: "Page",
      body: /* @__PURE__ */ attached<messages.TurnRequest, photos_types.Page>(
        [["cover", "image/jpeg"]],
        Page,
      ),
      headers: request_none,
    },
    output: {
      namespace: namespace,
      name: "Page",
      body: Page,
      headers: response_none,
    },
  };
