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

  All(
    request: messages.AllRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AllResponse> {
    return bodyOf(invoke(this.#session, operations.All, request, options));
  }

  Apart(
    request: messages.ApartRequest = {},
    options?: CallOptions<Pick<messages.RequestHeaders, "A" | "B">>,
  ): Promise<messages.ApartResponse> {
    return bodyOf(invoke(this.#session, operations.Apart, request, options));
  }

  Joined(
    request: messages.JoinedRequest = {},
    options?: CallOptions<Pick<messages.RequestHeaders, "A_B">>,
  ): Promise<messages.JoinedResponse> {
    return bodyOf(invoke(this.#session, operations.Joined, request, options));
  }

  None(request: messages.NoneRequest = {}, options?: CallOptions<object>): Promise<messages.NoneResponse> {
    return bodyOf(invoke(this.#session, operations.None, request, options));
  }

  One(
    request: messages.OneRequest = {},
    options?: CallOptions<Pick<messages.RequestHeaders, "Trace">>,
  ): Promise<messages.OneResponse> {
    return bodyOf(invoke(this.#session, operations.One, request, options));
  }
}
