// Whole processes under measurement: their time, their peak memory, and the table that shows them.
import { execFileSync, spawnSync } from "node:child_process";
import { printTable } from "./table.js";

export interface Process {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

export interface Measured {
  readonly name: string;
  readonly runs: readonly Process[];
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Runs Node with these arguments to its end. `statuses` are those that are no failure. */
export function wholeProcess(
  args: readonly string[],
  directory: string,
  statuses: readonly number[] = [0],
): Process {
  const memory = 'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(memory)}`, ...args],
    { cwd: directory, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const milliseconds = performance.now() - start;
  if (status === null || !statuses.includes(status)) throw new Error(stderr);
  return { milliseconds, peakMegabytes: Number(stderr.slice(stderr.lastIndexOf("\n"))) / 1024 };
}

/** What Node prints, run with these arguments; what tools log beside is dropped. */
export function outputOf(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** Medians, with the ratio of each run's time to that of the first in its round. */
export function printProcesses(processes: readonly Measured[]): void {
  const timesOf = ({ runs }: Measured): readonly number[] => runs.map(({ milliseconds }) => milliseconds);
  const base = processes[0] === undefined ? [] : timesOf(processes[0]);
  printTable(
    ["Whole process", "ms", "ratio", "spread", "peak MB"],
    processes.map((process) => {
      const times = timesOf(process);
      const ratio = spreadOf(times.map((time, round) => time / (base[round] ?? NaN)));
      const memory = median(process.runs.map(({ peakMegabytes }) => peakMegabytes));
      const spread = `±${ratio.percent.toFixed(0)} %`;
      return [process.name, median(times).toFixed(0), ratio.median.toFixed(2), spread, memory.toFixed(0)];
    }),
  );
}

/** The median, and half of the range as a share of it. */
export function spreadOf(values: readonly number[]): { readonly median: number; readonly percent: number } {
  const middle = median(values);
  return { median: middle, percent: (50 * (Math.max(...values) - Math.min(...values))) / middle };
}
