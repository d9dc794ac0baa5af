// What a case of the table is, and how what a call comes to is told in one line.
import { inspect } from "node:util";
import type { Session } from "../../generated/index.js";
import type { Answer, Reply } from "../loopback.js";

export interface Case {
  readonly what: string;
  readonly answer: Answer;
  /** What the call comes to, as `outcomeOf` tells it. */
  readonly outcome: string;
  /** What the session has more than the address. */
  readonly session?: Partial<Session>;
  /** What is put around the session. */
  readonly wrap?: (session: Session) => Session;
}

/** Cases of one kind, and the call that they are made with. */
export interface Group {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly call: (session: Session) => Promise<unknown>;
}

/**
 * The value; or the error's code, HTTP status and message, the first characters of the place in the answer, what the error carries of
 * a fault or an exception, and the error behind it.
 */
export async function outcomeOf(call: Promise<unknown>, answer: Answer): Promise<string> {
  try {
    return shown(await call);
  } catch (error) {
    return told(error, typeof answer === "object" ? answer.body : undefined);
  }
}

/** As all versions of Node show it. */
const shown = (value: unknown): string =>
  inspect(value, { depth: 9, breakLength: Infinity, compact: true }).replace(
    /\[?Symbol\(unknownMembers\)]?/g,
    "unknown members",
  );

/** What is no HTTP is described in other words by each version of Node. */
const PARSER = /Response (body length )?does not match .*/;

/** What of an error is told in words, or follows from the call. */
const inWords = new Set(["code", "status", "offset", "operation", "path", "body", "cause"]);

function told(error: unknown, body: Reply["body"]): string {
  if (!isOurs(error)) throw error;
  const { code, status, message, offset, cause } = error;
  const others = Object.entries(error).filter(([name]) => !inWords.has(name));
  return [
    code,
    status === undefined ? "" : ` ${status}`,
    `: ${message.replace(PARSER, "<in Node's words>")}`,
    offset === undefined ? "" : `, at ${placeOf(offset, body)}`,
    others.length === 0 ? "" : ` ${shown(Object.fromEntries(others))}`,
    isOurs(cause) ? `, as ${told(cause, body)}` : "",
  ].join("");
}

function placeOf(offset: number, body: Reply["body"]): string {
  if (typeof body !== "string") return String(offset);
  return offset === body.length ? "the end" : JSON.stringify(body.slice(offset, offset + 16));
}

interface Ours extends Error {
  readonly code: string;
  readonly status?: number;
  readonly offset?: number;
}

/** One of the family, by its code: those of a client that a test generated have classes of their own. */
export function isOurs(error: unknown): error is Ours {
  return (
    error instanceof Error &&
    "code" in error &&
    /^(Encode|Decode|Xml|Http|Network|Timeout|SuperOffice)Error$|^SoapFault$/.test(String(error.code))
  );
}
