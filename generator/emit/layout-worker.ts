// A thread that lays texts out: it is sent one, and answers with it.
import { parentPort } from "node:worker_threads";
import { laidOut } from "./layout.js";

parentPort?.on("message", (text: string) => {
  void laidOut(text).then((done) => {
    parentPort?.postMessage(done);
  });
});
