// The server that calls go to, in a process of its own: answers each operation with what the command itself makes of the contract.
import { execFileSync, fork, type ChildProcess } from "node:child_process";
import type { Built } from "./built.js";

export interface Answering {
  readonly endpoint: string;
  readonly close: () => void;
}

export async function answering(built: Built, operations: readonly string[]): Promise<Answering> {
  const server = fork(built.path("call-server"), { execArgv: [] });
  server.send(Object.fromEntries(operations.map((operation) => [operation, sampleOf(operation)])));
  return {
    endpoint: `http://127.0.0.1:${await firstMessage<number>(server)}/`,
    close: () => {
      server.kill();
    },
  };
}

function sampleOf(operation: string): string {
  const args = [
    "--import",
    "tsx",
    "generator/cli.ts",
    "sample",
    "wsdl/Appointment.wsdl",
    operation,
    "--response",
  ];
  return execFileSync(process.execPath, args, { encoding: "utf8" });
}

export function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((done, failed) => {
    child.once("message", (message) => {
      done(message as T);
    });
    child.once("exit", (code) => {
      failed(new Error(`ended with ${String(code)}`));
    });
  });
}
