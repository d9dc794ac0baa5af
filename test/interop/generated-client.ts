// The generated client as its users get it: written by the built command into a folder of its own, and loaded from there.
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Generated from "../../generated/index.js";
import { emptyDirectory } from "../construct.js";

export interface Output {
  /** Typed as that of the repository's own WSDLs, which are always among them. */
  readonly index: typeof Generated;
  /** A module of the output, such as `appointment/operations.ts`. */
  readonly module: (path: string) => Promise<Readonly<Record<string, unknown>>>;
}

export async function generatedClient(wsdls: readonly string[]): Promise<Output> {
  const directory = emptyDirectory();
  execFileSync(process.execPath, [resolve("dist/generator/cli.js"), ...wsdls, "--out", directory, "--quiet"]);
  const load = async (path: string): Promise<unknown> =>
    (await import(pathToFileURL(join(directory, path)).href)) as unknown;
  return {
    index: (await load("index.ts")) as typeof Generated,
    module: async (path) => (await load(path)) as Readonly<Record<string, unknown>>,
  };
}

/** A transport that keeps the last request and its response. */
export function recorded(): {
  readonly last: { request: string; response: string };
  readonly fetch: Generated.Fetch;
} {
  const last = { request: "", response: "" };
  return {
    last,
    fetch: async (url, init) => {
      last.request = init.body;
      const response = await fetch(url, init);
      last.response = await response.clone().text();
      return response;
    },
  };
}
