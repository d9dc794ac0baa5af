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

  All(request: messages.AllRequest, options?: CallOptions<object>): Promise<messages.AllResponse> {
    return bodyOf(invoke(this.#session, operations.All, request, options));
  }

  One(
    request: messages.OneRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.OneResponse> {
    return bodyOf(invoke(this.#session, operations.One, request, options));
  }

  Some(request: messages.SomeRequest, options?: CallOptions<object>): Promise<messages.SomeResponse> {
    return bodyOf(invoke(this.#session, operations.Some, request, options));
  }

  Twice(request: messages.TwiceRequest, options?: CallOptions<object>): Promise<messages.TwiceResponse> {
    return bodyOf(invoke(this.#session, operations.Twice, request, options));
  }
}
