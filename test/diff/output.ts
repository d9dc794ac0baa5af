// What is generated, without the layout, which means nothing to a compiler and takes the longest.
import { Diagnostics } from "../../generator/diagnostics.js";
import { emissionOf } from "../../generator/emit/emission.js";
import { written } from "../../generator/emit/print.js";
import { emit, statements } from "../../generator/generate.js";
import type { Contract } from "../../generator/model/model.js";
import { decideNames } from "../../generator/model/names.js";
import { defaults } from "../../generator/options.js";
import { readContract } from "../../generator/read/contract.js";
import { runtimeFiles } from "../../generator/runtime-files.js";

export interface Output {
  readonly contract: Contract;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** As `generate` makes it; undefined where the WSDLs are wrong. */
export async function outputOf(...paths: readonly string[]): Promise<Output | undefined> {
  const diagnostics = new Diagnostics();
  const contract = await readContract(paths, diagnostics);
  if (contract === undefined) return undefined;
  const names = decideNames(contract, defaults, diagnostics);
  const emission = emissionOf(contract, names, defaults);
  if (diagnostics.hasErrors) return undefined;
  const modules = emit(emission);
  const used = new Set(modules.flatMap((module) => module.runtimeModules()));
  const runtime = await runtimeFiles(contract, defaults, used);
  return { contract, files: new Map([...written(statements(emission, modules, runtime)), ...runtime.files]) };
}
