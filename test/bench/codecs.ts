// `npm run bench -- decode` and `-- encode`: each tool with each message, in processes of their own, in turn.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appointment, decodeMessage, soprincipal, type Message } from "../../generated/index.js";
import { builtFiles, type Built } from "./built.js";
import { barChart } from "./charts.js";
import type { Draw } from "./draw.js";
import type { Outcome } from "./one-codec.js";
import { writePayloads, type Payload } from "./payloads/payloads.js";
import { outputOf, spreadOf } from "./processes.js";
import { printTable } from "./table.js";

/** One row of a table: a tool, and what it is given. */
export interface Lane {
  readonly label: string;
  readonly tool: string;
  readonly task: "string" | "bytes" | "encode";
}

const rounds = 5;

/** The first one is what the others are compared with. */
export const decoders: readonly Lane[] = [
  { label: "node-soap", tool: "node-soap", task: "string" },
  { label: "so-codegen, from a string", tool: "so-codegen", task: "string" },
  { label: "so-codegen, from bytes", tool: "so-codegen", task: "bytes" },
  { label: "strong-soap", tool: "strong-soap", task: "string" },
  { label: "fast-xml-parser, untyped trees", tool: "fast-xml-parser", task: "string" },
  { label: "saxes into typed objects", tool: "saxes", task: "string" },
  { label: "libxml2-wasm, parsing alone", tool: "libxml2-wasm", task: "bytes" },
  { label: "`JSON.parse`, from a string", tool: "json", task: "string" },
  { label: "`JSON.parse`, from bytes", tool: "json", task: "bytes" },
];
const encoders: readonly Lane[] = [
  { label: "node-soap", tool: "node-soap", task: "encode" },
  { label: "so-codegen", tool: "so-codegen", task: "encode" },
  { label: "strong-soap", tool: "strong-soap", task: "encode" },
  { label: "fast-xml-parser, untyped trees", tool: "fast-xml-parser", task: "encode" },
  { label: "`JSON.stringify`", tool: "json", task: "encode" },
];

const plain = ["SetSeen", "entity", "1000", "10000", "deep", "long-text", "base64"];
const rearranged = ["pretty", "prefixed", "documented", "half-absent", "shuffled"];
const inStyles = ["entity", "1000"].flatMap((name) => [
  name,
  ...rearranged.map((style) => `${name}-${style}`),
]);

/** `names` are the messages to measure; all where there are none. */
export async function decode(names: readonly string[], draw: Draw): Promise<void> {
  const ratios = await measured("Decode", decoders, names.length > 0 ? names : plain);
  if (isShown(ratios)) draw("decode", chart("Decode: times as fast as node-soap", decoders, ratios));
  if (names.length === 0) {
    await measured(
      "Decode, in the styles of servers",
      decoders.filter(({ tool }) => tool === "node-soap" || tool === "so-codegen"),
      inStyles,
    );
  }
}

export async function encode(names: readonly string[], draw: Draw): Promise<void> {
  const all = ["SetSeen-request", "entity", "1000", "10000", "long-text", "base64"];
  const ratios = await measured("Encode", encoders, names.length > 0 ? names : all);
  if (isShown(ratios)) draw("encode", chart("Encode: times as fast as node-soap", encoders, ratios));
}

async function measured(title: string, lanes: readonly Lane[], names: readonly string[]): Promise<Ratios> {
  const built = builtFiles(["one-codec", ...new Set(lanes.map(({ tool }) => `contenders/${tool}`))]);
  try {
    await writeMessages(names, built.folder);
    const outcomes = new Map(
      lanes.map((lane) => [lane, new Map(names.map((name) => [name, [] as Outcome[]]))]),
    );
    for (let round = 0; round < rounds; round++) {
      for (const name of names) {
        for (const lane of lanes) {
          const earlier = outcomes.get(lane)?.get(name) ?? [];
          if (earlier[0] === undefined || "milliseconds" in earlier[0]) earlier.push(run(built, lane, name));
        }
      }
    }
    return print(title, lanes, names, (lane, name) => outcomes.get(lane)?.get(name) ?? []);
  } finally {
    built.remove();
  }
}

