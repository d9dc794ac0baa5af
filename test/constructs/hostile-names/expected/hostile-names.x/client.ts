// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages_ from "./messages.js";
import * as operations_ from "./operations.js";
import { bodyOf, invoke as runtime_invoke } from "../runtime/client.js";
import type { CallOptions, Session as runtime_Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = 'http://localhost/"`${evil}*/\\';

/** Ends here *\/ export const evil = 1; /* `${evil}` "quotes" \u002a/  new line  \@deprecated {\@link evil} </script> *\/ */
export class hostile_Names_xClient {
  readonly #session: runtime_Session;

  constructor(session: runtime_Session) {
    this.#session = session;
  }

  /** Ends here *\/ export const evil = 1; /* `${evil}` "quotes" \u002a/  new line  \@deprecated {\@link evil} </script> *\/ */
  All(
    request: messages_.AllRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.AllResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.All, request, options));
  }

  Codec(
    request: messages_.CodecRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.CodecResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.Codec, request, options));
  }

  Promise(
    request: messages_.PromiseRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.PromiseResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.Promise, request, options));
  }

  __proto__(
    request: messages_.__proto__Request,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.__proto__Response> {
    return bodyOf(runtime_invoke(this.#session, operations_.__proto__, request, options));
  }

  "a-b"(
    request: messages_.a_x2d_bRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.a_x2d_bResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.a_x2d_b, request, options));
  }

  a_b(
    request: messages_.a_bRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.a_bResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.a_b, request, options));
  }

  address(
    request: messages_.addressRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.addressResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.address, request, options));
  }

  await(
    request: messages_.awaitRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.awaitResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.await_, request, options));
  }

  class(
    request: messages_.classRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.classResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.class_, request, options));
  }

  /** *\/ evil(); /* */
  ["constructor"](
    request: messages_.constructorRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.constructorResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.constructor, request, options));
  }

  delete(
    request: messages_.deleteRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.deleteResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.delete_, request, options));
  }

  messages(
    request: messages_.messagesRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.messagesResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.messages, request, options));
  }

  options(
    request: messages_.optionsRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.optionsResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.options, request, options));
  }

  request(
    request: messages_.requestRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.requestResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.request, request, options));
  }

  request_none(
    request: messages_.request_noneRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.request_noneResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.request_none, request, options));
  }

  session(
    request: messages_.sessionRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.sessionResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.session, request, options));
  }

  then(
    request: messages_.thenRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.thenResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.then, request, options));
  }

  toString(
    request: messages_.toStringRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.toStringResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.toString, request, options));
  }

  Ψ(
    request: messages_.ΨRequest,
    options?: CallOptions<messages_.RequestHeaders>,
  ): Promise<messages_.ΨResponse> {
    return bodyOf(runtime_invoke(this.#session, operations_.Ψ, request, options));
  }
}
