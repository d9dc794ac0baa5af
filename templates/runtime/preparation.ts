// What is done for each single request before its message is written.
import type { Prepare, Session } from "./session.js";
import type { SoapVersion } from "./soap.js";

/** A session that prepares one thing more for each request; what was prepared before comes first. */
export const withPreparation = (session: Session, prepare: Prepare): Session => ({
  ...session,
  prepare: async (one, ...request) => prepare((await session.prepare?.(one, ...request)) ?? one, ...request),
});

/** SOAP that prepares one thing more for each request of an operation, before the session does. */
export const preparing = (soap: SoapVersion, prepare: Prepare): SoapVersion => ({
  ...soap,
  prepare: async (one, ...request) => {
    const prepared = await prepare(one, ...request);
    return (await (soap.prepare ?? one.prepare)?.(prepared, ...request)) ?? prepared;
  },
});
