// `npm run bench`, third part: calls per second over loopback, beside node-soap and a bare `fetch` that reads the answer as a text.
import { execFileSync, execSync, fork, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { line, median } from "./processes.js";

const rounds = 5;
const callers = ["fetch and text()", "so-codegen", "node-soap"] as const;
const operations = ["SetSeen", "GetAppointmentEntity"] as const;

/** The two programs stand beside the peers, so that they find these. */
const folder = mkdtempSync(
  join(existsSync("test/bench/node_modules") ? "test/bench/node_modules" : tmpdir(), "."),
);

/** Node 20 runs no TypeScript. */
function built(name: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["soap"],
    logLevel: "error",
  });
  return outfile;
}

/** What the server answers: made by the command itself, as it is on the wire. */
function answers(): Record<string, string> {
  const sample = (operation: string): string =>
    execFileSync(
      process.execPath,
      ["dist/generator/cli.js", "sample", "wsdl/Appointment.wsdl", operation, "--response"],
      {
        encoding: "utf8",
      },
    );
  return Object.fromEntries(operations.map((operation) => [operation, sample(operation)]));
}

function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((done, failed) => {
    child.once("message", (message) => {
      done(message as T);
    });
    child.once("exit", (code) => {
      failed(new Error(`ended with ${String(code)}`));
    });
  });
}

if (!existsSync("test/bench/node_modules")) execSync("npm install --silent", { cwd: "test/bench" });
const server = fork(built("call-server"), { execArgv: [] });
try {
  server.send(answers());
  const port = await firstMessage<number>(server);
  const caller = built("one-caller");
  console.log(`\nCalls per second over loopback, eight at a time, medians of ${rounds} runs in turn.\n`);
  for (const operation of operations) {
    const rates = new Map<string, number[]>(callers.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const name of callers) {
        const wsdl = resolve("wsdl/Appointment.wsdl");
        const child = fork(caller, [name, operation, `http://127.0.0.1:${port}/`, wsdl], { execArgv: [] });
        rates.get(name)?.push(await firstMessage<number>(child));
      }
    }
    line(operation, "calls/s", "ratio", "spread");
    const base = median(rates.get("fetch and text()") ?? []);
    for (const [name, all] of rates) {
      const spread = `${((100 * (Math.max(...all) - Math.min(...all))) / median(all)).toFixed(0)} %`;
      line(name, median(all).toFixed(0), (median(all) / base).toFixed(2), spread);
    }
    console.log();
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
