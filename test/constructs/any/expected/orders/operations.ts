// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { type Choice, oneOf } from "../runtime/choice.js";
import { contents, group } from "../runtime/contents.js";
import type { RawXml } from "../runtime/raw-xml.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated } from "../runtime/structures.js";
import { wildcard } from "../runtime/wildcard.js";
import { Anything, Envelope, namespace } from "../shop/codecs.js";

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
    body: /* @__PURE__ */ contents<messages.PutRequest>(namespace, () => ({
      envelope: Envelope,
      anything: Anything,
      $choice: repeated(
        group<Choice<[{ known: number }, { $any: RawXml }]>>(
          namespace,
          () => ({
            known: xs.int,
            $any: wildcard({ other: "urn:example:shop" }),
          }),
          /* @__PURE__ */ oneOf("known", "$any"),
        ),
        0,
      ),
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
