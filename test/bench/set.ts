// All WSDLs of Services86 in one run, in turn with wsdl-tsclient, which formats nothing.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { peersFolder } from "./peers.js";
import { printProcesses, wholeProcess } from "./processes.js";

const folder = resolve(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice/Services86");

export function wholeSet(): void {
  if (!existsSync(folder)) {
    console.log(`\nSkipped, as ${folder} isn't there: the whole set, beside wsdl-tsclient.`);
    return;
  }
  measure(
    readdirSync(folder)
      .filter((name) => name.endsWith(".wsdl"))
      .map((name) => join(folder, name)),
  );
}

function measure(paths: readonly string[]): void {
  const peer = join(peersFolder(), "wsdl-tsclient/dist/src/cli.js");
  const ours = resolve("dist/generator/cli.js");
  const project = mkdtempSync(join(tmpdir(), "so-codegen-bench-"));
  try {
    mkdirSync(join(project, "node_modules"));
    const cold = (run: number): string[] => [ours, ...paths, "--out", `run-${run}`, "--quiet"];
    const runs = Array.from({ length: 5 }, (_, run) => ({
      // It exits with 1, as it can't take all of them.
      peer: wholeProcess([peer, ...paths, "-o", `peer-${run}`, "--quiet"], project, [0, 1]),
      ours: wholeProcess(cold(run), project),
      again: wholeProcess(cold(run), project),
    }));
    console.log(
      `\n## Generate all ${paths.length} WSDLs of Services86\n\nMedians of ${runs.length} runs in turn.\n`,
    );
    printProcesses([
      { name: "wsdl-tsclient", runs: runs.map((run) => run.peer) },
      { name: "so-codegen", runs: runs.map((run) => run.ours) },
      { name: "so-codegen, nothing changed", runs: runs.map((run) => run.again) },
    ]);
  } finally {
    rmSync(project, { recursive: true });
  }
}
