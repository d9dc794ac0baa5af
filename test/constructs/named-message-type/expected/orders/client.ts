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

  Again(
    request: messages.AgainRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AgainResponse> {
    return bodyOf(invoke(this.#session, operations.Again, request, options));
  }

  Cancel(
    request: messages.CancelRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CancelResponse> {
    return bodyOf(invoke(this.#session, operations.Cancel, request, options));
  }

  Count(
    request: messages.CountRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CountResponse> {
    return bodyOf(invoke(this.#session, operations.Count, request, options));
  }

  List(
    request: messages.ListRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ListResponse> {
    return bodyOf(invoke(this.#session, operations.List, request, options));
  }

  Place(
    request: messages.PlaceRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.PlaceResponse> {
    return bodyOf(invoke(this.#session, operations.Place, request, options));
  }
}
