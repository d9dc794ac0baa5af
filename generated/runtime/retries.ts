// Retries, for those who ask for them: only of what the server can't have seen, or what is safe to do twice.
import { unlessAborted } from "./abort.js";
import { HttpError, NetworkError, TimeoutError } from "./errors.js";
import { withAround, type Call, type Session, type Signal } from "./session.js";

declare const setTimeout: (action: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

export interface Retries {
  /** How often a call is made again; 3 times unless given. */
  readonly times?: number | undefined;
  /** The longest pause before the first retry, in milliseconds; 200 unless given. Each further one is twice as long, and chance decides how much of it is waited. */
  readonly pause?: number | undefined;
  /** Can the operation be done twice, as one that only reads? Then it is also made again when the connection broke, time ran out, or the server was overloaded. */
  readonly isSafe?: ((call: Call) => boolean) | undefined;
}

/** The codes of Node, Bun and Deno for a connection that was refused and for a name that was not resolved. */
const NOTHING_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused)$|connection refused|dns error/i;

const isUnsent = (error: unknown): boolean => {
  const { code, message, cause, errors } = Object(error) as Record<string, unknown>;
  // Several addresses were tried where there are several errors.
  if (Array.isArray(errors)) return errors.every(isUnsent);
  return (
    [code, message].some((text) => NOTHING_SENT.test(String(text))) ||
    (cause !== undefined && isUnsent(cause))
  );
};

const isPassing = (error: unknown): boolean =>
  error instanceof NetworkError ||
  error instanceof TimeoutError ||
  (error instanceof HttpError && [429, 502, 503, 504].includes(error.status ?? 0));

const wait = async (milliseconds: number, signal: Signal | undefined): Promise<void> => {
  let timer: unknown;
  try {
    await unlessAborted(
      signal,
      () => new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))),
    );
  } finally {
    clearTimeout(timer);
  }
};

/** A session that makes a call again when the connection was refused or the server's name not resolved. */
export const withRetries = (
  session: Session,
  { times = 3, pause = 200, isSafe = () => false }: Retries = {},
): Session =>
  withAround(session, async (call, attempt) => {
    for (let retry = 0; ; retry++) {
      try {
        return await attempt();
      } catch (error) {
        const isWorthIt =
          (error instanceof NetworkError && isUnsent(error.cause)) || (isSafe(call) && isPassing(error));
        if (retry >= times || !isWorthIt) throw error;
        await wait(Math.random() * pause * 2 ** retry, call.signal);
      }
    }
  });
