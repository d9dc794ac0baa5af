// Lays the text of modules out with Prettier, in worker threads where there is enough to do.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { packageRoot } from "../package-root.js";

/** A thread takes some 200 ms to start, which is what this much text (in UTF-16 code units) takes. */
const worthAThread = 300_000;

/** The text of a module as Prettier lays it out. Its parser "babel-ts" takes half the time of "typescript", and the text is the same. */
export function laidOut(text: string): Promise<string> {
  return format(text, {
    parser: "babel-ts",
    plugins: [babel, estree],
    printWidth: 110,
    embeddedLanguageFormatting: "off",
  });
}

/** The texts laid out, by path. `onDone` is told of each. */
export async function layOut(
  texts: ReadonlyMap<string, string>,
  onDone: () => void,
): Promise<Map<string, string>> {
  const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  const threads = Math.min(availableParallelism(), Math.floor(size / worthAThread));
  const done = new Map<string, string>();
  // The largest first, so that none is left over at the end.
  const queue = [...texts].sort(([, a], [, b]) => a.length - b.length);
  const work = async (layOutOne: (text: string) => Promise<string>): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      done.set(next[0], await layOutOne(next[1]));
      onDone();
    }
  };
  if (threads < 2) await work(laidOut);
  else await Promise.all(Array.from({ length: threads }, () => inThread(work)));
  return done;
}

/** Has the work done by a thread of its own. */
async function inThread(
  work: (layOutOne: (text: string) => Promise<string>) => Promise<void>,
): Promise<void> {
  // The build's, also when the sources run: threads don't take TypeScript.
  const worker = new Worker(join(packageRoot, "dist", "generator", "emit", "layout-worker.js"));
  try {
    await work(async (text) => {
      worker.postMessage(text);
      const [done] = (await once(worker, "message")) as [string];
      return done;
    });
  } finally {
    await worker.terminate();
  }
}
