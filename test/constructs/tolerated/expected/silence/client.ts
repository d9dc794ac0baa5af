// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "http://localhost/silence";

/** The operations of Silence. */
export class SilenceClient {
  constructor(_session: Session) {}
}
