// The program that a platform runs, and the process that runs it.
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";

export const folder: string = resolve("test/interop/platforms");

/** What a platform is run with. */
export interface Task {
  readonly binary: string;
  /** The origin of the SOAP server. */
  readonly server: string;
  /** An empty folder for all that the run writes. */
  readonly directory: string;
}

export interface Result {
  readonly report: unknown;
  /** Of the page that called, where it was one. */
  readonly origin?: string;
}

/** Writes the code that hands a report on; `report` is an expression for the promise of it. */
export type HandOn = (report: string) => string;

export const print: HandOn = (report) => `console.log(JSON.stringify(await ${report}));`;

/** A module that runs the scenario. */
export function program(
  server: string,
  handOn: HandOn,
  scenario: string = join(folder, "scenario.ts"),
): string {
  const report = `report(${JSON.stringify(server)})`;
  return `import { report } from ${JSON.stringify(scenario)};\n${handOn(report)}\n`;
}

/** The same as one ES module, with the output in it; nothing is lowered or minified. */
export async function bundle(server: string, handOn: HandOn): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program(server, handOn), resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "esnext",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** Starts a platform, and ends it when `use` is done. Rejects with what it said where `use` does, and where it ends before or takes too long. */
export async function running<T>(
  { binary, directory }: Task,
  args: readonly string[],
  use: (child: ChildProcessByStdio<null, Readable, Readable>) => Promise<T>,
): Promise<T> {
  // Caches, settings and temporary files stay in the folder of the run, and no proxy comes between.
  const folders = { HOME: directory, XDG_CACHE_HOME: directory, TMPDIR: directory };
  const direct = { NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  const child = spawn(binary, args, {
    cwd: directory,
    env: { ...process.env, ...folders, ...direct },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 100_000,
    killSignal: "SIGKILL",
  });
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const ended = once(child, "close");
  const endedEarly = ended.then(([code, signal]) => {
    throw new Error(`it ended with ${String(code ?? signal)}`);
  });
  const end = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended.catch(() => undefined);
  };
  try {
    return await Promise.race([use(child), endedEarly]);
  } catch (cause) {
    await end();
    throw new Error(`${binary} failed: ${String(cause)}\n${said}`, { cause });
  } finally {
    await end();
  }
}
