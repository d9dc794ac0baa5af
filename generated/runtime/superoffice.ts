// What SuperOffice's NetServer adds to SOAP: who calls stands in header blocks, and failures come as HTTP 200 with `Succeeded=false`.
import type { Session } from "./client.js";
import { SoapError } from "./errors.js";

/** `SoExceptionInfo` of the contract: why a call failed. */
export interface ExceptionInfo {
  readonly Message?: string | null;
  readonly StackTrace?: string | null;
  readonly FriendlyText?: string | null;
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

/** A call that the server answered with `Succeeded=false`. */
export class SuperOfficeError extends SoapError {
  readonly code = "SuperOfficeError";
  /** Empty where the server gave no reason. */
  declare readonly exceptionInfo: ExceptionInfo;
}

export interface SuperOfficeOptions extends Omit<Session, "inspect"> {
  /** Which application calls; SuperOffice Online asks for it. */
  readonly applicationToken?: string | undefined;
  /** Who calls; had from the SoPrincipal service. */
  readonly ticket?: string | undefined;
  /** The zone that date-times without an offset are in; the installation's unless given. */
  readonly timeZone?: { SoTimeZoneId?: number; SoTimeZoneLocationCode?: string | null } | undefined;
}

/** A session that sends token, ticket and time zone with every call, and rejects a failed one with a `SuperOfficeError`. */
export const superOfficeSession = ({
  applicationToken: ApplicationToken,
  ticket: Ticket,
  timeZone: TimeZone,
  ...session
}: SuperOfficeOptions): Session => ({
  ...session,
  headers: {
    ApplicationToken,
    Credentials: Ticket === undefined ? undefined : { Ticket },
    TimeZone,
    ...session.headers,
  },
  inspect: ({ Succeeded, ExceptionInfo }: Outcome) => {
    if (Succeeded === false)
      throw new SuperOfficeError(ExceptionInfo?.Message ?? "the call failed", {
        exceptionInfo: ExceptionInfo ?? {},
      });
  },
});
