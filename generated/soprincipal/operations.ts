// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import {
  AuthenticationGenericData,
  SoCredentials,
  SoExceptionInfo,
  SoExtraInfo,
  SoPrincipalCarrier,
  SoSystemInfoCarrier,
  SoTimeZone,
  namespace,
} from "../services86/codecs.js";
import type * as messages from "./messages.js";

const request_ApplicationToken = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({
  ApplicationToken: nillable(xs.string),
}));

const response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone =
  /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({
    ExceptionInfo: nillable(SoExceptionInfo),
    ExtraInfo: nillable(SoExtraInfo),
    Succeeded: xs.boolean,
    TimeZone: nillable(SoTimeZone),
  }));

/** Logs on with names and values that an authentication plug-in on the server knows how to read. */
export const AuthenticateGeneric: Operation<
  messages.AuthenticateGenericRequest,
  messages.AuthenticateGenericResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "SoPrincipal",
  name: "AuthenticateGeneric",
  input: {
    namespace: namespace,
    name: "AuthenticateGeneric",
    body: /* @__PURE__ */ complexType<messages.AuthenticateGenericRequest>(namespace, () => ({
      AuthenticationData: nillable(AuthenticationGenericData),
    })),
    headers: request_ApplicationToken,
  },
  output: {
    namespace: namespace,
    name: "AuthenticateResponse",
    body: /* @__PURE__ */ complexType<messages.AuthenticateGenericResponse>(namespace, () => ({
      Response: nillable(SoPrincipalCarrier),
      Credentials: nillable(SoCredentials),
      AuthenticationSucceeded: xs.boolean,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Logs on with the identity that the transport carries, for example a Windows user. */
export const AuthenticateImplicit: Operation<
  messages.AuthenticateImplicitRequest,
  messages.AuthenticateImplicitResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "SoPrincipal",
  name: "AuthenticateImplicit",
  input: {
    namespace: namespace,
    name: "AuthenticateImplicit",
    body: /* @__PURE__ */ complexType<messages.AuthenticateImplicitRequest>(namespace, () => ({})),
    headers: request_ApplicationToken,
  },
  output: {
    namespace: namespace,
    name: "AuthenticateResponse",
    body: /* @__PURE__ */ complexType<messages.AuthenticateImplicitResponse>(namespace, () => ({
      Response: nillable(SoPrincipalCarrier),
      Credentials: nillable(SoCredentials),
      AuthenticationSucceeded: xs.boolean,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Logs on with the name and password of a SuperOffice user. */
export const AuthenticateUsernamePassword: Operation<
  messages.AuthenticateUsernamePasswordRequest,
  messages.AuthenticateUsernamePasswordResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "SoPrincipal",
  name: "AuthenticateUsernamePassword",
  input: {
    namespace: namespace,
    name: "AuthenticateUsernamePassword",
    body: /* @__PURE__ */ complexType<messages.AuthenticateUsernamePasswordRequest>(namespace, () => ({
      UserName: nillable(xs.string),
      Password: nillable(xs.string),
    })),
    headers: request_ApplicationToken,
  },
  output: {
    namespace: namespace,
    name: "AuthenticateResponse",
    body: /* @__PURE__ */ complexType<messages.AuthenticateUsernamePasswordResponse>(namespace, () => ({
      Response: nillable(SoPrincipalCarrier),
      Credentials: nillable(SoCredentials),
      AuthenticationSucceeded: xs.boolean,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Logs on with an access token that SuperOffice issued. */
export const AuthenticateWithAccessToken: Operation<
  messages.AuthenticateWithAccessTokenRequest,
  messages.AuthenticateWithAccessTokenResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "SoPrincipal",
  name: "AuthenticateWithAccessToken",
  input: {
    namespace: namespace,
    name: "AuthenticateWithAccessToken",
    body: /* @__PURE__ */ complexType<messages.AuthenticateWithAccessTokenRequest>(namespace, () => ({
      AccessToken: nillable(xs.string),
    })),
    headers: request_ApplicationToken,
  },
  output: {
    namespace: namespace,
    name: "AuthenticateResponse",
    body: /* @__PURE__ */ complexType<messages.AuthenticateWithAccessTokenResponse>(namespace, () => ({
      Response: nillable(SoPrincipalCarrier),
      Credentials: nillable(SoCredentials),
      AuthenticationSucceeded: xs.boolean,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Describes the NetServer that answers: version, build, licence and database. */
export const GetSystemInfo: Operation<
  messages.GetSystemInfoRequest,
  messages.GetSystemInfoResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "SoPrincipal",
  name: "GetSystemInfo",
  input: {
    namespace: namespace,
    name: "GetSystemInfo",
    body: /* @__PURE__ */ complexType<messages.GetSystemInfoRequest>(namespace, () => ({})),
    headers: request_ApplicationToken,
  },
  output: {
    namespace: namespace,
    name: "GetSystemInfoResponse",
    body: /* @__PURE__ */ complexType<messages.GetSystemInfoResponse>(namespace, () => ({
      SystemInfo: nillable(SoSystemInfoCarrier),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};
