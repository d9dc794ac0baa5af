// The platforms: where their programs are, and how each runs the scenario with the output as it is.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { Diagnostics } from "../../../generator/diagnostics.js";
import { defaults, generate } from "../../../generator/index.js";
import { writeFiles } from "../../construct.js";
import { binaryOf, programOf, type Found } from "./binaries.js";
import { runChromium } from "./chromium.js";
import { bundle, folder, print, program, running, type Result, type Task } from "./program.js";
import { runWorkerd } from "./workerd.js";

export interface Platform {
  readonly name: string;
  readonly find: () => Found;
  readonly run: (task: Task) => Promise<Result>;
}

export const platforms: readonly Platform[] = [
  { name: "Node", find: () => ({ path: process.execPath }), run: runNode },
  { name: "Deno", find: () => binaryOf("deno", "deno"), run: runDeno },
  { name: "Bun", find: () => binaryOf("bun", "bin/bun"), run: runBun },
  { name: "workerd", find: () => binaryOf("workerd", "bin/workerd"), run: runWorkerd },
  { name: "Chromium", find: () => programOf("chromium"), run: runChromium },
];

/** For those that print the report. */
function printed(task: Task, ...args: readonly string[]): Promise<Result> {
  return running(task, args, async ({ stdout }) => ({ report: JSON.parse(await text(stdout)) as unknown }));
}

/** Node 20 takes no TypeScript. */
async function runNode(task: Task): Promise<Result> {
  writeFileSync(join(task.directory, "main.mjs"), await bundle(task.server, print));
  return printed(task, "main.mjs");
}

/** Bun takes TypeScript, with import specifiers that end in `.js`. */
function runBun(task: Task): Promise<Result> {
  writeFileSync(join(task.directory, "main.ts"), program(task.server, print));
  return printed(task, "run", "--no-install", "main.ts");
}

/** Deno takes TypeScript, with import specifiers that are the names of the files. It checks the types first. */
async function runDeno(task: Task): Promise<Result> {
  const { directory, server } = task;
  const contracts = ["wsdl/Appointment.wsdl", "wsdl/SoPrincipal.wsdl"];
  const generated = await generate(contracts, { ...defaults, importExtension: "ts" }, new Diagnostics());
  writeFiles(join(directory, "generated"), generated?.files ?? new Map<string, string>());
  // The scenario is the same file for all, and imports the committed output; here it gets this one.
  const imports = { [pathToFileURL("generated/index.js").href]: "./generated/index.ts" };
  writeFileSync(join(directory, "imports.json"), JSON.stringify({ imports }));
  const scenario = pathToFileURL(join(folder, "scenario.ts")).href;
  writeFileSync(join(directory, "main.ts"), program(server, print, scenario));
  const nothingElse = ["--no-config", "--no-remote", "--no-npm", "--no-prompt", "--quiet"];
  // No right but to reach loopback.
  return printed(
    task,
    "run",
    "--check",
    ...nothingElse,
    "--allow-net=127.0.0.1",
    "--import-map=imports.json",
    "main.ts",
  );
}
