// What a construct's `wire.ts` states: messages as values and as XML, written by hand, and what must be refused.
import type { Options } from "../generator/options.js";

interface Subject {
  readonly operation: string;
  /** The request (`input`, the default) or the response. */
  readonly direction?: "input" | "output";
}

/** A message: its body (the content of `soap:Body`) and, where given, its header blocks. */
export interface Pair extends Subject {
  readonly value: unknown;
  readonly xml: string;
  readonly headers?: { readonly value: object; readonly xml: string };
  /** Those of the HTTP request. */
  readonly httpHeaders?: Readonly<Record<string, string>>;
  /** For XML that is read but not written so, or a value that is not read so. */
  readonly only?: "encode" | "decode";
}

/** A value that must not be sent, or XML that must not be read. */
export type Refusal = Subject & {
  readonly code: "EncodeError" | "DecodeError";
  /** The members that lead to the wrong one, from `Body` or `Header`. */
  readonly path: string;
} & ({ readonly value: unknown } | { readonly xml: string });

export interface Wire {
  readonly options?: Partial<Options>;
  /** The namespace of the envelope; that of SOAP 1.1 unless given. */
  readonly envelope?: string;
  readonly pairs: readonly Pair[];
  readonly refusals?: readonly Refusal[];
}

/** What a dictionary is decoded to: a record without a prototype. */
export function dictionary(entries: Record<string, unknown>): object {
  return Object.assign(Object.create(null) as object, entries);
}
