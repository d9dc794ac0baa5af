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

  Draw(
    request: messages.DrawRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.DrawResponse> {
    return bodyOf(invoke(this.#session, operations.Draw, request, options));
  }

  Put(
    request: messages.PutRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.PutResponse> {
    return bodyOf(invoke(this.#session, operations.Put, request, options));
  }
}
