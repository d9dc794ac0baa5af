// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";
import type * as messages from "./messages.js";
import * as operations from "./operations.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/settings";

/** The operations of Settings. */
export class SettingsClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  EchoMap(
    request: messages.EchoMapRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoMapResponse> {
    return bodyOf(invoke(this.#session, operations.EchoMap, request, options));
  }

  EchoSetting(
    request: messages.EchoSettingRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.EchoSettingResponse> {
    return bodyOf(invoke(this.#session, operations.EchoSetting, request, options));
  }
}
