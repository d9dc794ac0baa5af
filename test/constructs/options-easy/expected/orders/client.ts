// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.ts";
import * as operations from "./operations.ts";
import { bodyOf, invoke } from "../runtime/client.ts";
import type { CallOptions, Session } from "../runtime/session.ts";

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

  getURL(
    request: messages.GetURLRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetURLResponse> {
    return bodyOf(invoke(this.#session, operations.GetURL, request, options));
  }

  new(
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