function run({ folder, path }: Built, { tool, task }: Lane, name: string): Outcome {
  return JSON.parse(outputOf([path("one-codec"), tool, task, join(folder, name)])) as Outcome;
}

/** As `writePayloads`, and each body as JSON beside it. */
export async function writeMessages(names: readonly string[], folder: string): Promise<readonly Payload[]> {
  const payloads = await writePayloads(names, folder);
  for (const name of names) writeNatural(join(folder, name));
  return payloads;
}

/** The body as the generated client has it, as JSON. */
function writeNatural(path: string): void {
  const { operation, direction } = JSON.parse(readFileSync(`${path}.json`, "utf8")) as {
    operation: string;
    direction: "input" | "output";
  };
  const operations: Record<string, Record<"input" | "output", unknown>> = {
    ...appointment.operations,
    ...soprincipal.operations,
  };
  const message = operations[operation]?.[direction] as Message<unknown, object>;
  const { body, headers } = decodeMessage(message, readFileSync(`${path}.xml`, "utf8"));
  const json = JSON.stringify({ body, headers }, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value,
  );
  writeFileSync(`${path}.natural.json`, json);
}

function print(
  title: string,
  lanes: readonly Lane[],
  names: readonly string[],
  outcomesOf: (lane: Lane, name: string) => readonly Outcome[],
): Ratios {
  const ratios: Ratios = new Map();
  const times = (lane: Lane, name: string): readonly number[] =>
    outcomesOf(lane, name).flatMap((outcome) => ("milliseconds" in outcome ? outcome.milliseconds : []));
  const [base] = lanes;
  if (base === undefined) return ratios;
  const refusals = new Set<string>();
  const cell = (lane: Lane, name: string): string => {
    const [refused] = outcomesOf(lane, name).flatMap((outcome) =>
      "refused" in outcome ? outcome.refused : [],
    );
    if (refused !== undefined) {
      refusals.add(`${lane.label} refuses ${name}: ${refused}`);
      return "refused";
    }
    // Of each round, as other work on the machine takes from neighbours alike.
    const own = times(lane, name);
    const { median, percent } = spreadOf(times(base, name).map((time, round) => time / (own[round] ?? NaN)));
    ratios.set(`${lane.label} ${name}`, median);
    return `${median < 10 ? median.toFixed(2) : median.toFixed(1)} ±${percent.toFixed(0)} %`;
  };
  console.log(
    `\n## ${title}\n\nTimes as fast as ${base.label}; medians of ${rounds} processes, ± half of their range.\n`,
  );
  printTable(
    ["", ...names],
    [
      ...lanes.map((lane) => [lane.label, ...names.map((name) => cell(lane, name))]),
      [
        `${base.label}, ms a message`,
        ...names.map((name) => spreadOf(times(base, name)).median.toPrecision(3)),
      ],
    ],
  );
  for (const refusal of refusals) console.log(`\n${refusal}`);
  return ratios;
}

/** By the row and the column of the table. */
type Ratios = Map<string, number>;

/** What the charts show of the messages: one, and many. */
const shown = [
  { name: "entity", of: "One appointment" },
  { name: "1000", of: "A list of 1,000" },
];

/** Has all that the charts show been measured? */
function isShown(ratios: Ratios): boolean {
  return shown.every(({ name }) => ratios.has(`node-soap ${name}`));
}

function chart(title: string, lanes: readonly Lane[], ratios: Ratios): string {
  const panels = shown.map(({ name, of }) => ({
    title: of,
    bars: lanes.flatMap(({ label, tool }) => {
      const value = ratios.get(`${label} ${name}`);
      const isOurs = tool === "so-codegen";
      return value === undefined
        ? []
        : [{ label: label.replaceAll("`", ""), value, text: value.toFixed(1), isOurs }];
    }),
  }));
  return barChart(title, panels);
}
