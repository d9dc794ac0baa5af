// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/library";

/** The operations of Library. */
export class LibraryClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Find(
    request: messages.FindRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.FindResponse> {
    return bodyOf(invoke(this.#session, operations.Find, request, options));
  }

  GetBook(
    request: messages.GetBookRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetBookResponse> {
    return bodyOf(invoke(this.#session, operations.GetBook, request, options));
  }

  Move(
    request: messages.MoveRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.MoveResponse> {
    return bodyOf(invoke(this.#session, operations.Move, request, options));
  }

  MoveLiterally(
    request: messages.MoveLiterallyRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.MoveLiterallyResponse> {
    return bodyOf(invoke(this.#session, operations.MoveLiterally, request, options));
  }
}
