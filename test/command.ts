// Runs the built command as its users do, in a directory of its own.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { emptyDirectory } from "./construct.js";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const command = resolve("dist/generator/cli.js");

/** Paths in `args` that begin with `test/` or `wsdl/` are the project's. */
export function run(cwd: string, ...args: readonly string[]): Run {
  const absolute = args.map((arg) => (/^(test|wsdl)\//.test(arg) ? resolve(arg) : arg));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...absolute], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** The same while this process answers as a server, with these environment variables. */
export async function start(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...process.env, ...env } });
  const run = { status: null as number | null, stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      run[name] += text;
    });
  }
  run.status = await new Promise((resolve) => child.on("close", resolve));
  return run;
}

/** Path below the directory, with `/` → text; links are left out. */
export function filesIn(directory: string): Record<string, string> {
  const paths = existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }) : [];
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((path) => [path.slice(directory.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

export { emptyDirectory };
