// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";
import type * as messages from "./messages.js";
import * as operations from "./operations.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/temperature.asmx";

/** The operations of TemperatureSoap. */
export class TemperatureSoapClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  CelsiusToFahrenheit(
    request: messages.CelsiusToFahrenheitRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CelsiusToFahrenheitResponse> {
    return bodyOf(invoke(this.#session, operations.CelsiusToFahrenheit, request, options));
  }
}
