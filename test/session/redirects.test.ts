// Redirects: refused unless asked for, followed within the origin only, and never as another method.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AppointmentClient, superOfficeSession, withRedirects } from "../../generated/index.js";
import { reasonOf, setSeenAnswer } from "./netserver.js";

let server: Server;
let origin: string;
/** Path → where it leads, and how. */
let redirects: Record<string, readonly [status: number, location: string]>;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const path = request.url ?? "";
      asked.push(`${request.method ?? ""} ${path} ${body.includes("AppointmentId>9<") ? "whole" : ""}`);
      const [status, location] = redirects[path] ?? [];
      if (status !== undefined) response.writeHead(status, { Location: location }).end("moved");
      else response.writeHead(200, { "Content-Type": "text/xml" }).end(setSeenAnswer());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked.length = 0;
});

const plain = () => superOfficeSession({ endpoint: `${origin}/a` });
const setSeen = (session: ReturnType<typeof plain>) =>
  new AppointmentClient(session).SetSeen({ AppointmentId: 9 });

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("with status %i is an error", async (status) => {
    redirects = { "/a": [status, "/b"] };
    expect(await reasonOf(setSeen(plain()))).toMatchObject({
      code: "HttpError",
      message: `HTTP status ${status}, a redirect, which is not followed`,
      status,
      body: "moved",
    });
    expect(asked).toEqual(["POST /a whole"]);
  });

  it.each([307, 308])("with status %i is followed where that is allowed", async (status) => {
    redirects = { "/a": [status, "b"], "/b": [status, `${origin}/c`] };
    await expect(setSeen(withRedirects(plain()))).resolves.toEqual({});
    expect(asked).toEqual(["POST /a whole", "POST /b whole", "POST /c whole"]);
  });

  it.each([301, 302, 303])("with status %i, which would make it a GET, remains an error", async (status) => {
    redirects = { "/a": [status, "/b"] };
    expect(await reasonOf(setSeen(withRedirects(plain())))).toMatchObject({ code: "HttpError", status });
    expect(asked).toEqual(["POST /a whole"]);
  });

  it.each([
    ["another host", "http://example.com/b"],
    ["another port", "http://127.0.0.1:1/b"],
    ["another scheme", "https://127.0.0.1/b"],
    ["no server at all", "data:text/xml,<a/>"],
  ])("to %s is never followed", async (_, location) => {
    redirects = { "/a": [307, location] };
    expect(await reasonOf(setSeen(withRedirects(plain())))).toMatchObject({
      code: "HttpError",
      message: expect.stringMatching(/^a redirect to another origin, \S+$/) as string,
      status: 307,
    });
    expect(asked).toEqual(["POST /a whole"]);
  });

  it("that leads back to itself ends", async () => {
    redirects = { "/a": [308, "/a"] };
    expect(await reasonOf(setSeen(withRedirects(plain())))).toMatchObject({ code: "HttpError", status: 308 });
    expect(asked).toHaveLength(6);
  });

  it("that leads nowhere is an error", async () => {
    redirects = { "/a": [307, "http://"] };
    expect(await reasonOf(setSeen(withRedirects(plain())))).toMatchObject({ code: "NetworkError" });
  });
});
