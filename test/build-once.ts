// Builds `dist` once before the tests, so that those that start the command see the sources as they are.
import { execFileSync } from "node:child_process";

export default function buildOnce(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
}
