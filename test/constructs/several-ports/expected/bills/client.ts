// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "jms:queue:bills";

/** The operations of Bills. */
export class BillsClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Bill(
    request: messages.BillRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.BillResponse> {
    return bodyOf(invoke(this.#session, operations.Bill, request, options));
  }
}
