// Hooks: what they are told of each exchange, and what they can add to it.
import { describe, expect, it } from "vitest";
import {
  AppointmentClient,
  superOfficeSession,
  withHooks,
  withRetries,
  type Fetch,
  type HttpRequest,
  type Outcome,
} from "../../generated/index.js";
import { failure, reasonOf, recording, setSeenAnswer } from "./netserver.js";

function listening(fetch: Fetch, headers?: Record<string, string>) {
  const requests: HttpRequest[] = [];
  const outcomes: { outcome: Outcome; request: HttpRequest }[] = [];
  const session = superOfficeSession({
    endpoint: "https://example.com/{service}.svc",
    ticket: "7T:secret",
    fetch,
  });
  const hooked = withHooks(session, {
    onRequest: (request) => {
      requests.push(request);
      return headers;
    },
    onResponse: (outcome, request) => {
      outcomes.push({ outcome, request });
    },
  });
  return { session: hooked, client: new AppointmentClient(hooked), requests, outcomes };
}

describe("withHooks", () => {
  it("tells of request and answer, with the secrets struck out of what is told, not of what is sent", async () => {
    const { fetch, sent } = recording(() => new Response(setSeenAnswer("<ExtraInfo/>") + "<!--7T:secret-->"));
    const { client, requests, outcomes } = listening(fetch);
    await client.SetSeen({ AppointmentId: 5 }, { timeout: 1234 });
    expect(sent[0]?.body).toContain("<n1:Credentials><n1:Ticket>7T:secret</n1:Ticket></n1:Credentials>");
    expect(requests).toEqual([
      {
        service: "Appointment",
        operation: "SetSeen",
        url: "https://example.com/Appointment.svc",
        headers: {
          "Content-Type": "text/xml; charset=utf-8",
          SOAPAction: '"http://www.superoffice.net/ws/crm/NetServer/Services86/Appointment/SetSeen"',
        },
        body: sent[0]?.body.replace("<n1:Ticket>7T:secret</n1:Ticket>", "***"),
        timeout: 1234,
        signal: undefined,
      },
    ]);
    expect(outcomes).toEqual([
      {
        outcome: {
          status: 200,
          body: setSeenAnswer("<ExtraInfo/>") + "<!--***-->",
          milliseconds: expect.any(Number) as number,
        },
        request: requests[0],
      },
    ]);
    expect(outcomes[0]?.request).toBe(requests[0]);
  });

  it("sends the headers that onRequest returns", async () => {
    const { fetch, sent } = recording(() => setSeenAnswer());
    await listening(fetch, { traceparent: "00-1-2-01" }).client.SetSeen({});
    expect(sent[0]?.headers).toMatchObject({
      traceparent: "00-1-2-01",
      "Content-Type": "text/xml; charset=utf-8",
    });
  });

  it("tells of an answer that is a failure as it came", async () => {
    const answer = failure("SoException", "no 7T:secret");
    const { client, outcomes } = listening(recording(() => answer).fetch);
    await reasonOf(client.SetSeen({}));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      { status: 200, body: answer.replace("7T:secret", "***"), milliseconds: expect.any(Number) as number },
    ]);
  });

  it("tells of an error instead of an answer, without secrets", async () => {
    const { client, outcomes } = listening(recording(({ body }) => new Error(`failed with ${body}`)).fetch);
    const error = await reasonOf(client.SetSeen({}));
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]?.outcome).toMatchObject({ error });
    expect(error).toMatchObject({ code: "NetworkError" });
    expect(String((outcomes[0]?.outcome.error as Error).stack)).not.toContain("7T:secret");
  });

  it("tells of every attempt", async () => {
    const refused = new TypeError("fetch failed", {
      cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }),
    });
    const { session, outcomes } = listening(
      recording((_, count) => (count === 1 ? refused : setSeenAnswer())).fetch,
    );
    await new AppointmentClient(withRetries(session, { pause: 0 })).SetSeen({});
    expect(outcomes.map(({ outcome }) => outcome.status)).toEqual([undefined, 200]);
  });

  it("rejects the call with what a hook throws", async () => {
    const { fetch, sent } = recording(() => setSeenAnswer());
    const session = superOfficeSession({ endpoint: "https://example.com/", fetch });
    const throwing = withHooks(session, {
      onRequest: () => {
        throw new Error("no log");
      },
    });
    await expect(new AppointmentClient(throwing).SetSeen({})).rejects.toThrow("no log");
    expect(sent).toEqual([]);
  });

  it("needs neither hook", async () => {
    const { fetch } = recording(() => setSeenAnswer());
    const session = withHooks(superOfficeSession({ endpoint: "https://example.com/", fetch }), {});
    await expect(new AppointmentClient(session).SetSeen({})).resolves.toEqual({});
  });

  it("stands around a transport that is there already", async () => {
    const bodies: string[] = [];
    const session = withHooks(
      {
        endpoint: "https://example.com/",
        transport: ({ body }) => {
          bodies.push(body);
          return Promise.resolve({ status: 200, headers: new Headers(), body: setSeenAnswer() });
        },
      },
      {},
    );
    await new AppointmentClient(session).SetSeen({ AppointmentId: 3 });
    expect(bodies).toEqual([expect.stringContaining("AppointmentId>3<")]);
  });
});
