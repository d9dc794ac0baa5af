// Calls: a session, the operation as data, `fetch` between them.
import type { CodecOptions } from "./codec.js";
import { DecodeError, HttpError } from "./errors.js";
import { decodeMessage, encodeMessage, type Content, type Operation } from "./soap.js";

/** The platform's `AbortSignal` where it declares one: Node's, Deno's, a browser's. */
type AbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : never;

/** What is needed of `fetch`; the global one fits, and so does one of your own. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string; signal: AbortSignal | null },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/** The platform's own. */
declare const fetch: Fetch;

/** Whom to call and how; shared by any number of clients. */
export interface Session extends CodecOptions {
  /** The address of the service; `{service}` in it stands for the service's name, so that one session does for all services of a server. */
  readonly endpoint: string;
  /** Header blocks by their names; each operation sends those that its contract names. A block given with the call comes first. */
  readonly headers?: object | undefined;
  /** The transport; the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** Sees the header blocks of every answer before its body is read; throws to reject the call. */
  readonly inspect?: ((headers: object) => void) | undefined;
}

export interface CallOptions<Headers = object> {
  /** Header blocks for this call, instead of the session's. */
  readonly headers?: Headers | undefined;
  readonly signal?: AbortSignal | null | undefined;
}

/**
 * Calls an operation and resolves to body and headers of the answer. Rejects with a `SoapError`: what the server reports
 * (`SoapFault`), what is not SOAP (`HttpError`), what does not fit the contract (`EncodeError`, `DecodeError`); a failure of the
 * transport rejects as `fetch` does.
 */
export const invoke = async <Request, Response, RequestHeaders, ResponseHeaders>(
  session: Session,
  {
    service,
    name,
    input,
    output,
    action = `${input.namespace}/${service}/${name}`,
  }: Operation<Request, Response, RequestHeaders, ResponseHeaders>,
  body: Request,
  { headers, signal = null }: CallOptions<RequestHeaders> = {},
): Promise<Content<Response, ResponseHeaders>> => {
  const content = { body, headers: { ...session.headers, ...headers } as RequestHeaders };
  const response = await (session.fetch ?? fetch)(session.endpoint.replaceAll("{service}", service), {
    method: "POST",
    headers: { "Content-Type": "text/xml; charset=utf-8", SOAPAction: `"${action}"` },
    body: encodeMessage(input, content, session),
    signal,
  });
  const text = await response.text();
  try {
    return decodeMessage(output, text, session, session.inspect as (headers: ResponseHeaders) => void);
  } catch (error) {
    if (response.ok || !(error instanceof DecodeError)) throw error;
    const fields = { status: response.status, body: text.slice(0, 500), cause: error };
    throw new HttpError(`HTTP status ${response.status} for ${service}.${name}`, fields);
  }
};

/** The body alone, for those who need no headers. */
export const bodyOf = async <Body, Headers>(reply: Promise<Content<Body, Headers>>): Promise<Body> => {
  return (await reply).body;
};
