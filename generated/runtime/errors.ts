// The errors that a generated client rejects with: one small family, each with a code.

/** What every error of this client is: an `Error` with a stable code. */
export abstract class SoapError extends Error {
  /** Which kind of error this is; stable, for programs. */
  abstract readonly code: string;
}

/** A value or a message that does not fit the contract; `path` says which member, from the message down. */
export abstract class CodecError extends SoapError {
  /** The members that lead to the offending one, as in `SetSeen/AppointmentId` or `Links[2]/Id`. */
  path = "";
  /** What is wrong, without the place. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }

  /** Puts the enclosing step before the path; called on the way up, so that the path costs nothing until then. */
  within(step: string): this {
    this.path = this.path === "" || this.path.startsWith("[") ? step + this.path : `${step}/${this.path}`;
    this.message = `${this.path}: ${this.reason}`;
    return this;
  }
}

/** A value that the contract does not allow; nothing was sent. */
export class EncodeError extends CodecError {
  override readonly code: string = "ENCODE";
  override readonly name: string = "EncodeError";
}

/** A message that does not fit the contract. */
export class DecodeError extends CodecError {
  override readonly code: string = "DECODE";
  override readonly name: string = "DecodeError";
  /** Where in the message, in UTF-16 code units from its start. */
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/** A message that is not XML as SOAP allows it. */
export class XmlError extends DecodeError {
  override readonly code: string = "XML";
  override readonly name: string = "XmlError";
}

/** A fault that the server answered with. */
export class SoapFault extends SoapError {
  override readonly code: string = "FAULT";
  override readonly name: string = "SoapFault";
  /** As the server wrote it, with its prefix: `s:Client`, `s:Server` … */
  readonly faultCode: string;
  readonly faultString: string;
  /** The `detail` element as XML that stands alone, "" where there is none. */
  readonly detail: string;

  constructor({ code, reason, detail }: { code: string; reason: string; detail: string }) {
    super(reason || code);
    this.faultCode = code;
    this.faultString = reason;
    this.detail = detail;
  }
}

/** An HTTP answer that holds no SOAP message. */
export class HttpError extends SoapError {
  override readonly code: string = "HTTP";
  override readonly name: string = "HttpError";
  readonly status: number;
  /** The first 500 characters of the body. */
  readonly body: string;

  constructor(status: number, body: string) {
    super(`HTTP status ${status}`);
    this.status = status;
    this.body = body.slice(0, 500);
  }
}
