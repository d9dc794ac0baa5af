// A ticket that is fetched when it is needed and renewed when it is refused: how often, for whom, and what becomes of failures.
import { describe, expect, it } from "vitest";
import {
  AppointmentClient,
  SoPrincipalClient,
  superOfficeSession,
  withTicket,
  type Fetch,
} from "../../generated/index.js";
import { failure, reasonOf, recording, setSeenAnswer, ticketIn } from "./netserver.js";

const endpoint = "https://example.com/";

/** A server that takes only the tickets that are good when it is asked. */
function serverTaking(
  isGood: (ticket: string) => boolean,
  type = "SuperOffice.Exceptions.SoSessionException",
) {
  return recording(({ body }) => (isGood(ticketIn(body)) ? setSeenAnswer() : failure(type)));
}

/** Gives the tickets t1, t2 … */
function numbered(): { readonly get: () => Promise<string>; readonly count: () => number } {
  let count = 0;
  return { get: () => Promise.resolve(`t${++count}`), count: () => count };
}

function clientWith(fetch: Fetch, get: () => string | Promise<string>): AppointmentClient {
  return new AppointmentClient(
    withTicket(superOfficeSession({ endpoint, fetch, applicationToken: "app" }), get),
  );
}

describe("withTicket", () => {
  it("fetches the ticket once and sends it, and the application's token, with every call", async () => {
    const { fetch, sent } = serverTaking((ticket) => ticket === "t1");
    const tickets = numbered();
    const client = clientWith(fetch, tickets.get);
    expect(tickets.count()).toBe(0);
    await client.SetSeen({ AppointmentId: 1 });
    await client.SetSeen({ AppointmentId: 2 });
    expect(tickets.count()).toBe(1);
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["t1", "t1"]);
    expect(sent.every(({ body }) => body.includes(":ApplicationToken>app<"))).toBe(true);
  });

  it("takes one from a function that is not async", async () => {
    const { fetch, sent } = serverTaking(() => true);
    await clientWith(fetch, () => "plain").SetSeen({});
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["plain"]);
  });

  it("renews a refused ticket and makes the call again", async () => {
    const { fetch, sent } = serverTaking((ticket) => ticket === "t2");
    const tickets = numbered();
    await expect(clientWith(fetch, tickets.get).SetSeen({ AppointmentId: 7 })).resolves.toEqual({});
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["t1", "t2"]);
    expect(sent.every(({ body }) => body.includes(":AppointmentId>7<"))).toBe(true);
  });

  it("leaves a second refusal to the caller", async () => {
    const { fetch, sent } = serverTaking(() => false);
    const tickets = numbered();
    const error = await reasonOf(clientWith(fetch, tickets.get).SetSeen({}));
    expect(error).toMatchObject({
      code: "SuperOfficeError",
      message: "Authentication failed!",
      isTicketRefused: true,
      operation: "Appointment.SetSeen",
      status: 200,
    });
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["t1", "t2"]);
    expect(tickets.count()).toBe(2);
  });

  it("renews once for 32 calls that wait, of which some come late", async () => {
    const { fetch, sent } = serverTaking((ticket) => ticket === "t2");
    const tickets = numbered();
    const client = clientWith(fetch, tickets.get);
    const early = Array.from({ length: 16 }, (_, id) => client.SetSeen({ AppointmentId: id }));
    const late = Array.from({ length: 16 }, async (_, id) => {
      await new Promise((resolve) => setTimeout(resolve, id % 4));
      return client.SetSeen({ AppointmentId: id });
    });
    expect(await Promise.all([...early, ...late])).toHaveLength(32);
    expect(tickets.count()).toBe(2);
    expect(sent.filter(({ body }) => ticketIn(body) === "t2")).toHaveLength(32);
  });

  it("does not renew again for a call that was refused with the ticket before", async () => {
    const tickets = numbered();
    let answerSlow: (text: string) => void = () => undefined;
    const { fetch, sent } = recording(({ body }) => {
      if (ticketIn(body) === "t2") return setSeenAnswer();
      const refusal = failure("X.SoSessionException");
      return body.includes(":AppointmentId>1<")
        ? new Promise<string>((resolve) => {
            answerSlow = () => {
              resolve(refusal);
            };
          })
        : refusal;
    });
    const client = clientWith(fetch, tickets.get);
    const slow = client.SetSeen({ AppointmentId: 1 });
    await client.SetSeen({ AppointmentId: 2 });
    answerSlow("");
    await slow;
    expect(tickets.count()).toBe(2);
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["t1", "t1", "t2", "t2"]);
  });

  it.each([
    "System.UnauthorizedAccessException",
    "SoSessionException",
    "System.Security.Authentication.AuthenticationException",
  ])("knows %s for a refused ticket", async (type) => {
    const { fetch } = serverTaking((ticket) => ticket === "t2", type);
    await expect(clientWith(fetch, numbered().get).SetSeen({})).resolves.toEqual({});
  });

  it("knows a refused ticket by an inner exception", async () => {
    const inner = "<InnerException><ExceptionType>SoSessionException</ExceptionType></InnerException>";
    const refusal = setSeenAnswer(
      `<ExceptionInfo><ExceptionType>Outer</ExceptionType>${inner}</ExceptionInfo><Succeeded>false</Succeeded>`,
    );
    const { fetch } = recording(({ body }) => (ticketIn(body) === "t2" ? setSeenAnswer() : refusal));
    await expect(clientWith(fetch, numbered().get).SetSeen({})).resolves.toEqual({});
  });

  it("takes HTTP status 401 for a refusal, too", async () => {
    const { fetch } = recording(({ body }) =>
      ticketIn(body) === "t2" ? setSeenAnswer() : new Response("", { status: 401 }),
    );
    await expect(clientWith(fetch, numbered().get).SetSeen({})).resolves.toEqual({});
  });

  it("does not renew for another failure", async () => {
    const { fetch, sent } = serverTaking(() => false, "SuperOffice.Exceptions.SoSentryException");
    const error = await reasonOf(clientWith(fetch, numbered().get).SetSeen({}));
    expect(error).toMatchObject({ code: "SuperOfficeError", isTicketRefused: false });
    expect(sent).toHaveLength(1);
  });

  it("rejects all who wait when there is no ticket to be had, and asks again with the next call", async () => {
    const { fetch, sent } = serverTaking(() => true);
    let count = 0;
    const get = (): string => {
      if (++count === 1) throw new Error("the log-on failed");
      return "t";
    };
    const client = clientWith(fetch, get);
    const errors = await Promise.all([reasonOf(client.SetSeen({})), reasonOf(client.SetSeen({}))]);
    expect(errors).toEqual([new Error("the log-on failed"), new Error("the log-on failed")]);
    expect(sent).toEqual([]);
    await expect(client.SetSeen({})).resolves.toEqual({});
    expect(count).toBe(2);
  });

  it("leaves alone a call with credentials of its own", async () => {
    const { fetch, sent } = serverTaking(() => false);
    const tickets = numbered();
    const headers = { Credentials: { Ticket: "own" } };
    await reasonOf(clientWith(fetch, tickets.get).SetSeen({}, { headers }));
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["own"]);
    expect(tickets.count()).toBe(0);
  });

  it("sends no ticket with a log-on, which may so use the same session", async () => {
    const { fetch, sent } = recording(({ body }) =>
      body.includes("AuthenticateUsernamePassword")
        ? setSeenAnswer("<Succeeded>true</Succeeded>").replace(
            "<SetSeenResponse/>",
            "<AuthenticateResponse><Credentials><Ticket>fresh</Ticket></Credentials></AuthenticateResponse>",
          )
        : setSeenAnswer(),
    );
    const session = withTicket(superOfficeSession({ endpoint, fetch }), async () => {
      const { Credentials } = await new SoPrincipalClient(session).AuthenticateUsernamePassword({});
      return Credentials?.Ticket ?? "";
    });
    await new AppointmentClient(session).SetSeen({});
    expect(sent.map(({ body }) => ticketIn(body))).toEqual(["", "fresh"]);
  });

  it("lets a call be given up while it waits for the ticket, and the others go on", async () => {
    const { fetch } = serverTaking(() => true);
    let give: (ticket: string) => void = () => undefined;
    const client = clientWith(fetch, () => new Promise((resolve) => (give = resolve)));
    const controller = new AbortController();
    const other = client.SetSeen({});
    const given = client.SetSeen({}, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort(new Error("enough"));
    await expect(given).rejects.toThrow("enough");
    give("t");
    await expect(other).resolves.toEqual({});
  });
});
