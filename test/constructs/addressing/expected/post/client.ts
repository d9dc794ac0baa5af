// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "https://example.com/post";

/** The operations of Post. */
export class PostClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  Answer(
    request: messages.AnswerRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AnswerResponse> {
    return bodyOf(invoke(this.#session, operations.Answer, request, options));
  }

  Ask(
    request: messages.AskRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AskResponse> {
    return bodyOf(invoke(this.#session, operations.Ask, request, options));
  }

  Drop(request: messages.DropRequest, options?: CallOptions<messages.RequestHeaders>): Promise<void> {
    return bodyOf(invoke(this.#session, operations.Drop, request, options));
  }

  Return(
    request: messages.ReturnRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ReturnResponse> {
    return bodyOf(invoke(this.#session, operations.Return, request, options));
  }

  Send(
    request: messages.SendRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SendResponse> {
    return bodyOf(invoke(this.#session, operations.Send, request, options));
  }
}
