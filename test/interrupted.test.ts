// Runs that are killed, 200 of them, and disks that fail: what is left is never taken for what it isn't, and the next run mends it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { checkOutput } from "../generator/output/check.js";
import { writeOutput } from "../generator/output/write.js";
import { emptyDirectory, filesIn } from "./command.js";
import { inputs } from "./interrupted-inputs.js";
import { writing } from "./writing.js";

const kills = 200;
const seeds = [1, 2, 3, 4, 5];
/** More than the steps that the longest run takes, so that some runs end by themselves. */
const steps = 50;

let writer: string;
const fresh: Record<string, Record<string, string>> = {};
beforeAll(async () => {
  writer = join(emptyDirectory(), "writer.mjs");
  await build({
    entryPoints: ["test/interrupted-writer.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: writer,
  });
  for (const [name, files] of Object.entries(inputs)) {
    const directory = emptyDirectory();
    await write(directory, files);
    fresh[name] = filesIn(directory);
  }
});

async function write(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  const diagnostics = new Diagnostics();
  await writeOutput(directory, files, diagnostics, writing);
  expect(diagnostics.sorted()).toEqual([]);
}

async function isCurrent(directory: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  return (await checkOutput(directory, files, new Diagnostics()))?.length === 0;
}

/** Numbers from 0 up to 1, always the same ones (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function kill(directory: string, name: string, step: number): Promise<boolean> {
  const child = spawn(process.execPath, [writer, directory, name, String(step)], { stdio: "inherit" });
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect(code ?? 0).toBe(0);
  return signal === "SIGKILL";
}

/** What became of runs into one folder, one after the other. */
async function runsThatAreKilled(
  seed: number,
): Promise<Record<"killed" | "current" | "mixed" | "mended", number>> {
  const next = random(seed);
  const directory = emptyDirectory();
  const seen = { killed: 0, current: 0, mixed: 0, mended: 0 };
  while (seen.killed < kills / seeds.length) {
    const name = next() < 0.5 ? "first" : "second";
    if (await kill(directory, name, Math.floor(next() * steps))) seen.killed++;
    let isMixed = true;
    for (const [one, files] of Object.entries(inputs)) {
      if (!(await isCurrent(directory, files))) continue;
      isMixed = false;
      expect(filesIn(directory)).toEqual(fresh[one]);
    }
    if (isMixed) seen.mixed++;
    else seen.current++;
    // Some runs begin where one was killed, some in a good folder.
    if (next() < 0.5) continue;
    const mended = next() < 0.5 ? "first" : "second";
    await write(directory, inputs[mended] ?? new Map());
    expect(filesIn(directory)).toEqual(fresh[mended]);
    seen.mended++;
  }
  return seen;
}

it(`is never mixed and called current, in ${kills} runs that are killed`, { timeout: 600_000 }, async () => {
  // Side by side, as most of the time goes into starting processes.
  const all = await Promise.all(seeds.map(runsThatAreKilled));
  expect(all.reduce((sum, { killed }) => sum + killed, 0)).toBe(kills);
  for (const what of ["current", "mixed", "mended"] as const) {
    expect(
      all.reduce((sum, seen) => sum + seen[what], 0),
      what,
    ).toBeGreaterThan(10);
  }
});

it(
  "is exactly the new output when the killed run is repeated, wherever it was killed",
  { timeout: 300_000 },
  async () => {
    for (let step = 0, isKilled = true; isKilled; step++) {
      const directory = emptyDirectory();
      await write(directory, inputs["first"] ?? new Map());
      isKilled = await kill(directory, "second", step);
      await write(directory, inputs["second"] ?? new Map());
      expect(filesIn(directory), `step ${step}`).toEqual(fresh["second"]);
    }
  },
);
