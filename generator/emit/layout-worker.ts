// A thread that lays texts out: it is sent one after the other, and answers with each in turn.
import { parentPort } from "node:worker_threads";
import { laidOut } from "./layout-text.js";

let before = Promise.resolve();
parentPort?.on("message", (text: string) => {
  before = before.then(async () => {
    parentPort?.postMessage(await laidOut(text));
  });
});
