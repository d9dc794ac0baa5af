// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/login/Services/PartnerSystemUserService.svc";

/** Logs system users of SuperOffice Online on: programs that act for a customer while nobody is there. */
export class PartnerSystemUserServiceClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Exchanges the signed token of a system user for a token that holds its ticket. A log-on that failed answers `IsSuccessful` as false. */
  Authenticate(
    request: messages.AuthenticateRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AuthenticateResponse> {
    return bodyOf(invoke(this.#session, operations.Authenticate, request, options));
  }
}
