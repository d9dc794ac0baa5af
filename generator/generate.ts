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
import { Layout } from "./emit/layout.js";
import { moduleWriter, textOf, type Statement } from "./emit/print.js";
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

/** Gives a module's text as it was laid out before, by its path and what was written of it, where that is known. */
export type Earlier = (path: string, written: string) => Promise<string | undefined>;

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
  earlier: Earlier = () => Promise.resolve(undefined),
): Promise<Generated | undefined> {
  const read = await readNamed(sources, options, diagnostics, onProgress, access);
  if (read === undefined) return undefined;
  const { documents, contract, names } = read;
  const known = new Map<string, string>();
  let added = 0;
  let done = 0;
  const layout = new Layout(declarationsIn(names), () => {
    onProgress({ stage: "Printing", done: ++done, total: added });
  });
  try {
    const runtime = await write(read, options, diagnostics, async (path, parts) => {
      const text = await earlier(path, textOf(parts));
      if (text !== undefined) {
        known.set(path, text);
        return;
      }
      added++;
      layout.add(path, parts);
    });
    if (runtime === undefined) return undefined;
    const files = [...(await layout.texts()), ...known, ...runtime.files];
    return { documents, contract, names, files: new Map(files.sort(([a], [b]) => compare(a, b))) };
  } finally {
    await layout.end();
  }
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
  const read = await readNamed(sources, options, diagnostics, onProgress, access);
  if (read === undefined) return undefined;
  const own = new Map<string, string>();
  const runtime = await write(read, options, diagnostics, (path, parts) => {
    own.set(path, textOf(parts));
    return Promise.resolve();
  });
  return runtime && { ...read, own, runtime: runtime.files };
}

type Named = Pick<Generated, "documents" | "contract" | "names">;

/** What is read, with the names that it will have. */
async function readNamed(
  sources: readonly (string | Document)[],
  options: Options,
  diagnostics: Diagnostics,
  onProgress: (progress: Progress) => void,
  access: Access,
): Promise<Named | undefined> {
  diagnostics.strict = options.strict;
  const documents: string[] = [];
  const contract = await readContract(sources, diagnostics, access, ({ file, name }) => {
    documents.push(file ?? name);
    const total = Math.max(documents.length, sources.length);
    onProgress({ stage: "Reading", done: documents.length, total, file: file ?? name });
  });
  if (contract === undefined) return undefined;
  const names = decideNames(contract, options, diagnostics);
  return { documents: [...new Set(documents)], contract, names };
}

/** Writes all modules but for the runtime's, which it gives; each goes to `take` as soon as it is written. */
async function write(
  { contract, names }: Named,
  options: Options,
  diagnostics: Diagnostics,
  take: (path: string, parts: readonly string[]) => Promise<void>,
): Promise<RuntimeFiles | undefined> {
  const emission = emissionOf(contract, names, options);
  if (options.strict) checkPatterns(contract, diagnostics);
  if (diagnostics.hasErrors) return undefined;
  const written = moduleWriter();
  const used = new Set<string>();
  for (const module of emit(emission)) {
    await take(`${module.path}.ts`, written(module.statements(options.importExtension)));
    for (const name of module.runtimeModules()) used.add(name);
  }
  const runtime = await runtimeFiles(contract, options, used);
  for (const [path, statements] of indexes(emission, runtime)) await take(path, written(statements));
  return runtime;
}

/** About how many there will be. */
function declarationsIn({ namespaces, services }: Names): number {
  const types = namespaces.reduce((sum, namespace) => sum + namespace.types.length, 0);
  return services.reduce((sum, { operations }) => sum + operations.length, types);
}

/** The modules of the output but for the runtime and the indexes, each made when it is asked for. */
export function* emit(emission: Emission): Generator<Module, void> {
  const { names } = emission;
  for (const namespace of names.namespaces) {
    yield emitTypes(emission, namespace);
    yield emitCodecs(emission, namespace);
  }
  for (const service of names.services) {
    yield emitMessages(emission, service);
    yield emitOperations(emission, service);
    yield* emitFaults(emission, service);
    yield emitClient(emission, service);
  }
  if (names.services.length > 1) yield emitSet(emission);
}

/** Path → declarations of the indexes. */
export function indexes(emission: Emission, runtime: RuntimeFiles): Map<string, readonly Statement[]> {
  const { names } = emission;
  return new Map([
    ...names.services.map(
      (service) => [`${service.folder}/index.ts`, serviceIndex(emission, service)] as const,
    ),
    ["index.ts", rootIndex(emission, runtime.exported, runtime.names)] as const,
  ]);
}
