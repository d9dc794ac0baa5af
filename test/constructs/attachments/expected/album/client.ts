// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "https://example.com/album";

/** The operations of Album. */
export class AlbumClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Add(
    request: messages.AddRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AddResponse> {
    return bodyOf(invoke(this.#session, operations.Add, request, options));
  }

  Cover(request: messages.CoverRequest, options?: CallOptions<object>): Promise<messages.CoverResponse> {
    return bodyOf(invoke(this.#session, operations.Cover, request, options));
  }

  Find(request: messages.FindRequest, options?: CallOptions<object>): Promise<messages.FindResponse> {
    return bodyOf(invoke(this.#session, operations.Find, request, options));
  }

  Turn(request: messages.TurnRequest, options?: CallOptions<object>): Promise<messages.TurnResponse> {
    return bodyOf(invoke(this.#session, operations.Turn, request, options));
  }
}
