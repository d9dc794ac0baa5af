// The pipeline, a line a stage: documents → contract → names → modules → text. Writes nothing.
import { compare } from "./compare.js";
import { Diagnostics } from "./diagnostics.js";
import { emitClient } from "./emit/client.js";
import { emitCodecs } from "./emit/codecs.js";
import { emissionOf, type Emission } from "./emit/emission.js";
import { emitFaults } from "./emit/faults.js";
import { rootIndex, serviceIndex } from "./emit/indexes.js";
import { emitMessages } from "./emit/messages.js";
import type { Module } from "./emit/module.js";
import { emitOperations } from "./emit/operations.js";
import { layOut } from "./emit/layout.js";
import { written, type Statement } from "./emit/print.js";
import { emitSet } from "./emit/set.js";
import { emitTypes } from "./emit/types.js";
import { checkPatterns } from "./model/check-patterns.js";
import type { Contract } from "./model/model.js";
import { decideNames, type Names } from "./model/names.js";
import { defaults, type Options } from "./options.js";
import { readContract } from "./read/contract.js";
import { runtimeFiles, type RuntimeFiles } from "./runtime-files.js";
import type { Access } from "./sources/access.js";
import type { Document } from "./sources/document.js";

export interface Generated {
  /** Where the documents were read from: paths of files, of zips with documents in them, and addresses; each once. */
  readonly documents: readonly string[];
  readonly contract: Contract;
  readonly names: Names;
  /** Path in the output, with `/` → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** How far a long run has come: how many documents or modules are done. */
export type Progress =
  /** `file` is the path of the document that was read last. */
  | { readonly stage: "Reading"; readonly done: number; readonly total: number; readonly file: string }
  | { readonly stage: "Printing"; readonly done: number; readonly total: number };

/**
 * What the documents give, or `undefined` where the diagnostics hold errors. Sources are paths, patterns, folders, zips, addresses, and
 * documents found before.
 */
export async function generate(
  sources: readonly (string | Document)[],
  options: Options = defaults,
  diagnostics: Diagnostics = new Diagnostics(),
  onProgress: (progress: Progress) => void = () => undefined,
  access: Access = {},
): Promise<Generated | undefined> {
  const raw = await generateRaw(sources, options, diagnostics, onProgress, access);
  if (raw === undefined) return undefined;
  const { own, runtime, ...generated } = raw;
  let done = 0;
  const printed = await layOut(own, () => {
    onProgress({ stage: "Printing", done: ++done, total: own.size });
  });
  const files = new Map([...printed, ...runtime].sort(([a], [b]) => compare(a, b)));
  return { ...generated, files };
}

/** What is generated before it is laid out, which takes most of the time and changes no meaning. Paths as in `files`. */
export interface Raw extends Omit<Generated, "files"> {
  readonly own: ReadonlyMap<string, string>;
  readonly runtime: ReadonlyMap<string, string>;
}

/** As `generate`. */
export async function generateRaw(
  sources: readonly (string | Document)[],
  options: Options,
  diagnostics: Diagnostics,
  onProgress: (progress: Progress) => void,
  access: Access,
): Promise<Raw | undefined> {
  diagnostics.strict = options.strict;
  const documents: string[] = [];
  const contract = await readContract(sources, diagnostics, access, ({ file, name }) => {
    documents.push(file ?? name);
    const total = Math.max(documents.length, sources.length);
    onProgress({ stage: "Reading", done: documents.length, total, file: file ?? name });
  });
  if (contract === undefined) return undefined;
  const names = decideNames(contract, options, diagnostics);
  const emission = emissionOf(contract, names, options);
  if (options.strict) checkPatterns(contract, diagnostics);
  if (diagnostics.hasErrors) return undefined;
  const modules = emit(emission);
  const used = new Set(modules.flatMap((module) => module.runtimeModules()));
  const runtime = await runtimeFiles(contract, options, used);
  const own = written(statements(emission, modules, runtime));
  return { documents: [...new Set(documents)], contract, names, own, runtime: runtime.files };
}

/** The modules of the output but for the runtime and the indexes. */
export function emit(emission: Emission): readonly Module[] {
  const { names } = emission;
  return [
    ...names.namespaces.flatMap((namespace) => [
      emitTypes(emission, namespace),
      emitCodecs(emission, namespace),
    ]),
    ...names.services.flatMap((service) => [
      emitMessages(emission, service),
      emitOperations(emission, service),
      ...emitFaults(emission, service),
      emitClient(emission, service),
    ]),
    ...(names.services.length > 1 ? [emitSet(emission)] : []),
  ];
}

/** Path → declarations, the indexes among them. */
export function statements(
  emission: Emission,
  modules: readonly Module[],
  runtime: RuntimeFiles,
): Map<string, readonly Statement[]> {
  const { names, options } = emission;
  return new Map([
    ...modules.map((module) => [`${module.path}.ts`, module.statements(options.importExtension)] as const),
    ...names.services.map(
      (service) => [`${service.folder}/index.ts`, serviceIndex(emission, service)] as const,
    ),
    ["index.ts", rootIndex(emission, runtime.exported, runtime.names)] as const,
  ]);
}
