// A disk that fails at any step of a run: the folder is what it was, the failure is told, and the next run mends what there is to mend.
import type * as Fs from "node:fs/promises";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { writeOutput } from "../generator/output/write.js";
import { emptyDirectory, filesIn } from "./command.js";
import { inputs } from "./interrupted-inputs.js";
import { writing } from "./writing.js";

/** How many steps go well before one fails; what fails, and whether all that need space fail from then on. */
const disk = vi.hoisted(() => ({ left: Infinity, code: "", isFull: false }));

vi.mock("node:fs/promises", async (original) => {
  const fs = await original<typeof Fs>();
  const failing = (name: "mkdir" | "writeFile" | "rename"): ((...args: readonly unknown[]) => unknown) => {
    const step = fs[name] as (...args: readonly unknown[]) => Promise<unknown>;
    return async (...args) => {
      disk.left--;
      if (disk.left >= 0) return step(...args);
      if (disk.isFull ? name === "rename" : disk.left < -1) return step(...args);
      throw Object.assign(new Error(disk.code), { code: disk.code });
    };
  };
  return { ...fs, mkdir: failing("mkdir"), writeFile: failing("writeFile"), rename: failing("rename") };
});

async function write(directory: string, name: string): Promise<readonly string[]> {
  const diagnostics = new Diagnostics();
  await writeOutput(directory, inputs[name] ?? new Map(), diagnostics, writing);
  return diagnostics.sorted().map(({ code, sentence }) => `${code} ${sentence}`);
}

function folders(directory: string): readonly string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
}

it.each([
  ["fails once", "EIO", false],
  ["is full from then on", "ENOSPC", true],
])("leaves the old output or the new one where the disk %s", async (_what, code, isFull) => {
  const expected: Record<string, Record<string, string>> = {};
  for (const name of ["first", "second"]) {
    const fresh = emptyDirectory();
    expect(await write(fresh, name)).toEqual([]);
    expected[name] = filesIn(fresh);
  }
  let steps = 0;
  for (let isFailed = true; isFailed; steps++) {
    const directory = emptyDirectory();
    await write(directory, "first");
    const before = folders(directory);
    Object.assign(disk, { left: steps, code, isFull });
    const said = await write(directory, "second");
    isFailed = disk.left < 0;
    disk.left = Infinity;
    if (said.length === 0) expect(filesIn(directory), `step ${steps}`).toEqual(expected["second"]);
    else if (said[0]?.startsWith("SO502")) {
      expect(said).toEqual([`SO502 This can't be written: ${code}.`]);
      expect(filesIn(directory), `step ${steps}`).toEqual(expected["first"]);
      expect(folders(directory)).toEqual(before);
    } else {
      // All but the list is in its place.
      expect(said).toEqual([
        `SO509 The output is not complete, since this can't be put into its place: ${code}.`,
      ]);
      const files = filesIn(directory);
      const list = { ".so-codegen.json": expected["second"]?.[".so-codegen.json"] };
      expect({ ...files, ...list }).toEqual(expected["second"]);
    }
    expect(await write(directory, "second")).toEqual([]);
    expect(filesIn(directory)).toEqual(expected["second"]);
  }
  expect(steps).toBeGreaterThan(15);
});

it("leaves nothing where there was nothing", async () => {
  const parent = emptyDirectory();
  mkdirSync(join(parent, "src"));
  for (let steps = 0; steps < 8; steps++) {
    Object.assign(disk, { left: steps, code: "ENOSPC", isFull: true });
    const said = await write(join(parent, "src/made/generated"), "first");
    disk.left = Infinity;
    expect(said).toEqual(["SO502 This can't be written: ENOSPC."]);
    expect(folders(parent)).toEqual([join(parent, "src")]);
  }
});
