// Other people's messages through the generated clients: read, written, and written again as they were read.
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groupBy } from "../../generator/model/group-by.js";
import { emptyDirectory } from "../construct.js";
import { clientsOf, type Clients } from "./clients.js";
import { exceptions } from "./exceptions.js";
import { isThere, linesOf } from "./corpus.js";
import { judge, type Case, type Mode } from "./judge.js";

const expected = new Map(exceptions.flatMap((exception) => Object.entries(exception.cases)));
const cases = linesOf("wire.jsonl") as readonly Case[];

describe.skipIf(!isThere)("the corpus of messages (skipped where it isn't beside the project)", () => {
  let clients: Clients;
  const failed: { readonly stated: Case; readonly mode: Mode; readonly reason: string }[] = [];

  beforeAll(async () => {
    clients = await clientsOf(
      cases.map(({ wsdl }) => wsdl),
      emptyDirectory(),
    );
  }, 300_000);

  afterAll(() => {
    const report = process.env["SO_CODEGEN_CORPUS_REPORT"];
    if (report === undefined) return;
    const groups = groupBy(failed, ({ reason }) => reason.replace(/"[^"]*"|'[^']*'|\d+/g, "…").slice(0, 90));
    const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
    const text = sorted.map(
      ([, members]) =>
        `${members.length} × ${members[0]?.reason.slice(0, 1000)}\n${members
          .map(
            ({ stated, mode, reason }) =>
              `    ${stated.quality} ${mode} ${stated.id}: ${reason.slice(0, 300)}\n`,
          )
          .join("")}`,
    );
    const modes = cases.reduce((sum, one) => sum + one.modes.length, 0);
    writeFileSync(report, `${failed.length} of ${modes} modes fail\n\n${text.join("\n")}`);
  });

  it("has exceptions for its own messages only", () => {
    const ids = new Set(cases.map(({ id }) => id));
    expect([...expected.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(cases)("$id", (stated) => {
    const client = clients.clients.get(stated.wsdl);
    const failures =
      client === undefined || typeof client === "string"
        ? new Map(stated.modes.map((mode) => [mode, client ?? "no client"]))
        : judge(stated, client, clients.runtime);
    for (const [mode, reason] of failures) failed.push({ stated, mode, reason });
    const excepted = expected.get(stated.id) ?? [];
    const surprises = [...failures].filter(([mode]) => !excepted.includes(mode));
    expect(Object.fromEntries(surprises)).toEqual({});
    expect([...failures.keys()]).toEqual(excepted);
  });
});
