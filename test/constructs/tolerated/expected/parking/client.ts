// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/garage";

/**
 * The port "GatePort" is left out: it refers to something that the documents don't define.
 *
 * The operation "Pay" is left out: it refers to something that the documents don't define.
 */
export class ParkingClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Leave(
    request: messages.LeaveRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.LeaveResponse> {
    return bodyOf(invoke(this.#session, operations.Leave, request, options));
  }

  /**
   * Parks a car.
   *
   * The header block "Card" is left out: it refers to something that the documents don't define.
   *
   * The fault "Full" is left out: it refers to something that the documents don't define.
   */
  Park(
    request: messages.ParkRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ParkResponse> {
    return bodyOf(invoke(this.#session, operations.Park, request, options));
  }
}
