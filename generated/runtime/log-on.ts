// What a log-on comes to: a ticket, or an error that says why there is none.
import { SoapError } from "./errors.js";

/** A log-on that gave no ticket, or one that can't be trusted. No token, password, ticket or key is in it. */
export class LogOnError extends SoapError {
  readonly code = "LogOnError";
}

/** What SoPrincipal answers, whichever way one logs on. */
interface Answer {
  readonly AuthenticationSucceeded?: boolean;
  readonly Credentials?: { readonly Ticket?: string | null } | null;
}

/** The ticket in an answer of SoPrincipal's `Authenticate…`. Throws a `LogOnError` where there is none. */
export const ticketOf = ({ AuthenticationSucceeded, Credentials }: Answer): string => {
  const ticket = Credentials?.Ticket;
  if (AuthenticationSucceeded === false || !ticket) throw new LogOnError("the log-on gave no ticket");
  return ticket;
};
