// Where charts go: beside the benchmark, from where the README shows them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Takes a chart's name and its text as SVG. */
export type Draw = (name: string, svg: string) => void;

const folder = "test/bench/charts";

export const write: Draw = (name, svg) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.svg`), svg);
};
