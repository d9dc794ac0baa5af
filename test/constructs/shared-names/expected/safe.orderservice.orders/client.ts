// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";
import type * as messages from "./messages.js";
import * as operations from "./operations.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "https://localhost/safe";

/** The operations of Orders. */
export class Safe_OrderService_OrdersClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Ship(
    request: messages.ShipRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ShipResponse> {
    return bodyOf(invoke(this.#session, operations.Ship, request, options));
  }
}
