// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/orders";

/** The operations of Orders. */
export class OrdersClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Add_AddInts(
    request: messages.Add_AddIntsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.Add_AddIntsResponse> {
    return bodyOf(invoke(this.#session, operations.Add_AddInts, request, options));
  }

  Add_AddText(
    request: messages.Add_AddTextRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.Add_AddTextResponse> {
    return bodyOf(invoke(this.#session, operations.Add_AddText, request, options));
  }
}
