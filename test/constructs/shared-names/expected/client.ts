// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Plain_OrderService_OrdersClient } from "./plain.orderservice.orders/client.js";
import type { Session } from "./runtime/session.js";
import { Safe_OrderService_OrdersClient } from "./safe.orderservice.orders/client.js";

/**
 * All services with one session; each client is made when it is first asked for.
 *
 * The session's endpoint has `{service}` where the address holds the service's name.
 */
export class Client {
  readonly #session: Session;
  readonly #made: {
    Plain_OrderService_Orders?: Plain_OrderService_OrdersClient;
    Safe_OrderService_Orders?: Safe_OrderService_OrdersClient;
  } = Object.create(null);

  constructor(session: Session) {
    this.#session = session;
  }

  get Plain_OrderService_Orders(): Plain_OrderService_OrdersClient {
    return (this.#made.Plain_OrderService_Orders ??= new Plain_OrderService_OrdersClient(this.#session));
  }

  get Safe_OrderService_Orders(): Safe_OrderService_OrdersClient {
    return (this.#made.Safe_OrderService_Orders ??= new Safe_OrderService_OrdersClient(this.#session));
  }
}
