// Hooks for logs and traces: they see what is sent and what comes back, with the secrets struck out.
import { exchange } from "./http.js";
import { strike } from "./secrets.js";
import type { HttpRequest, Session } from "./session.js";

declare const performance: { now(): number };

/** How an exchange ended: with an answer, or with an error. */
export interface Outcome {
  readonly status?: number;
  readonly body?: string;
  /** A `NetworkError`, a `TimeoutError`, an `HttpError`, or why the caller gave up. */
  readonly error?: unknown;
  readonly milliseconds: number;
}

export interface Hooks {
  /** Before a request is sent. What it returns goes with it as HTTP headers, as a `traceparent`. */
  readonly onRequest?: ((request: HttpRequest) => Readonly<Record<string, string>> | undefined) | undefined;
  /** After the answer, or instead of one. `request` is the object that `onRequest` had. */
  readonly onResponse?: ((outcome: Outcome, request: HttpRequest) => void) | undefined;
}

/** A session that tells of each HTTP exchange. What a hook throws, the call rejects with. */
export const withHooks = (session: Session, { onRequest, onResponse }: Hooks): Session => ({
  ...session,
  async transport(request, inner) {
    // Not what is sent with attachments, as the envelope stands in it, too.
    const shown = {
      ...request,
      url: strike(request.url),
      body: strike(request.body),
      content: undefined,
    };
    const headers = { ...request.headers, ...onRequest?.(shown) };
    const start = performance.now();
    const end = (outcome: object): void =>
      onResponse?.({ ...outcome, milliseconds: performance.now() - start }, shown);
    let response;
    try {
      response = await (session.transport ?? exchange)({ ...request, headers }, inner);
    } catch (error) {
      end({ error });
      throw error;
    }
    end({ status: response.status, body: strike(response.body, request.body) });
    return response;
  },
});
