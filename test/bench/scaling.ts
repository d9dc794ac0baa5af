// `npm run bench -- scaling`: how time grows with the message, with its depth, with the WSDL, and with the number of WSDLs.
import { execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { builtFiles } from "./built.js";
import { lineChart, type Line } from "./charts.js";
import { writeMessages } from "./codecs.js";
import type { Draw } from "./draw.js";
import { median, outputOf, wholeProcess } from "./processes.js";
import { syntheticWsdl } from "./synthetic.js";
import { printTable } from "./table.js";

const rounds = 3;
const repetitions = [1, 4, 16, 48, 110];
const depths = { "deep-25": 25, "deep-50": 50, "deep-100": 100, deep: 200 } as const;
const components = [1250, 2500, 5000, 10_000, 20_000];
const wsdls = [1, 4, 16, 64];
/** Of each of several WSDLs. */
const typesEach = 100;

export async function scaling(_: readonly string[], draw: Draw): Promise<void> {
  const codec = await messages();
  const generation = contracts();
  console.log(
    `\n## Cost as work grows\n\nMedians of ${rounds} processes; linear is a column of equal numbers on the right.\n`,
  );
  const rows = [...codec, ...generation].flatMap(({ label, unit, points }) =>
    points.map(({ x, y }) => [
      `${label}, ${x.toLocaleString("en")} ${unit}`,
      y.toPrecision(3),
      (y / x).toPrecision(3),
    ]),
  );
  printTable(["", "ms", "ms for one"], rows);
  draw("scaling-messages", lineChart("Decode and encode by size", "MB", codec.slice(0, 2)));
  draw("scaling-contracts", lineChart("Generate, by size", "how many", legend(generation)));
}

/** What is counted, as the chart itself says the rest. */
function legend(series: readonly Series[]): readonly Line[] {
  return series.map(({ unit, points }) => ({ label: unit, points }));
}

interface Series extends Line {
  readonly unit: string;
}

async function messages(): Promise<readonly Series[]> {
  const built = builtFiles(["one-scale"]);
  try {
    const payloads = await writeMessages(["1000", ...Object.keys(depths)], built.folder);
    const megabytes = (payloads.find(({ name }) => name === "1000")?.bytes ?? NaN) / 1e6;
    const run = (...args: readonly string[]): number =>
      median(
        Array.from({ length: rounds }, () =>
          Number(outputOf(["--max-old-space-size=4096", built.path("one-scale"), ...args])),
        ),
      );
    const bySize = (task: string): Series["points"] =>
      repetitions.map((times) => ({
        x: Number((megabytes * times).toPrecision(3)),
        y: run(task, join(built.folder, "1000.xml"), String(times)),
      }));
    const byDepth = Object.entries(depths).map(([name, x]) => ({
      x,
      y: run("deep", join(built.folder, `${name}.xml`)),
    }));
    return [
      { label: "Decode", unit: "MB", points: bySize("decode") },
      { label: "Encode", unit: "MB", points: bySize("encode") },
      { label: "Decode", unit: "levels", points: byDepth },
    ];
  } finally {
    built.remove();
  }
}

function contracts(): readonly Series[] {
  execSync("npm run --silent build", { stdio: "inherit" });
  const project = mkdtempSync(join(tmpdir(), "so-codegen-bench-"));
  const command = resolve("dist/generator/cli.js");
  let count = 0;
  const run = (texts: readonly string[]): number => {
    const folder = `set-${count++}`;
    mkdirSync(join(project, folder));
    for (const [index, text] of texts.entries()) writeFileSync(join(project, folder, `${index}.wsdl`), text);
    return wholeProcess([command, folder, "--out", `${folder}-out`, "--quiet"], project).milliseconds;
  };
  try {
    const byTypes = components.map((x) => ({ x, y: run([syntheticWsdl("Many", { types: x, values: 1 })]) }));
    const byValues = components.map((x) => ({ x, y: run([syntheticWsdl("Many", { types: 0, values: x })]) }));
    const byWsdls = wsdls.map((x) => ({
      x,
      y: run(
        Array.from({ length: x }, (_, index) =>
          syntheticWsdl(`Part${index}`, { types: typesEach, values: 1 }),
        ),
      ),
    }));
    return [
      { label: "Generate", unit: "types", points: byTypes },
      { label: "Generate", unit: "enumeration values", points: byValues },
      { label: "Generate", unit: `WSDLs of ${typesEach} types`, points: byWsdls },
    ];
  } finally {
    rmSync(project, { recursive: true });
  }
}
