// `--watch`: generates again when something changed, once for a burst, through errors and vanished files, until it is interrupted.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { emptyDirectory } from "./command.js";
import { zipOf } from "./sources/archive.js";

let project: string;
let child: ChildProcess;
let said: string;

const wsdl = (): string => join(project, "Pages.wsdl");
const config = (): string => join(project, "so-codegen.config.json");
const types = (): string => readFileSync(join(project, "out/shop/types.ts"), "utf8");
const original = readFileSync("test/sets/agree/Pages.wsdl", "utf8");
const renamed = (name: string): string => original.replace('name="Url"', `name="${name}"`);

/** Waits until the command has said it `times` since the test began. */
async function until(pattern: RegExp, times = 1): Promise<void> {
  while ([...said.matchAll(new RegExp(pattern, "g"))].length < times) {
    if (child.exitCode !== null) throw new Error(`It ended: ${said}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

beforeEach(async () => {
  project = emptyDirectory();
  said = "";
  writeFileSync(wsdl(), original);
  writeFileSync(config(), JSON.stringify({ sources: ["Pages.wsdl"], out: "out" }));
  child = spawn(process.execPath, [resolve("dist/generator/cli.js"), "--watch"], { cwd: project });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  await until(/Watching; Ctrl-C ends it\.\n/);
});

afterEach(() => {
  child.kill("SIGKILL");
});

it("generates again once for a burst of changes, and ends with 130", async () => {
  expect(types()).toContain("Url?: string");
  for (let index = 0; index < 20; index++) writeFileSync(wsdl(), renamed(`Address${index}`));
  await until(/files: [1-9]\d* written/, 2);
  expect(types()).toContain("Address19?: string");
  // Replaced, as editors do it.
  writeFileSync(join(project, "new"), renamed("Replaced"));
  renameSync(join(project, "new"), wsdl());
  await until(/files: [1-9]\d* written/, 3);
  expect(types()).toContain("Replaced?: string");
  expect(said.match(/written/g)).toHaveLength(3);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([130, null]);
});

it("goes on after errors of a source and of the config file, and heeds both when they are mended", async () => {
  writeFileSync(wsdl(), original.slice(0, 500));
  await until(/error SO1\d\d Pages\.wsdl/);
  expect(types()).toContain("Url?: string");
  rmSync(wsdl());
  await until(/error SO101 Pages\.wsdl/);
  writeFileSync(wsdl(), renamed("Back"));
  await until(/files: [1-9]\d* written/, 2);
  expect(types()).toContain("Back?: string");
  writeFileSync(config(), "{");
  await until(/error SO702 so-codegen\.config\.json/);
  writeFileSync(config(), JSON.stringify({ sources: ["Pages.wsdl"], out: "other" }));
  await until(/files: [1-9]\d* written/, 3);
  expect(existsSync(join(project, "other/index.ts"))).toBe(true);
});

it("watches the zip of a folder in a zip", async () => {
  const zip = join(project, "a.zip");
  writeFileSync(zip, zipOf([{ name: "in/Pages.wsdl", content: original }]));
  writeFileSync(config(), JSON.stringify({ sources: ["a.zip/in"], out: "zipped" }));
  await until(/files: [1-9]\d* written/, 2);
  writeFileSync(zip, zipOf([{ name: "in/Pages.wsdl", content: renamed("Zipped") }]));
  await until(/files: [1-9]\d* written/, 3);
  expect(readFileSync(join(project, "zipped/shop/types.ts"), "utf8")).toContain("Zipped?: string");
});
