// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { BillsClient } from "./bills/client.js";
import { Http_Shop_OrdersClient } from "./http.shop.orders/client.js";
import type { Session } from "./runtime/session.js";
import { Secure_Shop_OrdersClient } from "./secure.shop.orders/client.js";

/**
 * All services with one session; each client is made when it is first asked for.
 *
 * The session's endpoint has `{service}` where the address holds the service's name.
 */
export class Client {
  readonly #session: Session;
  readonly #made: {
    Bills?: BillsClient;
    Http_Shop_Orders?: Http_Shop_OrdersClient;
    Secure_Shop_Orders?: Secure_Shop_OrdersClient;
  } = Object.create(null);

  constructor(session: Session) {
    this.#session = session;
  }

  get Bills(): BillsClient {
    return (this.#made.Bills ??= new BillsClient(this.#session));
  }

  get Http_Shop_Orders(): Http_Shop_OrdersClient {
    return (this.#made.Http_Shop_Orders ??= new Http_Shop_OrdersClient(this.#session));
  }

  get Secure_Shop_Orders(): Secure_Shop_OrdersClient {
    return (this.#made.Secure_Shop_Orders ??= new Secure_Shop_OrdersClient(this.#session));
  }
}
