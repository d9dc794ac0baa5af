// Whole processes under measurement: their time, their peak memory, and the table that shows them.
import { spawnSync } from "node:child_process";

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

export function line(name: string, ...columns: readonly string[]): void {
  console.log(name.padEnd(36) + columns.map((column) => column.padStart(9)).join(""));
}

/** Medians, with the ratio of each time to the first's. */
export function printProcesses(processes: readonly Measured[]): void {
  const times = processes.map((process) => median(process.runs.map(({ milliseconds }) => milliseconds)));
  line("Whole process", "ms", "ratio", "peak MB");
  for (const [index, process] of processes.entries()) {
    const time = times[index] ?? 0;
    const memory = median(process.runs.map(({ peakMegabytes }) => peakMegabytes));
    line(process.name, time.toFixed(0), (time / (times[0] ?? 0)).toFixed(2), memory.toFixed(0));
  }
}

/** The median, and half of the range as a share of it. */
export function spreadOf(values: readonly number[]): { readonly median: number; readonly percent: number } {
  const middle = median(values);
  return { median: middle, percent: (50 * (Math.max(...values) - Math.min(...values))) / middle };
}
