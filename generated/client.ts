// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { AppointmentClient } from "./appointment/client.js";
import { PartnerSystemUserServiceClient } from "./partnersystemuserservice/client.js";
import type { Session } from "./runtime/session.js";
import { SoPrincipalClient } from "./soprincipal/client.js";

/**
 * All services with one session; each client is made when it is first asked for.
 *
 * The session's endpoint has `{service}` where the address holds the service's name.
 */
export class Client {
  readonly #session: Session;
  readonly #made: {
    Appointment?: AppointmentClient;
    PartnerSystemUserService?: PartnerSystemUserServiceClient;
    SoPrincipal?: SoPrincipalClient;
  } = Object.create(null);

  constructor(session: Session) {
    this.#session = session;
  }

  /** Appointments, tasks, invitations and recurring series in the diaries of SuperOffice users, and the suggested appointments of sales and project guides. */
  get Appointment(): AppointmentClient {
    return (this.#made.Appointment ??= new AppointmentClient(this.#session));
  }

  /** Logs system users of SuperOffice Online on: programs that act for a customer while nobody is there. */
  get PartnerSystemUserService(): PartnerSystemUserServiceClient {
    return (this.#made.PartnerSystemUserService ??= new PartnerSystemUserServiceClient(this.#session));
  }

  /** Logs users on and tells which NetServer answers. The ticket that a log-on returns goes into the `Credentials` header of every call to the other services. */
  get SoPrincipal(): SoPrincipalClient {
    return (this.#made.SoPrincipal ??= new SoPrincipalClient(this.#session));
  }
}
