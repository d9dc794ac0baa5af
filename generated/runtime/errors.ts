// The errors that a generated client rejects with: one small family, each with a code.

/** What every error of this client is. */
export abstract class SoapError extends Error {
  /** Which kind of error this is, for programs: the name of its class, also where that is minified. */
  abstract readonly code: string;
  /** The call that failed, as in `Appointment.SetSeen`. */
  declare readonly operation?: string;
  /** The HTTP status, where an answer came. */
  declare readonly status?: number;
  /** The first 500 characters of the answer's body. */
  declare readonly body?: string;

  constructor(message: string, fields?: object) {
    super(message);
    Object.assign(this, fields);
  }

  override get name(): string {
    return this.code;
  }
}

/** A value or a message that does not fit the contract. */
export abstract class CodecError extends SoapError {
  /** The members that lead to the offending one, as in `Body/SetSeen/AppointmentId` or `Body/…/Links/Link[2]/Id`. */
  declare readonly path: string;

  constructor(reason: string, fields: { readonly path: string; readonly offset?: number }) {
    super(fields.path ? `${fields.path}: ${reason}` : reason, fields);
  }
}

/** A value that the contract does not allow; nothing was sent. */
export class EncodeError extends CodecError {
  readonly code = "EncodeError";
}

/** A message that does not fit the contract. */
export class DecodeError extends CodecError {
  readonly code: "DecodeError" | "XmlError" = "DecodeError";
  /** Where in the message, in UTF-16 code units from its start. */
  declare readonly offset: number;
}

/** A message that is not XML as SOAP allows it. */
export class XmlError extends DecodeError {
  override readonly code = "XmlError";
}

/** A fault that the server answered with. */
export class SoapFault extends SoapError {
  readonly code = "SoapFault";
  /** As the server wrote it, with its prefix: `s:Client`, `s:Server` …; in SOAP 1.2 the `Value` of its `Code`: `s:Sender`, `s:Receiver` … */
  declare readonly faultcode?: string;
  /** The values of the subcodes of SOAP 1.2, as the server wrote them, from the outermost on. */
  declare readonly subcodes?: readonly string[];
  /** Why, for people; in SOAP 1.2 a text of its `Reason`: the English one, or else the first. */
  declare readonly faultstring?: string;
  /** The URI of who failed, the `Role` of SOAP 1.2. */
  declare readonly faultactor?: string;
  /** The URI of the node that failed, in SOAP 1.2. */
  declare readonly node?: string;
  /** The `detail` element, the `Detail` of SOAP 1.2, as XML that stands alone. */
  declare readonly detail?: string;
}

/** An HTTP answer that can't be taken for a SOAP message: its status, size or charset says so. `cause` is what its body failed with. */
export class HttpError extends SoapError {
  readonly code = "HttpError";
}

/** No whole answer came: the server can't be reached, or the connection broke. `cause` is what `fetch` failed with. */
export class NetworkError extends SoapError {
  readonly code = "NetworkError";
}

/** The answer was not whole within the time limit. */
export class TimeoutError extends SoapError {
  readonly code = "TimeoutError";
}
