// `npm run bench`: all parts, or the one that is named, with what it is told: `npm run bench -- decode entity 1000`.
import { decode, encode } from "./codecs.js";

const parts: Readonly<Record<string, (names: readonly string[]) => void | Promise<void>>> = {
  decode,
  encode,
};

const [, , chosen, ...names] = process.argv;
if (chosen !== undefined && !(chosen in parts)) {
  console.error(`No part is called ${chosen}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
  if (chosen === undefined || chosen === name) await part(names);
}
