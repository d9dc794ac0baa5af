// A NetServer in the place of `fetch`: it answers SetSeen, and refuses tickets as the real one does.
import type { Fetch } from "../../generated/index.js";

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const SERVICES = "http://www.superoffice.net/ws/crm/NetServer/Services86";

/** An answer to SetSeen; header blocks and body are in NetServer's namespace. */
export const setSeenAnswer = (header = "<Succeeded>true</Succeeded>"): string =>
  `<s:Envelope xmlns:s="${SOAP}" xmlns="${SERVICES}"><s:Header>${header}</s:Header><s:Body><SetSeenResponse/></s:Body></s:Envelope>`;

/** A failed one. */
export const failure = (type: string, message = "Authentication failed!"): string =>
  setSeenAnswer(
    `<ExceptionInfo><Message>${message}</Message><ExceptionType>${type}</ExceptionType></ExceptionInfo>` +
      "<Succeeded>false</Succeeded>",
  );

/** The ticket in a request; "" where there is none. */
export const ticketIn = (body: string): string => /:Ticket>([^<]*)</.exec(body)?.[1] ?? "";

export interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A `fetch` that records what is sent and answers with what `answer` gives: the text of an answer, a response, or an error. */
export function recording(
  answer: (sent: Sent, count: number) => string | Response | Error | Promise<string | Response>,
): { readonly fetch: Fetch; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { headers, body }) => {
    const request = { url, headers, body };
    sent.push(request);
    const answered = await answer(request, sent.length);
    if (answered instanceof Error) throw answered;
    return typeof answered === "string" ? new Response(answered) : answered;
  };
  return { fetch, sent };
}

/** What a promise rejects with. */
export const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expectRejection(),
    (error: unknown) => error,
  );

function expectRejection(): never {
  throw new Error("it was not rejected");
}
