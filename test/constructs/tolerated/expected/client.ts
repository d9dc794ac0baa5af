// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { ParkingClient } from "./parking/client.js";
import type { Session } from "./runtime/session.js";
import { SilenceClient } from "./silence/client.js";

/**
 * All services with one session; each client is made when it is first asked for.
 *
 * The session's endpoint has `{service}` where the address holds the service's name.
 */
export class Client {
  readonly #session: Session;
  readonly #made: { Parking?: ParkingClient; Silence?: SilenceClient } = Object.create(null);

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * The port "GatePort" is left out: it refers to something that the documents don't define.
   *
   * The operation "Pay" is left out: it refers to something that the documents don't define.
   */
  get Parking(): ParkingClient {
    return (this.#made.Parking ??= new ParkingClient(this.#session));
  }

  get Silence(): SilenceClient {
    return (this.#made.Silence ??= new SilenceClient(this.#session));
  }
}
