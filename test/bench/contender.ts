// What a tool must do to be measured: set up for a message, it gives functions that decode and encode it.
import type { Payload } from "./payloads/payloads.js";

/** A message with the files that belong to it. */
export interface Subject extends Payload {
  readonly wsdlPath: string;
  readonly xml: string;
  /** The body as `plainOf` gives it. */
  readonly plain: unknown;
  /** The body as JSON has it. */
  readonly json: string;
}

export interface Contender {
  /** Its decoder gives no values. */
  readonly parsesOnly?: boolean;
  /** What decodes a response. The input is a string, or the bytes that `fetch` gives. */
  readonly decoder?: (subject: Subject) => Promise<(input: string | Uint8Array) => unknown>;
  /** What encodes the body, or the whole envelope where the tool makes no smaller piece. */
  readonly encoder?: (subject: Subject) => Promise<() => string>;
}

const utf8 = new TextDecoder();

/** For tools that take strings alone. */
export function stringOf(input: string | Uint8Array): string {
  return typeof input === "string" ? input : utf8.decode(input);
}
