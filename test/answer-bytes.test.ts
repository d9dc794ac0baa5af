// Answers are decoded from their bytes: what isn't UTF-8 is an `HttpError` wherever it stands, and a body that a transport changes counts.
import { describe, expect, it } from "vitest";
import { invoke, superOfficeSession, withHooks, type Fetch, type Session } from "../generated/index.js";
import { SetSeen } from "../generated/appointment/operations.js";
import { withReferences } from "../templates/runtime/soap-encoding.js";
import { good } from "./outcomes/envelopes.js";

const answering =
  (...bytes: (string | number[])[]): Fetch =>
  () => {
    const body = Buffer.concat(bytes.map((part) => Buffer.from(part as string)));
    return Promise.resolve(new Response(body, { headers: { "Content-Type": "text/xml" } }));
  };

const session = (fetch: Fetch): Session => superOfficeSession({ endpoint: "https://example.com/", fetch });
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "answered",
    (error: unknown) => (error as { code: string }).code,
  );

const references = { ...SetSeen, output: withReferences(SetSeen.output) };
const end = "</s:Envelope>";
const start = good.slice(0, good.lastIndexOf(end));

describe.each([
  ["a message", SetSeen],
  ["one that can hold references", references],
])("%s", (_, operation) => {
  const call = (...bytes: (string | number[])[]): Promise<unknown> =>
    codeOf(invoke(session(answering(...bytes)), operation, {}));

  it.each<[what: string, outcome: string, bytes: (string | number[])[]]>([
    ["as it is", "answered", [good]],
    ["with a byte order mark", "answered", [[0xef, 0xbb, 0xbf], good]],
    ["with a comment that isn't UTF-8", "HttpError", [start, "<!-- href=", [0xff], "-->", end]],
    ["with half a byte order mark before it", "HttpError", [[0xef, 0x41, 0x42], good]],
    ["with another letter before it", "XmlError", [[0xef, 0xbc, 0xa1], good]],
  ])("%s: %s", async (_what, outcome, bytes) => {
    expect(await call(...bytes)).toBe(outcome);
  });
});

it("a body that a transport changes is the one that is decoded", async () => {
  const { transport } = withHooks(session(answering("nothing of use")), {});
  const changing: Session = {
    ...session(answering()),
    transport: async (request, inner) => {
      if (!transport) throw new Error("there is no transport");
      return { ...(await transport(request, inner)), body: good };
    },
  };
  const fetch = answering("nothing of use");
  expect(await codeOf(invoke({ ...changing, fetch }, SetSeen, {}))).toBe("answered");
});
