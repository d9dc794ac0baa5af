// A ticket that is fetched when it is first needed, and again when the server refuses it.
import { unlessAborted } from "./abort.js";
import { HttpError } from "./errors.js";
import { withAround, type Session } from "./session.js";
import { SuperOfficeError } from "./superoffice.js";

const isRefused = (error: unknown): boolean =>
  error instanceof SuperOfficeError
    ? error.isTicketRefused
    : error instanceof HttpError && error.status === 401;

/**
 * A session whose calls carry the ticket that `getTicket` resolves to. A ticket that is refused is fetched once more, by one request
 * however many calls wait for it, and each of them is made again, once: a second refusal is its caller's error. What `getTicket` rejects
 * with, all reject with that wait for it.
 */
export const withTicket = (session: Session, getTicket: () => string | Promise<string>): Session => {
  let current: Promise<string> | undefined;
  const drop = (ticket: Promise<string>): void => {
    // Another call may have renewed it meanwhile.
    if (current === ticket) current = undefined;
  };
  const fetched = (): Promise<string> => {
    const ticket = Promise.resolve().then(getTicket);
    ticket.catch(() => {
      drop(ticket);
    });
    return ticket;
  };
  return withAround(session, async ({ headers, blocks, signal }, attempt) => {
    // A log-on takes no ticket, and one that the caller gives is the caller's to renew.
    if (!blocks().has("Credentials") || (headers && "Credentials" in headers)) return attempt();
    for (let isSecond = false; ; isSecond = true) {
      const ticket = (current ??= fetched());
      const Ticket = await unlessAborted(signal, () => ticket);
      try {
        return await attempt({ Credentials: { Ticket } });
      } catch (error) {
        if (!isRefused(error)) throw error;
        drop(ticket);
        if (isSecond) throw error;
      }
    }
  });
};
