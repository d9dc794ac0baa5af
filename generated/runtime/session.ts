// Whom to call and how: what all calls of a client share, and where further behaviour is added to it.
import type { CodecOptions } from "./codec.js";
import type { SoapError } from "./errors.js";
import type { SoapVersion } from "./soap.js";

/** The platform's `AbortSignal` where it declares one: Node's, Deno's, a browser's. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : never;

/**
 * What is needed of `fetch`; the global one fits, and so does one of your own. With attachments, the body is the bytes or the stream that
 * a request's `content` is.
 */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly redirect: "manual";
    readonly signal: Signal;
  },
) => Promise<FetchResponse>;

/** What is needed of a `Response`. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: {
    getReader(): {
      read(): Promise<{ readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
}

/** Bytes that come bit by bit: a stream of any platform, or an async generator. */
export type ByteStream =
  | AsyncIterable<Uint8Array>
  | { getReader(): { read(): Promise<{ readonly value?: Uint8Array | undefined }> } };

/** One HTTP request. */
export interface HttpRequest {
  readonly service: string;
  readonly operation: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope. */
  readonly body: string;
  /** What is sent instead of the envelope alone, where there are attachments. */
  readonly content?: Uint8Array | ByteStream | undefined;
  /** In milliseconds, for the whole exchange. */
  readonly timeout: number;
  readonly signal: Signal | undefined;
}

/** The answer to it, whole. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
  /**
   * The body in UTF-8, where it came so: it is decoded from these, and they are made a text for those who ask for one. A copy of a response by
   * `{ ...response }` has its body alone.
   */
  readonly bytes?: Uint8Array;
}

/** Sends a request and gets the answer. Rejects with a `NetworkError`, a `TimeoutError`, an `HttpError`, or the signal's reason. */
export type Transport = (request: HttpRequest, session: Session) => Promise<HttpResponse>;

/** A call, as those see it who stand around it. */
export interface Call {
  readonly service: string;
  readonly operation: string;
  /** The header blocks given with the call. */
  readonly headers: object | undefined;
  /** The header blocks that the contract lets the call carry. */
  readonly blocks: () => { has(name: string): boolean };
  readonly signal: Signal | undefined;
}

/**
 * Stands around a call: makes `attempt` once, later, or again. The header blocks given to it come before the session's and behind
 * those of the call.
 */
export type Around = <Reply>(call: Call, attempt: (headers?: object) => Promise<Reply>) => Promise<Reply>;

/**
 * Makes the session for one request of one that holds all header blocks of that request: for what no other request shares, as the time of
 * day.
 */
export type Prepare = (
  session: Session,
  soap: SoapVersion,
  action: string,
  url: string,
) => Session | Promise<Session>;

/** Shared by any number of clients. Functions named `with…` take one and give another that does more. */
export interface Session extends CodecOptions {
  /** The address of the service; `{service}` in it stands for the service's name, so that one session does for all services of a server. */
  readonly endpoint: string;
  /** Header blocks by their names; each operation sends those that its contract names. A block given with the call comes first. */
  readonly headers?: object | undefined;
  /** For the whole exchange from the first byte sent to the last received, in milliseconds; 60,000 unless given. */
  readonly timeout?: number | undefined;
  /** The global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** Instead of HTTP by `fetch`. */
  readonly transport?: Transport | undefined;
  /** Stands around each call. */
  readonly around?: Around | undefined;
  /** Makes the session for each single request. */
  readonly prepare?: Prepare | undefined;
  /** Sees the header blocks of every answer before its body is read; throws to reject the call. */
  readonly inspect?: ((headers: object) => void) | undefined;
  /** The text of an answer's body, instead of its bytes as UTF-8. */
  readonly decodeText?: ((bytes: Uint8Array, contentType: string) => string) | undefined;
  /** Strikes secrets out of an error before anybody sees it; `request` and `response` are the bodies as far as there are any. */
  readonly censor?: ((error: SoapError, request?: string, response?: string) => void) | undefined;
}

export interface CallOptions<Headers = object> {
  /** Header blocks for this call, instead of the session's. */
  readonly headers?: Headers | undefined;
  readonly signal?: Signal | null | undefined;
  /** Instead of the session's, in milliseconds. */
  readonly timeout?: number | undefined;
}

/** A session with one more thing around its calls; what was around them before stands inside. */
export const withAround = (session: Session, around: Around): Session => {
  const inner = session.around;
  return {
    ...session,
    around: inner
      ? (call, attempt) => around(call, (headers) => inner(call, (more) => attempt({ ...more, ...headers })))
      : around,
  };
};
