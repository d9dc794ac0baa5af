// Peers are built once for the same sources: a second run takes what the first one made.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const cache = resolve("node_modules/.cache/so-codegen-interop");

/** The folder with what `build` makes of the sources. It writes into the folder that it is given, which stays only if it succeeds. */
export function built(name: string, sources: readonly string[], build: (folder: string) => void): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    const content = createHash("sha256").update(readFileSync(source)).digest("hex");
    hash.update(`${basename(source)} ${content}\n`);
  }
  const folder = join(cache, `${name}-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, `${name}-unfinished-`));
  try {
    build(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Runs a tool to its end; an error shows what it said. */
export function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}
