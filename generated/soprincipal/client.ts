// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";
import type * as messages from "./messages.js";
import * as operations from "./operations.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "https://sod.superoffice.com/Cust12345/Remote/Services86/SoPrincipal.svc";

/** Logs users on and tells which NetServer answers. The ticket that a log-on returns goes into the `Credentials` header of every call to the other services. */
export class SoPrincipalClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Logs on with names and values that an authentication plug-in on the server knows how to read. */
  AuthenticateGeneric(
    request: messages.AuthenticateGenericRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AuthenticateGenericResponse> {
    return bodyOf(invoke(this.#session, operations.AuthenticateGeneric, request, options));
  }

  /** Logs on with the identity that the transport carries, for example a Windows user. */
  AuthenticateImplicit(
    request: messages.AuthenticateImplicitRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AuthenticateImplicitResponse> {
    return bodyOf(invoke(this.#session, operations.AuthenticateImplicit, request, options));
  }

  /** Logs on with the name and password of a SuperOffice user. */
  AuthenticateUsernamePassword(
    request: messages.AuthenticateUsernamePasswordRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AuthenticateUsernamePasswordResponse> {
    return bodyOf(invoke(this.#session, operations.AuthenticateUsernamePassword, request, options));
  }

  /** Logs on with an access token that SuperOffice issued. */
  AuthenticateWithAccessToken(
    request: messages.AuthenticateWithAccessTokenRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AuthenticateWithAccessTokenResponse> {
    return bodyOf(invoke(this.#session, operations.AuthenticateWithAccessToken, request, options));
  }

  /** Describes the NetServer that answers: version, build, licence and database. */
  GetSystemInfo(
    request: messages.GetSystemInfoRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetSystemInfoResponse> {
    return bodyOf(invoke(this.#session, operations.GetSystemInfo, request, options));
  }
}
