// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { type Choice, allOf, oneOf } from "../runtime/choice.js";
import { contents, group } from "../runtime/contents.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, repeated } from "../runtime/structures.js";
import { Nickname, Person, namespace } from "../shop/codecs.js";

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
      person: Person,
      nickname: Nickname,
      $choice: repeated(
        group<Choice<[{ mail: string }, { first: string; last: string }]>>(
          namespace,
          () => ({
            mail: xs.string,
            first: xs.string,
            last: xs.string,
          }),
          /* @__PURE__ */ oneOf("mail", /* @__PURE__ */ allOf("first", "last")),
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
