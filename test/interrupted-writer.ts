// A process that writes an output folder and kills itself: before a given step on the file system, or in the middle of a file.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { argv, kill, pid } from "node:process";
import { Diagnostics } from "../generator/diagnostics.js";
import { writeOutput } from "../generator/output/write.js";
import { inputs } from "./interrupted-inputs.js";
import { writing } from "./writing.js";

const [, , directory = "", input = "", last = "0"] = argv;
let left = Number(last);

function die(): never {
  kill(pid, "SIGKILL");
  throw new Error("alive");
}

/** Steps that change the disk; those that only look don't matter. */
for (const name of ["mkdir", "rename", "rm", "rmdir"] as const) {
  const step = fs.promises[name] as (...args: readonly unknown[]) => Promise<unknown>;
  Object.assign(fs.promises, {
    [name]: (...args: readonly unknown[]) => {
      if (left-- === 0) die();
      return step(...args);
    },
  });
}
const { writeFile } = fs.promises;
Object.assign(fs.promises, {
  writeFile: async (path: string, text: string, ...args: readonly never[]) => {
    if (left-- === 0) {
      await writeFile(path, text.slice(0, text.length / 2), ...args);
      die();
    }
    await writeFile(path, text, ...args);
  },
});
syncBuiltinESMExports();

await writeOutput(directory, inputs[input] ?? new Map(), new Diagnostics(), writing);
