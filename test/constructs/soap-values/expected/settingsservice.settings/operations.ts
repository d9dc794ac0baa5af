// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Setting, namespace } from "../example.settings/codecs.js";
import { rpcAnswer } from "../runtime/body.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { encoded, typed, withReferences } from "../runtime/soap-encoding.js";
import { apacheMap } from "../runtime/soap-values.js";
import { complexType, required } from "../runtime/structures.js";
import type * as messages from "./messages.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const EchoMap: Operation<
  messages.EchoMapRequest,
  messages.EchoMapResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Settings",
  name: "EchoMap",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoMap",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoMapRequest>("", () => ({
        map: required(nillable(typed("http://xml.apache.org/xml-soap", "Map", apacheMap))),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoMapResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoMapResponse>("", () => ({
          map: required(nillable(typed("http://xml.apache.org/xml-soap", "Map", apacheMap))),
        })),
      ),
      headers: response_none,
    }),
  ),
};

export const EchoSetting: Operation<
  messages.EchoSettingRequest,
  messages.EchoSettingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Settings",
  name: "EchoSetting",
  action: "",
  input: /* @__PURE__ */ withReferences({
    namespace: namespace,
    name: "EchoSetting",
    body: /* @__PURE__ */ encoded(
      /* @__PURE__ */ complexType<messages.EchoSettingRequest>("", () => ({
        setting: required(nillable(Setting)),
      })),
    ),
    headers: request_none,
  }),
  output: /* @__PURE__ */ withReferences(
    /* @__PURE__ */ rpcAnswer({
      namespace: namespace,
      name: "EchoSettingResponse",
      body: /* @__PURE__ */ encoded(
        /* @__PURE__ */ complexType<messages.EchoSettingResponse>("", () => ({
          setting: required(nillable(Setting)),
        })),
      ),
      headers: response_none,
    }),
  ),
};
