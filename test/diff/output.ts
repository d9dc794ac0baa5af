// What is generated, without the layout, which means nothing to a compiler and takes the longest.
import { Diagnostics } from "../../generator/diagnostics.js";
import { generateRaw } from "../../generator/generate.js";
import type { Contract } from "../../generator/model/model.js";
import { defaults } from "../../generator/options.js";

export interface Output {
  readonly contract: Contract;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** As `generate` makes it; undefined where the WSDLs are wrong. */
export async function outputOf(...paths: readonly string[]): Promise<Output | undefined> {
  const raw = await generateRaw(paths, defaults, new Diagnostics(), () => undefined, {});
  return raw && { contract: raw.contract, files: new Map([...raw.own, ...raw.runtime]) };
}
