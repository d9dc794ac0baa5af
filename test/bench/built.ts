// Programs of the benchmark as JavaScript, since Node 20 runs no TypeScript and a loader that compiles would be measured with them.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { peersFolder } from "./peers.js";

export interface Built {
  /** Removed at the end, with all that was put there. */
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

/** The programs, each with what it imports, in a folder beside the peers, so that they find these. */
export function builtFiles(names: readonly string[]): Built {
  const folder = mkdtempSync(join(peersFolder(), ".bench-"));
  buildSync({
    entryPoints: names.map((name) => `test/bench/${name}.ts`),
    outdir: folder,
    outbase: "test/bench",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return {
    folder,
    path: (name) => join(folder, `${name}.mjs`),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
