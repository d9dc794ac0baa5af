// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Dictionary } from "../runtime/collections.js";
import type {
  SoCredentials,
  SoExceptionInfo,
  SoPrincipalCarrier,
  SoSystemInfoCarrier,
  SoTimeZone,
} from "../services86/types.js";

/** The request of AuthenticateGeneric. */
export interface AuthenticateGenericRequest {
  AuthenticationData?: Dictionary<string | null> | null;
}

/** The response of AuthenticateGeneric. */
export interface AuthenticateGenericResponse {
  /** The user who is logged on. */
  Response?: SoPrincipalCarrier | null;
  /** Holds the ticket for the `Credentials` header of later calls. */
  Credentials?: SoCredentials | null;
  AuthenticationSucceeded?: boolean;
}

/** The request of AuthenticateImplicit. */
export interface AuthenticateImplicitRequest {
  [member: string]: never;
}

/** The response of AuthenticateImplicit. */
export interface AuthenticateImplicitResponse {
  /** The user who is logged on. */
  Response?: SoPrincipalCarrier | null;
  /** Holds the ticket for the `Credentials` header of later calls. */
  Credentials?: SoCredentials | null;
  AuthenticationSucceeded?: boolean;
}

/** The request of AuthenticateUsernamePassword. */
export interface AuthenticateUsernamePasswordRequest {
  UserName?: string | null;
  /** Travels in clear text inside the envelope. */
  Password?: string | null;
}

/** The response of AuthenticateUsernamePassword. */
export interface AuthenticateUsernamePasswordResponse {
  /** The user who is logged on. */
  Response?: SoPrincipalCarrier | null;
  /** Holds the ticket for the `Credentials` header of later calls. */
  Credentials?: SoCredentials | null;
  AuthenticationSucceeded?: boolean;
}

/** The request of AuthenticateWithAccessToken. */
export interface AuthenticateWithAccessTokenRequest {
  AccessToken?: string | null;
}

/** The response of AuthenticateWithAccessToken. */
export interface AuthenticateWithAccessTokenResponse {
  /** The user who is logged on. */
  Response?: SoPrincipalCarrier | null;
  /** Holds the ticket for the `Credentials` header of later calls. */
  Credentials?: SoCredentials | null;
  AuthenticationSucceeded?: boolean;
}

/** The request of GetSystemInfo. */
export interface GetSystemInfoRequest {
  [member: string]: never;
}

/** The response of GetSystemInfo. */
export interface GetSystemInfoResponse {
  SystemInfo?: SoSystemInfoCarrier | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  /** Request header: names the calling application. SuperOffice Online requires it; an installation on site does not check it. */
  ApplicationToken?: string | null;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {
  /** Response header: why a call failed. */
  ExceptionInfo?: SoExceptionInfo | null;
  /** Response header: further names and values from the server. */
  ExtraInfo?: Dictionary<string | null> | null;
  /** Response header: false marks a failed call, also in a response with HTTP status 200; `ExceptionInfo` then tells why. */
  Succeeded?: boolean;
  TimeZone?: SoTimeZone | null;
}
