// What SuperOffice's NetServer adds to SOAP: who calls stands in header blocks, and failures come as HTTP 200 with `Succeeded=false`.
import { SoapError } from "./errors.js";
import { withoutSecrets } from "./secrets.js";
import { withAround, type Session } from "./session.js";

/** `SoExceptionInfo` of the contract: why a call failed. */
export interface ExceptionInfo {
  readonly Message?: string | null;
  readonly StackTrace?: string | null;
  readonly FriendlyText?: string | null;
  /** The name of a .NET class. */
  readonly ExceptionType?: string | null;
  readonly Source?: string | null;
  readonly InnerException?: ExceptionInfo | null;
  readonly Parameters?: Readonly<Record<string, string | null>> | null;
}

/** The header blocks of an answer that say whether the call succeeded. */
interface Outcome {
  readonly Succeeded?: boolean;
  readonly ExceptionInfo?: ExceptionInfo | null;
}

/** The exceptions, wherever they are defined, that mean that a ticket is no longer good, or never was. */
const TICKET_REFUSED =
  /(^|\.)(SoSession|UnauthorizedAccess|Authentication|InvalidCredential|SecurityToken\w*)Exception$/;

/** A call that the server answered with `Succeeded=false`. */
export class SuperOfficeError extends SoapError {
  readonly code = "SuperOfficeError";
  /** Empty where the server gave no reason. */
  declare readonly exceptionInfo: ExceptionInfo;

  /** Does it, or an inner exception, mean that the ticket has expired or was refused? A new one may help then. */
  get isTicketRefused(): boolean {
    for (let info: ExceptionInfo | null | undefined = this.exceptionInfo; info; info = info.InnerException) {
      if (TICKET_REFUSED.test(info.ExceptionType ?? "")) return true;
    }
    return false;
  }
}

export interface SuperOfficeOptions extends Omit<Session, "inspect"> {
  /** Which application calls; SuperOffice Online asks for it. */
  readonly applicationToken?: string | undefined;
  /** Who calls; had from the SoPrincipal service. `withTicket` fetches one when it is needed. */
  readonly ticket?: string | undefined;
  /** The zone that date-times without an offset are in; the installation's unless given. */
  readonly timeZone?: { SoTimeZoneId?: number; SoTimeZoneLocationCode?: string | null } | undefined;
}

/**
 * A session that sends token, ticket and time zone with every call, rejects a failed one with a `SuperOfficeError`, and keeps secrets out
 * of all errors.
 */
export const superOfficeSession = ({
  applicationToken: ApplicationToken,
  ticket: Ticket,
  timeZone: TimeZone,
  ...session
}: SuperOfficeOptions): Session => {
  const inspect = ({ Succeeded, ExceptionInfo }: Outcome): void => {
    if (Succeeded === false)
      throw new SuperOfficeError(ExceptionInfo?.Message ?? "the call failed", {
        exceptionInfo: ExceptionInfo ?? {},
      });
  };
  const Credentials = Ticket === undefined ? undefined : { Ticket };
  // Not as the session's headers, which whoever prints it would see.
  return withAround(withoutSecrets({ ...session, inspect }), (_, attempt) =>
    attempt({ ApplicationToken, Credentials, TimeZone, ...session.headers }),
  );
};
