// A thread that prints declarations: it is sent one after the other, and answers with each in turn.
import { parentPort } from "node:worker_threads";
import { withCompileCache } from "../compile-cache.js";
import type { Statement } from "./statement.js";

withCompileCache();
const { printedAndLaidOut } = await import("./layout-text.js");

let before = Promise.resolve();
parentPort?.on("message", (statement: Statement) => {
  before = before.then(async () => {
    parentPort?.postMessage(await printedAndLaidOut(statement));
  });
});
