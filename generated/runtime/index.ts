// What users of a generated client need of the runtime; what only a contract's adapter adds is exported beside it.
export type { CodecOptions, Codec, SimpleCodec, UnknownMember } from "./codec.js";
export type { Dictionary } from "./collections.js";
export type { DateOnly, DateTime, Decimal, Duration, QName, Time } from "./builtins.js";
export { withCharsets } from "./charsets.js";
export { invoke } from "./client.js";
export {
  CodecError,
  DecodeError,
  EncodeError,
  HttpError,
  NetworkError,
  SoapError,
  SoapFault,
  TimeoutError,
  XmlError,
} from "./errors.js";
export { faultCodeOf, type FaultCode } from "./fault-code.js";
export { withHooks, type Hooks, type Outcome } from "./hooks.js";
export { withRedirects } from "./redirects.js";
export { withRetries, type Retries } from "./retries.js";
export { withoutSecrets } from "./secrets.js";
export {
  withAround,
  type Around,
  type Call,
  type CallOptions,
  type Fetch,
  type HttpRequest,
  type HttpResponse,
  type Session,
  type Transport,
} from "./session.js";
export {
  decodeMessage,
  encodeMessage,
  type Content,
  type Message,
  type Operation,
  type SoapVersion,
} from "./soap.js";
export { unknownMembersOf } from "./members.js";
