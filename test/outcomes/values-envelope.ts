// Answers of the service `Values`, whose contract is values.wsdl.
import type { Case } from "./case.js";
import { envelope } from "./envelopes.js";

/** What is in `Values`, and what it comes to. */
export type ValueCase = readonly [what: string, members: string, outcome: string];

/** The envelope of a response of the service `Values`. */
export const valuesEnvelope = (members: string): string =>
  envelope(`<ExchangeResponse xmlns="urn:example:values"><Values>${members}</Values></ExchangeResponse>`);

export const valueCase = ([what, members, outcome]: ValueCase): Case => ({
  what,
  answer: { body: valuesEnvelope(members) },
  outcome,
});
