// What users of a generated client need of the runtime; what only a contract's adapter adds is exported beside it.
export type { CodecOptions, Codec, SimpleCodec, UnknownMember } from "./codec.js";
export type { Dictionary } from "./collections.js";
export type { DateOnly, DateTime, Decimal, Duration, QName, Time } from "./builtins.js";
export { invoke, type CallOptions, type Fetch, type Session } from "./client.js";
export { CodecError, DecodeError, EncodeError, HttpError, SoapError, SoapFault, XmlError } from "./errors.js";
export { decodeMessage, encodeMessage, type Content, type Message, type Operation } from "./soap.js";
export { unknownMembersOf } from "./structures.js";
