// Nothing wrong is taken for right: what a server may answer, and what the call comes to, word for word. The table is printed at the end.
import { afterAll, describe, expect, it } from "vitest";
import { invoke, superOfficeSession, type Session } from "../generated/index.js";
import { SetSeen } from "../generated/appointment/operations.js";
import { Diagnostics, format } from "../generator/diagnostics.js";
import { defaults, generate, type Options } from "../generator/index.js";
import { load } from "./construct.js";
import { outcomeOf, type Group } from "./outcomes/case.js";
import { charsets } from "./outcomes/charsets.js";
import { connections } from "./outcomes/connections.js";
import { documents } from "./outcomes/documents.js";
import { members } from "./outcomes/members.js";
import { messages } from "./outcomes/messages.js";
import { loopback } from "./loopback.js";
import { statuses } from "./outcomes/statuses.js";
import { easyValues, values } from "./outcomes/values.js";

const server = await loopback();
afterAll(server.close);

const setSeen = (session: Session): Promise<unknown> => invoke(superOfficeSession(session), SetSeen, {});

/** Calls the one operation of a contract made for these tests, and gives the values in the response. */
async function exchange(options: Partial<Options>): Promise<(session: Session) => Promise<unknown>> {
  const diagnostics = new Diagnostics();
  const generated = await generate(["test/outcomes/values.wsdl"], { ...defaults, ...options }, diagnostics);
  if (generated === undefined) throw new Error(diagnostics.sorted().map(format).join("\n"));
  const { runtime, operations } = await load(generated);
  const operation = operations.get("Exchange");
  if (operation === undefined) throw new Error("no operation");
  return async (session) => {
    const { body } = await runtime.invoke(session, operation, {});
    return (body as { readonly Values?: unknown }).Values;
  };
}

const exact = await exchange({});

const groups: readonly Group[] = [
  { title: "statuses", cases: statuses, call: setSeen },
  { title: "connections", cases: connections, call: setSeen },
  { title: "charsets", cases: charsets, call: setSeen },
  { title: "documents", cases: documents, call: setSeen },
  { title: "messages", cases: messages, call: setSeen },
  { title: "values", cases: values, call: exact },
  { title: "members", cases: members, call: exact },
  {
    title: "values, for those who prefer ease",
    cases: easyValues,
    call: await exchange({ long: "number", decimal: "number", dateTime: "Date" }),
  },
];

const table: string[] = [];
afterAll(() => {
  console.info(table.join("\n"));
});

describe.each(groups)("$title", ({ title, cases, call }) => {
  it.each(cases)("$what", async ({ what, answer, outcome, session, wrap = (inner) => inner }) => {
    server.answer = answer;
    const actual = await outcomeOf(call(wrap({ endpoint: server.endpoint, ...session })), answer);
    table.push(`${title}: ${what} → ${actual}`);
    expect(actual).toBe(outcome);
  });
});

it("what is given up is closed: no answer is left open", async () => {
  await expect.poll(() => server.open).toBe(0);
});
