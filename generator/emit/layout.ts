// Prints the declarations that aren't plain: by ts-morph and Prettier, which are loaded when there is one.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../package-root.js";
import type { Part } from "./module-text.js";
import type { Statement } from "./statement.js";

export class Layout {
  readonly #isParallel: boolean;
  #thread: Thread | undefined;

  /** `isParallel`: in a thread, which loads them while others are still being written. */
  constructor(isParallel: boolean) {
    this.#isParallel = isParallel;
  }

  /** Starts the thread before it is needed, as loading takes it long. */
  prepare(): void {
    if (this.#isParallel) this.#thread ??= new Thread();
  }

  /** The text of a module of which some parts aren't plain. */
  async textOf(parts: readonly Part[]): Promise<string> {
    const texts = parts.map((part) =>
      typeof part === "string" ? Promise.resolve(part) : this.#printed(part),
    );
    return (await Promise.all(texts)).join("");
  }

  async #printed(statement: Statement): Promise<string> {
    if (!this.#isParallel) return (await import("./layout-text.js")).printedAndLaidOut(statement);
    this.#thread ??= new Thread();
    return this.#thread.printed(statement);
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.#thread?.end();
  }
}

class Thread {
  // The build's, also when the sources run: threads don't take TypeScript.
  readonly #worker = new Worker(join(packageRoot, "dist", "generator", "emit", "layout-worker.js"));
  /** In the order in which the declarations were sent. */
  readonly #waiting: {
    readonly resolve: (text: string) => void;
    readonly reject: (error: Error) => void;
  }[] = [];

  constructor() {
    this.#worker.on("message", (text: string) => {
      this.#waiting.shift()?.resolve(text);
    });
    this.#worker.on("error", (error: Error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  printed(statement: Statement): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(statement);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
