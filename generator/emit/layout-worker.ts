// A thread that lays texts out: it is sent one after the other, and answers with each in turn.
import { parentPort } from "node:worker_threads";
import { withCompileCache } from "../compile-cache.js";

withCompileCache();
const { laidOut } = await import("./layout-text.js");

let before = Promise.resolve();
parentPort?.on("message", (text: string) => {
  before = before.then(async () => {
    parentPort?.postMessage(await laidOut(text));
  });
});
