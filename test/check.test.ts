// `--check`: says what isn't as the sources give it, writes nothing, and exits with 1 then; also where the cache knows better.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { checkOutput } from "../generator/output/check.js";
import { writeOutput } from "../generator/output/write.js";
import { emptyDirectory, filesIn, run } from "./command.js";
import { writing } from "./writing.js";

const first = new Map([
  ["a.ts", "a\n"],
  ["b/b.ts", "b\n"],
]);

let directory: string;
beforeEach(async () => {
  directory = emptyDirectory();
  await writeOutput(directory, first, new Diagnostics(), writing);
});

async function differences(files: ReadonlyMap<string, string> = first): Promise<readonly string[]> {
  const before = filesIn(directory);
  const found = await checkOutput(directory, files, new Diagnostics());
  expect(filesIn(directory)).toEqual(before);
  return (found ?? []).map(({ path, what }) => `${what} ${path}`);
}

it("finds nothing where nothing changed, be it with other ends of lines", async () => {
  expect(await differences()).toEqual([]);
  for (const [path, text] of Object.entries(filesIn(directory))) {
    writeFileSync(join(directory, path), text.replaceAll("\n", "\r\n"));
  }
  expect(await differences()).toEqual([]);
});

it("finds what is missing, outdated, edited and no longer needed, and no file of anybody else", async () => {
  writeFileSync(join(directory, "mine.ts"), "mine");
  expect(
    await differences(
      new Map([
        ["a.ts", "new\n"],
        ["c.ts", "c\n"],
      ]),
    ),
  ).toEqual(["outdated a.ts", "extra b/b.ts", "missing c.ts"]);
  writeFileSync(join(directory, "a.ts"), "edited");
  rmSync(join(directory, "b/b.ts"));
  expect(await differences()).toEqual(["edited a.ts", "missing b/b.ts"]);
});

it("finds another's file where one should be", async () => {
  mkdirSync(join(directory, "c.ts"));
  expect(await differences(new Map([...first, ["c.ts", "c\n"]]))).toEqual(["edited c.ts"]);
});

it("misses the manifest, and one that lists something else", async () => {
  const manifest = join(directory, ".so-codegen.json");
  writeFileSync(manifest, '{ "files": {} }');
  expect(await differences()).toEqual(["outdated .so-codegen.json"]);
  rmSync(manifest);
  expect(await differences()).toEqual(["missing .so-codegen.json"]);
});

it("is what the command says, with and without a cache", () => {
  const wsdl = "test/constructs/sequence/input.wsdl";
  const project = emptyDirectory();
  mkdirSync(join(project, "node_modules"));
  const missing = run(project, wsdl, "--check");
  expect(missing.status).toBe(1);
  expect(missing.stdout).toMatch(/^missing generated\/index\.ts\nmissing generated\/orders\/client\.ts\n/);
  expect(missing.stderr).toMatch(
    /^not what the sources give: \d+ files; run so-codegen without --check\.\n$/,
  );
  expect(filesIn(project)).toEqual({});
  run(project, wsdl);
  expect(run(project, wsdl, "--check")).toMatchObject({ status: 0, stderr: "" });
  rmSync(join(project, "generated/index.ts"));
  expect(run(project, wsdl, "--check")).toMatchObject({ status: 1, stdout: "missing generated/index.ts\n" });
  expect(run(project, "nowhere.wsdl", "--check").stderr).toMatch(
    /SO101(.|\n)*1 error; nothing was compared\.\n$/,
  );
  expect(run(project, wsdl, "--check", "--force").status).toBe(2);
});
