// One run at a time writes into a folder: the others wait, or say whom they wait for; what a killed run left doesn't count.
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { beforeEach, expect, it } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { checkOutput } from "../generator/output/check.js";
import { withLock } from "../generator/output/lock.js";
import { writeOutput } from "../generator/output/write.js";
import { emptyDirectory, filesIn } from "./command.js";
import { inputs } from "./interrupted-inputs.js";
import { writing } from "./writing.js";

const files = new Map([["a.ts", "a\n"]]);
const run = "01234567-89ab-cdef-0123-456789abcdef";
/** Larger than any system gives. */
const nobody = 2 ** 30;

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});

function leave(owner: string, name = ".so-codegen.lock"): string {
  const lock = join(directory, name);
  mkdirSync(lock);
  writeFileSync(join(lock, "owner.json"), owner);
  return lock;
}

async function said(patience = 0): Promise<readonly string[]> {
  const diagnostics = new Diagnostics();
  await writeOutput(directory, files, diagnostics, { ...writing, patience });
  return diagnostics.sorted().map(({ code, sentence }) => `${code} ${sentence}`);
}

it("names the process that writes, and writes nothing", async () => {
  leave(JSON.stringify({ pid, host: hostname(), run }));
  expect(await said()).toEqual([`SO508 Another run of so-codegen writes into this folder: process ${pid}.`]);
  expect(readdirSync(directory)).toEqual([".so-codegen.lock"]);
  expect(await checkOutput(directory, files, new Diagnostics())).toEqual([
    { path: ".so-codegen.lock", what: "unfinished" },
    { path: "a.ts", what: "missing" },
  ]);
});

it("can't tell whether a process of another machine runs", async () => {
  leave(JSON.stringify({ pid: nobody, host: `not-${hostname()}`, run }));
  expect(await said()).toEqual([
    `SO508 Another run of so-codegen writes into this folder: process ${nobody}.`,
  ]);
});

it.each([
  ["of a process that is gone", JSON.stringify({ pid: nobody, host: hostname(), run }), 0],
  ["that is old, whoever has its number now", JSON.stringify({ pid, host: hostname(), run }), 6],
  ["that is old and nobody's", "{", 6],
  ["that is old and leads elsewhere", JSON.stringify({ pid, host: hostname(), run: "/../../x" }), 6],
])("takes a lock away %s", async (_what, owner, minutes) => {
  const lock = leave(owner);
  leave("", `.so-codegen.lock.${run.replace("0", "f")}`);
  const then = Date.now() / 1000 - minutes * 60;
  utimesSync(lock, then, then);
  expect(await said()).toEqual([]);
  expect(readdirSync(directory).sort()).toEqual([".so-codegen.json", "a.ts"]);
});

it("waits for the other run", async () => {
  let release: () => void = () => undefined;
  let held = Promise.resolve();
  // Else the other run may be first.
  await new Promise<void>((hasStarted) => {
    held = withLock(directory, writing.processes, 0, () => {
      hasStarted();
      return new Promise<void>((done) => (release = done));
    });
  });
  const waiting = said(60_000);
  while (readdirSync(directory).length < 2) await new Promise((next) => setTimeout(next, 1));
  release();
  await held;
  expect(await waiting).toEqual([]);
  expect(Object.keys(filesIn(directory))).toEqual([".so-codegen.json", "a.ts"]);
});

it("lets runs that start at once write one after the other", async () => {
  leave(JSON.stringify({ pid: nobody, host: hostname(), run }));
  const fresh = await Promise.all(
    Object.values(inputs).map(async (input) => {
      const other = emptyDirectory();
      await writeOutput(other, input, new Diagnostics(), writing);
      return filesIn(other);
    }),
  );
  const diagnostics = new Diagnostics();
  const turns = Array.from({ length: 4 }, () => Object.values(inputs)).flat();
  await Promise.all(
    turns.map((input) => writeOutput(directory, input, diagnostics, { ...writing, patience: 60_000 })),
  );
  expect(diagnostics.sorted()).toEqual([]);
  expect(fresh).toContainEqual(filesIn(directory));
});
