// The tools that the benchmark compares with, in a package of their own: they are no dependency of those who only want to work here.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const own = "test/bench";

/** The `node_modules` where they are; installs them where they aren't. */
export function peersFolder(): string {
  const folder = resolve(own, "node_modules");
  if (!existsSync(folder)) {
    console.error(`Installing the tools to compare with: npm ci, in ${own}`);
    execSync("npm ci --silent --no-audit --no-fund", { cwd: own, stdio: "inherit" });
  }
  return folder;
}
