// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/grids";

/** The operations of Grids. */
export class GridsClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  EchoGrid(
    request: messages.EchoGridRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoGridResponse> {
    return bodyOf(invoke(this.#session, operations.EchoGrid, request, options));
  }

  EchoWords(
    request: messages.EchoWordsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoWordsResponse> {
    return bodyOf(invoke(this.#session, operations.EchoWords, request, options));
  }
}
