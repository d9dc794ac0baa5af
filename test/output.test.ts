// A run that was stopped while it moved files leaves a folder that the next run mends, whatever that one writes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { writeOutput } from "../generator/output/write.js";
import { emptyDirectory } from "./construct.js";
import { writing } from "./writing.js";

const first = new Map([
  ["a.ts", "first a\n"],
  ["b/b.ts", "first b\n"],
  ["old.ts", "old\n"],
]);
const second = new Map([
  ["a.ts", "second a\n"],
  ["b/b.ts", "second b\n"],
]);
const third = new Map([["a.ts", "third a\n"]]);

async function written(directory: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const diagnostics = new Diagnostics();
  await writeOutput(directory, files, diagnostics, writing);
  return diagnostics.sorted().map(({ code }) => code);
}

/** The folder after `first`, as a run that was stopped in the middle of `second` leaves it. */
async function stopped(): Promise<string> {
  const directory = emptyDirectory();
  expect(await written(directory, first)).toEqual([]);
  const manifest = join(directory, ".so-codegen.json");
  const before = readFileSync(manifest, "utf8");
  expect(await written(directory, second)).toEqual([]);
  const after = readFileSync(manifest, "utf8");
  const hashes = (text: string): Record<string, string> =>
    (JSON.parse(text) as { files: Record<string, string> }).files;
  const both = Object.fromEntries(
    [...first.keys()].map((path) => [path, [hashes(before)[path], hashes(after)[path]].filter(Boolean)]),
  );
  writeFileSync(manifest, JSON.stringify({ files: both }));
  writeFileSync(join(directory, "b/b.ts"), "first b\n");
  writeFileSync(join(directory, "old.ts"), "old\n");
  return directory;
}

it("changes nothing where something stands in the way", async () => {
  const directory = emptyDirectory();
  await written(directory, first);
  rmSync(join(directory, "b/b.ts"));
  mkdirSync(join(directory, "b/b.ts"));
  writeFileSync(join(directory, "b/b.ts/mine.ts"), "mine");
  expect(await written(directory, second)).toEqual(["SO503"]);
  expect(readFileSync(join(directory, "a.ts"), "utf8")).toBe("first a\n");
});

it.each([
  ["the old output", first],
  ["the new one", second],
  ["another one", third],
])("is mended by a run that writes %s", async (_what, files) => {
  const directory = await stopped();
  expect(await written(directory, files)).toEqual([]);
  for (const [path, text] of files) expect(readFileSync(join(directory, path), "utf8")).toBe(text);
  const left = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(left).toHaveLength(files.size + 1);
  expect(readFileSync(join(directory, ".so-codegen.json"), "utf8")).not.toContain("[");
});

it("keeps what was edited, also then", async () => {
  const directory = await stopped();
  writeFileSync(join(directory, "a.ts"), "mine\n");
  expect(await written(directory, third)).toEqual(["SO507"]);
  expect(readFileSync(join(directory, "a.ts"), "utf8")).toBe("mine\n");
});
