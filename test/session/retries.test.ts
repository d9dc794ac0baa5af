// Retries: what is repeated, how often, and with which pauses.
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  AppointmentClient,
  superOfficeSession,
  withRetries,
  type Fetch,
  type Retries,
} from "../../generated/index.js";
import { failure, reasonOf, recording, setSeenAnswer } from "./netserver.js";

const refused = new TypeError("fetch failed", {
  cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:80"), { code: "ECONNREFUSED" }),
});
const reset = new TypeError("fetch failed", {
  cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
});
const unresolved = new TypeError("fetch failed", {
  cause: Object.assign(new Error("getaddrinfo ENOTFOUND x"), { code: "ENOTFOUND" }),
});
/** As Node has it where a name has several addresses. */
const refusedTwice = new TypeError("fetch failed", {
  cause: new AggregateError([
    Object.assign(new Error("connect ECONNREFUSED ::1:80"), { code: "ECONNREFUSED" }),
    Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:80"), { code: "ECONNREFUSED" }),
  ]),
});
const bun = Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" });
const deno = new TypeError(
  "error sending request for url (http://x/): client error (Connect): tcp connect error: Connection refused (os error 111)",
);

function clientWith(fetch: Fetch, retries: Retries = {}): AppointmentClient {
  const session = superOfficeSession({ endpoint: "https://example.com/", fetch });
  return new AppointmentClient(withRetries(session, { pause: 0, ...retries }));
}

describe("withRetries", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ["refused", refused],
    ["refused at every address", refusedTwice],
    ["refused, as Bun says it", bun],
    ["refused, as Deno says it", deno],
    ["not resolved", unresolved],
  ])("repeats what was %s", async (_, error) => {
    const { fetch, sent } = recording((__, count) => (count < 4 ? error : setSeenAnswer()));
    await expect(clientWith(fetch).SetSeen({})).resolves.toEqual({});
    expect(sent).toHaveLength(4);
  });

  it("gives up after three times more, with the last error", async () => {
    const { fetch, sent } = recording(() => refused);
    expect(await reasonOf(clientWith(fetch).SetSeen({}))).toMatchObject({
      code: "NetworkError",
      message: "no answer: fetch failed: connect ECONNREFUSED 127.0.0.1:80",
    });
    expect(sent).toHaveLength(4);
  });

  it("repeats as often as it is told", async () => {
    const { fetch, sent } = recording(() => refused);
    await reasonOf(clientWith(fetch, { times: 1 }).SetSeen({}));
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["a broken connection", () => reset],
    ["status 503", () => new Response("", { status: 503 })],
    ["a failure", () => failure("SoException")],
  ])("does not repeat after %s", async (_, answer) => {
    const { fetch, sent } = recording(answer);
    await reasonOf(clientWith(fetch).SetSeen({}));
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["a broken connection", () => reset],
    ["status 503", () => new Response("", { status: 503 })],
    ["status 429", () => new Response("", { status: 429 })],
  ])("repeats what is safe after %s", async (_, answer) => {
    const { fetch, sent } = recording((__, count) => (count === 1 ? answer() : setSeenAnswer()));
    const isSafe: Retries["isSafe"] = ({ service, operation }) =>
      `${service}.${operation}` === "Appointment.SetSeen";
    await expect(clientWith(fetch, { isSafe }).SetSeen({})).resolves.toEqual({});
    expect(sent).toHaveLength(2);
  });

  it("repeats what is safe after the time limit", async () => {
    const { fetch, sent } = recording((_, count) =>
      count === 1 ? new Promise<never>(() => undefined) : setSeenAnswer(),
    );
    await expect(clientWith(fetch, { isSafe: () => true }).SetSeen({}, { timeout: 20 })).resolves.toEqual({});
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["a failure", () => failure("SoException")],
    ["status 500", () => new Response("", { status: 500 })],
    ["an answer that is no SOAP", () => "<html/>"],
  ])("does not repeat even what is safe after %s", async (_, answer) => {
    const { fetch, sent } = recording(answer);
    await reasonOf(clientWith(fetch, { isSafe: () => true }).SetSeen({}));
    expect(sent).toHaveLength(1);
  });

  it("waits a part of a pause that doubles each time", async () => {
    const pauses: (number | undefined)[] = [];
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const timer = vi.spyOn(globalThis, "setTimeout");
    const { fetch } = recording(() => {
      pauses.push(...timer.mock.calls.map(([, milliseconds]) => milliseconds).filter((ms) => ms !== 60_000));
      timer.mockClear();
      return refused;
    });
    await reasonOf(clientWith(fetch, { pause: 4 }).SetSeen({}));
    expect(pauses).toEqual([2, 4, 8]);
  });

  it("stops waiting when the call is given up", async () => {
    const controller = new AbortController();
    const { fetch, sent } = recording(() => {
      setTimeout(() => {
        controller.abort(new Error("enough"));
      }, 5);
      return refused;
    });
    const call = clientWith(fetch, { pause: 1e9 }).SetSeen({}, { signal: controller.signal });
    await expect(call).rejects.toThrow("enough");
    expect(sent).toHaveLength(1);
  });

  it("knows a connection that Node's own fetch was refused", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    let count = 0;
    const counting: Fetch = (url, init) => {
      count++;
      return fetch(url, init);
    };
    const session = superOfficeSession({ endpoint: `http://127.0.0.1:${port}/`, fetch: counting });
    const client = new AppointmentClient(withRetries(session, { pause: 0, times: 2 }));
    expect(await reasonOf(client.SetSeen({}))).toMatchObject({ code: "NetworkError" });
    expect(count).toBe(3);
  });
});
