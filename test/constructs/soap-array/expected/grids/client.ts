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

  EchoAny(
    request: messages.EchoAnyRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoAnyResponse> {
    return bodyOf(invoke(this.#session, operations.EchoAny, request, options));
  }

  EchoGrid(
    request: messages.EchoGridRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoGridResponse> {
    return bodyOf(invoke(this.#session, operations.EchoGrid, request, options));
  }

  EchoGrids(
    request: messages.EchoGridsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoGridsResponse> {
    return bodyOf(invoke(this.#session, operations.EchoGrids, request, options));
  }

  EchoPoints(
    request: messages.EchoPointsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoPointsResponse> {
    return bodyOf(invoke(this.#session, operations.EchoPoints, request, options));
  }

  EchoTree(
    request: messages.EchoTreeRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoTreeResponse> {
    return bodyOf(invoke(this.#session, operations.EchoTree, request, options));
  }

  EchoWords(
    request: messages.EchoWordsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoWordsResponse> {
    return bodyOf(invoke(this.#session, operations.EchoWords, request, options));
  }
}
