// `npm run bench`: all parts, or the one that is named, with what it is told: `npm run bench -- decode entity 1000`. `--svg` draws the charts.
import { cpus } from "node:os";
import { bundles } from "./bundles.js";
import { calls } from "./calls.js";
import { decode, encode } from "./codecs.js";
import { write, type Draw } from "./draw.js";
import { generate } from "./generate.js";
import { memory } from "./memory.js";
import { scaling } from "./scaling.js";
import { start } from "./start.js";

type Part = (names: readonly string[], draw: Draw) => void | Promise<void>;

const parts: Readonly<Record<string, Part>> = {
  decode,
  encode,
  memory,
  calls,
  start,
  bundles,
  generate,
  scaling,
};

const words = process.argv.slice(2);
const [chosen, ...names] = words.filter((word) => word !== "--svg");
const draw: Draw = words.includes("--svg") ? write : () => undefined;
if (chosen !== undefined && !(chosen in parts)) {
  console.error(`No part is called ${chosen}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
console.log(`Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? "an unknown processor"}`);
for (const [name, part] of Object.entries(parts)) {
  if (chosen === undefined || chosen === name) await part(names, draw);
}
