// Lays the text of modules out while others are still being written: in worker threads where there is enough to do.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../package-root.js";

/** A thread takes some 200 ms to start, and its code is slow at first: so many declarations are worth it. */
const worthAThread = 150;

export class Layout {
  readonly #onDone: () => void;
  readonly #most: number;
  #threads: readonly Thread[] | undefined;
  readonly #texts = new Map<string, Promise<string>>();

  /** `declarations` is about how many there will be to lay out; `onDone` is told of each module. */
  constructor(declarations: number, onDone: () => void) {
    this.#onDone = onDone;
    this.#most = Math.min(availableParallelism(), Math.floor(declarations / worthAThread));
  }

  /** Takes a module, in parts that are laid out each for itself. */
  add(path: string, parts: readonly string[]): void {
    const done = Promise.all(parts.map((part) => this.#laidOut(part))).then((texts) => {
      this.#onDone();
      return texts.join("\n");
    });
    // Whoever asks for the text sees the error.
    done.catch(() => undefined);
    this.#texts.set(path, done);
  }

  async #laidOut(text: string): Promise<string> {
    // None is needed where nothing changed.
    this.#threads ??= Array.from({ length: this.#most }, () => new Thread());
    const [thread, ...others] = this.#threads;
    // Loaded where it is needed, as threads load it for themselves.
    if (thread === undefined) return (await import("./layout-text.js")).laidOut(text);
    return others.reduce((least, one) => (one.pending < least.pending ? one : least), thread).laidOut(text);
  }

  /** The texts laid out, by path. */
  async texts(): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const [path, text] of this.#texts) texts.set(path, await text);
    return texts;
  }

  /** Ends the threads, whatever they do. */
  async end(): Promise<void> {
    await Promise.all((this.#threads ?? []).map((thread) => thread.end()));
  }
}

class Thread {
  // The build's, also when the sources run: threads don't take TypeScript.
  readonly #worker = new Worker(join(packageRoot, "dist", "generator", "emit", "layout-worker.js"));
  /** In the order in which the texts were sent. */
  readonly #waiting: {
    readonly text: string;
    readonly resolve: (text: string) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  /** How much text, in UTF-16 code units, it has still to lay out. */
  pending = 0;

  constructor() {
    this.#worker.on("message", (done: string) => {
      const next = this.#waiting.shift();
      this.pending -= next?.text.length ?? 0;
      next?.resolve(done);
    });
    this.#worker.on("error", (error: Error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  laidOut(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text, resolve, reject });
      this.pending += text.length;
      this.#worker.postMessage(text);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
