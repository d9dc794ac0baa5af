// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { TokenType, namespace } from "../partnersystemuser/codecs.js";
import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";

const request_ApplicationToken_ContextIdentifier = /* @__PURE__ */ complexType<messages.RequestHeaders>(
  namespace,
  () => ({
    ApplicationToken: nillable(xs.string),
    ContextIdentifier: nillable(xs.string),
  }),
);

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

/** Exchanges the signed token of a system user for a token that holds its ticket. A log-on that failed answers `IsSuccessful` as false. */
export const Authenticate: Operation<
  messages.AuthenticateRequest,
  messages.AuthenticateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "PartnerSystemUserService",
  name: "Authenticate",
  action: "http://www.superoffice.com/superid/partnersystemuser/0.1/IPartnerSystemUserService/Authenticate",
  input: {
    namespace: namespace,
    name: "AuthenticationRequest",
    body: /* @__PURE__ */ complexType<messages.AuthenticateRequest>(namespace, () => ({
      SignedSystemToken: nillable(xs.string),
      ReturnTokenType: TokenType,
    })),
    headers: request_ApplicationToken_ContextIdentifier,
  },
  output: {
    namespace: namespace,
    name: "AuthenticationResponse",
    body: /* @__PURE__ */ complexType<messages.AuthenticateResponse>(namespace, () => ({
      IsSuccessful: xs.boolean,
      Token: nillable(xs.string),
      ErrorMessage: nillable(xs.string),
    })),
    headers: response_none,
  },
};
