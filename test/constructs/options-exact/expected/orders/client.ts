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

  Delete(
    request: messages.DeleteRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.DeleteResponse> {
    return bodyOf(invoke(this.#session, operations.Delete, request, options));
  }

  GetURL(
    request: messages.GetURLRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetURLResponse> {
    return bodyOf(invoke(this.#session, operations.GetURL, request, options));
  }

  New(
    request: messages.NewRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.NewResponse> {
    return bodyOf(invoke(this.#session, operations.New, request, options));
  }

  delete(
    request: messages.deleteRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.deleteResponse> {
    return bodyOf(invoke(this.#session, operations.delete_, request, options));
  }
}
