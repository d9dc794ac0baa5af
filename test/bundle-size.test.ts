// What the client costs in a bundle: a program that only calls SetSeen, and one with the whole client.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { encodeMessage } from "../generated/index.js";
import { SetSeen } from "../generated/appointment/operations.js";

/** The bundle's text, its bytes minified, and of these zipped. */
async function bundled(program: string): Promise<{ text: string; minified: number; zipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: "generated", loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    treeShaking: true,
  });
  const bytes = Buffer.concat(outputFiles.map(({ contents }) => contents));
  return {
    text: bytes.toString("utf8"),
    minified: bytes.length,
    zipped: gzipSync(bytes, { level: 9 }).length,
  };
}

const setSeen = `
  import { invoke, superOfficeSession } from "./index.js";
  import { SetSeen } from "./appointment/operations.js";
  const session = superOfficeSession({ endpoint: "https://example.com/", ticket: "t" });
  console.log(await invoke(session, SetSeen, { AppointmentId: 1, UpdateMode: "OnlyThis" }));
`;

const whole = `
  import { AppointmentClient, superOfficeSession } from "./index.js";
  const client = new AppointmentClient(superOfficeSession({ endpoint: "https://example.com/", ticket: "t" }));
  console.log(await client.SetSeen({ AppointmentId: 1, UpdateMode: "OnlyThis" }));
`;

const systemUser = `
  import { invoke, superOfficeSession, systemUserTicket } from "./index.js";
  import { Authenticate } from "./partnersystemuserservice/operations.js";
  const session = superOfficeSession({ endpoint: "https://example.com/" });
  const client = { Authenticate: async (request, options) => (await invoke(session, Authenticate, request, options)).body };
  console.log(await systemUserTicket({ client, privateKey: "", publicKey: "" })());
`;

describe("size", () => {
  it("of a program that only calls SetSeen", async () => {
    const { minified, zipped } = await bundled(setSeen);
    console.log(`SetSeen alone: ${minified} bytes minified, ${zipped} gzip`);
    // The goal is 8,000; what it costs today is held, so that it only goes down. Of it, reading bytes and texts fast takes 4,100 (2,000 zipped),
    // and writing at twice the speed 1,000 (450).
    expect(minified).toBeLessThanOrEqual(22_010);
    expect(zipped).toBeLessThanOrEqual(10_520);
  });

  it("of the whole Appointment client", async () => {
    const { minified, zipped } = await bundled(whole);
    console.log(`The whole client: ${minified} bytes minified, ${zipped} gzip`);
    expect(zipped).toBeLessThanOrEqual(19_500);
  });

  it.each<[what: string, names: string, session: string, most: number, mark: RegExp]>([
    ["a ticket that renews itself", "withTicket", `withTicket(session, () => "t")`, 800, /Credentials"in/],
    ["retries", "withRetries", "withRetries(session)", 800, /ECONNREFUSED/],
    ["hooks", "withHooks", "withHooks(session, { onRequest: console.log })", 400, /onRequest/],
    ["redirects", "withRedirects", "withRedirects(session)", 500, /another origin/],
    ["charsets", "withCharsets", "withCharsets(session)", 700, /utf-16be/],
  ])("of %s, which a program without it doesn't pay for", async (what, names, session, most, mark) => {
    const without = await bundled(setSeen);
    const used = setSeen.replace("superOfficeSession }", `superOfficeSession, ${names} }`);
    const { text, minified } = await bundled(used.replace("invoke(session", `invoke(${session}`));
    console.log(`${what}: ${minified - without.minified} bytes more`);
    expect(text).toMatch(mark);
    expect(without.text).not.toMatch(mark);
    expect(minified - without.minified).toBeLessThanOrEqual(most);
  });

  it("of a log-on, which other programs don't pay for", async () => {
    const logOn = /LogOnError|RS256|RSASSA|identity.ticket/;
    const { text, minified, zipped } = await bundled(systemUser);
    console.log(`The log-on of a system user: ${minified} bytes minified, ${zipped} gzip`);
    expect(text).toMatch(logOn);
    for (const program of [setSeen, whole]) expect((await bundled(program)).text).not.toMatch(logOn);
  });

  it("of SetSeen's envelope with empty header values", () => {
    const xml = encodeMessage(SetSeen.input, {
      body: { AppointmentId: 0, UpdateMode: "Unknown" },
      headers: { ApplicationToken: "", Credentials: { Ticket: "" }, TimeZone: {} },
    });
    console.log(`SetSeen's envelope: ${Buffer.byteLength(xml)} bytes`);
    expect(xml).toMatch(
      /^<[^?].*<\w+:ApplicationToken>.*<\w+:Ticket>.*<\w+:TimeZone>.*AppointmentId.*UpdateMode/s,
    );
    expect(Buffer.byteLength(xml)).toBeLessThan(500);
  });
});
