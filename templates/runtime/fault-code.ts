// What the code of a fault means, for programs that act on it.
import type { SoapFault } from "./errors.js";

/** SOAP's own codes, as SOAP 1.2 calls them: `Sender` is `Client` in SOAP 1.1, and `Receiver` is `Server`. */
export type FaultCode = "VersionMismatch" | "MustUnderstand" | "DataEncodingUnknown" | "Sender" | "Receiver";

/**
 * Which of SOAP's own codes a fault has, whatever its version and its prefix; `undefined` where it has none of them. What SOAP 1.1 puts
 * behind a dot, as in `Client.Authentication`, makes no difference.
 */
export const faultCodeOf = ({ faultcode = "" }: SoapFault): FaultCode | undefined => {
  const name = faultcode.trim().replace(/^[^:]*:|\..*/g, "");
  if (name === "Client") return "Sender";
  if (name === "Server") return "Receiver";
  return codes.find((code) => code === name);
};

const codes: readonly FaultCode[] = [
  "VersionMismatch",
  "MustUnderstand",
  "DataEncodingUnknown",
  "Sender",
  "Receiver",
];
