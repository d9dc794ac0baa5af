// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/fleet";

/** The operations of Fleet. */
export class FleetClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Register(
    request: messages.RegisterRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.RegisterResponse> {
    return bodyOf(invoke(this.#session, operations.Register, request, options));
  }
}
