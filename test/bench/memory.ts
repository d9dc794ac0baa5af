// `npm run bench -- memory`: what decoding allocates, how much memory it needs at most, and what its values keep alive.
import { join } from "node:path";
import { builtFiles } from "./built.js";
import { decoders, writeMessages, type Lane } from "./codecs.js";
import type { Allocation, Held } from "./one-memory.js";
import { median, outputOf } from "./processes.js";
import { printTable } from "./table.js";

const rounds = 5;

type Figure = keyof Allocation | keyof Held;

/** One that holds 512 MB is enough for what one run makes of a thousand appointments. */
const roomy = ["--min-semi-space-size=512", "--max-semi-space-size=512"];

export async function memory(names: readonly string[]): Promise<void> {
  const lanes = decoders.filter(({ tool }) => tool !== "libxml2-wasm");
  const built = builtFiles(["one-memory", ...new Set(lanes.map(({ tool }) => `contenders/${tool}`))]);
  const small = names.length > 0 ? names : ["entity", "1000"];
  const large = names.length > 0 ? names : ["1000", "10000"];
  try {
    const payloads = await writeMessages([...new Set([...small, ...large])], built.folder);
    const sizeOf = (name: string): number => payloads.find((payload) => payload.name === name)?.bytes ?? NaN;
    const runs = (flags: readonly string[], { tool, task }: Lane, name: string, key: Figure): number => {
      const program = [...flags, "--expose-gc", built.path("one-memory")];
      const said = Array.from({ length: rounds }, () =>
        outputOf([...program, tool, task, join(built.folder, name)]),
      );
      return median(said.map((one) => (JSON.parse(one) as Record<Figure, number>)[key]));
    };
    const times = (bytes: number, name: string): string => (bytes / sizeOf(name)).toFixed(1);
    console.log(`\n## Memory of a decode\n\nIn sizes of the message; medians of ${rounds} processes.`);
    console.log(
      "Allocated by one decode; the peak above what was there before the message, which is in it; what the decoded values keep alive, and what one text of them alone does.\n",
    );
    printTable(
      [
        "",
        ...small.map((name) => `${name} allocates`),
        ...large.flatMap((name) => [`${name} peak`, "values", "one text"]),
      ],
      lanes.map((lane) => [
        lane.label,
        ...small.map((name) => times(runs(roomy, lane, name, "allocated"), name)),
        ...large.flatMap((name) =>
          (["peak", "held", "byOneText"] as const).map((key) => times(runs([], lane, name, key), name)),
        ),
      ]),
    );
  } finally {
    built.remove();
  }
}
