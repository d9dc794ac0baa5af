// `npm run bench`: all parts, or the one that is named, with what it is told: `npm run bench -- decode entity 1000`.
import { bundles } from "./bundles.js";
import { calls } from "./calls.js";
import { decode, encode } from "./codecs.js";
import { generate } from "./generate.js";
import { memory } from "./memory.js";
import { start } from "./start.js";

const parts: Readonly<Record<string, (names: readonly string[]) => void | Promise<void>>> = {
  decode,
  encode,
  memory,
  calls,
  start,
  bundles,
  generate,
};

const [, , chosen, ...names] = process.argv;
if (chosen !== undefined && !(chosen in parts)) {
  console.error(`No part is called ${chosen}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
  if (chosen === undefined || chosen === name) await part(names);
}
