// The output runs unchanged on Node, Deno, Bun, in a worker and in a browser: the same scenario against the same server, on each of them.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { emptyDirectory } from "../construct.js";
import type { Found } from "./platforms/binaries.js";
import { expectations } from "./platforms/exchanges.js";
import { platforms } from "./platforms/platforms.js";
import { startServer, type SoapServer } from "./platforms/server.js";

const found = new Map<string, Found>();
let server: SoapServer;

beforeAll(async () => {
  for (const { name, find } of platforms) found.set(name, find());
  server = await startServer(expectations);
}, 600_000);

afterAll(() => {
  server.close();
});

beforeEach(() => {
  server.received.length = 0;
  server.preflights.length = 0;
});

it.for(platforms)("$name", { timeout: 120_000 }, async ({ name, run }, { skip }) => {
  const program = found.get(name) ?? { missing: "nobody looked for it", excused: false };
  if ("missing" in program) {
    if (process.env["CI"] && !program.excused) throw new Error(program.missing);
    console.warn(`Skipped: ${name}, as ${program.missing}.`);
    return skip(program.missing);
  }

  const task = { binary: program.path, server: server.origin, directory: emptyDirectory() };
  const { report, origin } = await run(task);

  const cases = Object.entries(expectations).map(([one, expectation]) => {
    const { exchanges, outcome } = expectation.on?.[name] ?? expectation;
    return { one, exchanges, outcome };
  });
  expect(report).toEqual(Object.fromEntries(cases.map(({ one, outcome }) => [one, outcome])));
  expect(
    server.received.map(({ method, path, headers, body }) => ({
      method,
      path,
      origin: headers["origin"],
      type: headers["content-type"],
      length: headers["content-length"],
      soapAction: headers["soapaction"],
      body,
    })),
  ).toEqual(
    cases.flatMap(({ one, exchanges }) =>
      exchanges.map(({ soapAction, envelope }) => ({
        method: "POST",
        path: `/${one}/Appointment.svc`,
        origin,
        type: "text/xml; charset=utf-8",
        length: String(Buffer.byteLength(envelope)),
        soapAction: `"${soapAction}"`,
        body: envelope,
      })),
    ),
  );

  // A browser asks first, once for each address.
  const called = origin === undefined ? [] : cases.filter(({ exchanges }) => exchanges.length > 0);
  expect(
    server.preflights.map(({ path, headers }) => ({
      path,
      origin: headers["origin"],
      method: headers["access-control-request-method"],
      headers: headers["access-control-request-headers"],
    })),
  ).toEqual(
    called.map(({ one }) => ({
      path: `/${one}/Appointment.svc`,
      origin,
      method: "POST",
      headers: "content-type,soapaction",
    })),
  );
});
