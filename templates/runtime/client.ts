// Calls: a session, the operation as data, HTTP between them.
import { DecodeError, HttpError, SoapError } from "./errors.js";
import { exchange, utf8TextOf } from "./http.js";
import type { CallOptions, HttpResponse, Session } from "./session.js";
import { decodeMessage, encodeMessage, soap11, type Content, type Operation } from "./soap.js";

/**
 * Calls an operation and resolves to body and headers of the answer. Rejects with a `SoapError`: what the server reports
 * (`SoapFault`), what is not SOAP (`HttpError`), what does not fit the contract (`EncodeError`, `DecodeError`), what did not come
 * (`NetworkError`, `TimeoutError`); and with the signal's reason when that is aborted.
 */
export const invoke = <Request, Response, RequestHeaders, ResponseHeaders>(
  session: Session,
  operation: Operation<Request, Response, RequestHeaders, ResponseHeaders>,
  body: Request,
  options: CallOptions<RequestHeaders> = {},
): Promise<Content<Response, ResponseHeaders>> => {
  const {
    service,
    name,
    input,
    output,
    soap = soap11,
    action = `${input.namespace}/${service}/${name}`,
  } = operation;
  const { headers: own, timeout = session.timeout ?? 60_000 } = options;
  const signal = options.signal ?? undefined;
  const attempt = async (more?: object): Promise<Content<Response, ResponseHeaders>> => {
    let request: string | undefined;
    let response: HttpResponse | undefined;
    try {
      const url = session.endpoint.replaceAll("{service}", service);
      const all = { ...session, headers: { ...session.headers, ...more, ...own } };
      const one: Session = (await (soap.prepare ?? session.prepare)?.(all, soap, action, url)) ?? all;
      request = encodeMessage(input, { body, headers: one.headers as RequestHeaders }, one, soap);
      response = await (one.transport ?? exchange)(
        { service, operation: name, url, headers: soap.httpHeaders(action), body: request, timeout, signal },
        one,
      );
      return contentOf(response, (xml) =>
        decodeMessage(output, xml, one, one.inspect as (headers: ResponseHeaders) => void, soap),
      );
    } catch (error) {
      if (error instanceof SoapError) {
        const answer = response && { status: response.status, body: response.body.slice(0, 500) };
        Object.assign(error, { operation: `${service}.${name}`, ...answer });
        session.censor?.(error, request, response?.body);
      }
      throw error;
    }
  };
  const call = {
    service,
    operation: name,
    headers: own as object | undefined,
    blocks: input.headers.members,
    signal,
  };
  return session.around ? session.around(call, attempt) : attempt();
};

/** What an answer carries: with another status than a good one it can be a fault only. */
const contentOf = <T>(response: HttpResponse, decode: (xml: string | Uint8Array) => T): T => {
  const { status, bytes } = response;
  const isGood = status >= 200 && status < 300;
  const reason = `HTTP status ${status}${status < 400 ? ", a redirect, which is not followed" : ""}`;
  try {
    const content = decode(bytes ?? response.body);
    if (isGood) return content;
    throw new HttpError(reason);
  } catch (error) {
    // What isn't UTF-8 says so first.
    if (bytes) utf8TextOf(bytes);
    throw isGood || !(error instanceof DecodeError) ? error : new HttpError(reason, { cause: error });
  }
};

/** The body alone, for those who need no headers. */
export const bodyOf = async <Body, Headers>(reply: Promise<Content<Body, Headers>>): Promise<Body> => {
  return (await reply).body;
};
