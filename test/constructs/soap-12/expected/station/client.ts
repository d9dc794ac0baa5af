// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";
import type * as messages from "./messages.js";
import * as operations from "./operations.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/station";

/** The operations of Station. */
export class StationClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Ask(request: messages.AskRequest, options?: CallOptions<object>): Promise<messages.AskResponse> {
    return bodyOf(invoke(this.#session, operations.Ask, request, options));
  }

  AskOddly(
    request: messages.AskOddlyRequest,
    options?: CallOptions<object>,
  ): Promise<messages.AskOddlyResponse> {
    return bodyOf(invoke(this.#session, operations.AskOddly, request, options));
  }

  AskUsually(
    request: messages.AskUsuallyRequest,
    options?: CallOptions<object>,
  ): Promise<messages.AskUsuallyResponse> {
    return bodyOf(invoke(this.#session, operations.AskUsually, request, options));
  }

  Depart(
    request: messages.DepartRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.DepartResponse> {
    return bodyOf(invoke(this.#session, operations.Depart, request, options));
  }
}
