// Peers as child processes. Each ends when its standard input does, so that none outlives the tests, however these end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface Server {
  /** What it said after READY. */
  readonly addresses: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts a server and waits until it prints READY with its addresses. What it says on standard error is shown. */
export async function startServer(command: string, args: readonly string[]): Promise<Server> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const [ready, ...addresses] = line.split(" ");
    if (ready !== "READY") continue;
    const stop = async (): Promise<void> => {
      child.kill();
      await ended;
    };
    return { addresses, stop };
  }
  const [status] = (await ended) as [number | null];
  throw new Error(`${command} ended with ${String(status)} before it was ready`);
}
