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
import { partsOf, type Part } from "./emit/module-text.js";
import { emitSet } from "./emit/set.js";
import type { Statement } from "./emit/statement.js";
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

/** Gives a module's text as it was laid out before, by its path and what tells it from others, where that is known. */
export type Earlier = (path: string, written: string) => Promise<string | undefined>;

/** How the declarations are printed that aren't plain. */
export interface Printing {
  readonly earlier?: Earlier;
  /** In a thread. */
  readonly isParallel?: boolean;
  /** Nothing was laid out before. */
  readonly isFirst?: boolean;
}

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
  { earlier = () => Promise.resolve(undefined), isParallel = false, isFirst = true }: Printing = {},
): Promise<Generated | undefined> {
  const texts = new Map<string, Promise<string>>();
  const layout = new Layout(isParallel);
  // The class that holds several services is never plain.
  if (isFirst && sources.length > 1) layout.prepare();
  let done = 0;
  try {
    const read = await readNamed(sources, options, diagnostics, onProgress, access);
    if (read === undefined) return undefined;
    const { documents, contract, names } = read;
    const runtime = await write(read, options, diagnostics, (path, parts) => {
      const text = textOf(path, parts, layout, earlier).then((whole) => {
        onProgress({ stage: "Printing", done: ++done, total: texts.size });
        return whole;
      });
      // Whoever asks for the text sees the error.
      text.catch(() => undefined);
      texts.set(path, text);
    });
    if (runtime === undefined) return undefined;
    const files = new Map(runtime.files);
    for (const [path, text] of texts) files.set(path, await text);
    return { documents, contract, names, files: new Map([...files].sort(([a], [b]) => compare(a, b))) };
  } finally {
    await layout.end();
  }
}

/** The text of a module; the layout is asked where it holds what isn't plain, and was not laid out before. */
async function textOf(
  path: string,
  parts: readonly Part[],
  layout: Layout,
  earlier: Earlier,
): Promise<string> {
  if (parts.every((part) => typeof part === "string")) return parts.join("");
  return (await earlier(path, JSON.stringify(parts))) ?? layout.textOf(parts);
}

/** What is generated before it is laid out, which changes no meaning. Paths as in `files`. */
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
  const { printed } = await import("./emit/print.js");
  const own = new Map<string, string>();
  const runtime = await write(read, options, diagnostics, (path, parts) => {
    own.set(path, parts.map((part) => (typeof part === "string" ? part : printed(part))).join(""));
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
  take: (path: string, parts: readonly Part[]) => void,
): Promise<RuntimeFiles | undefined> {
  const emission = emissionOf(contract, names, options);
  if (options.strict) checkPatterns(contract, diagnostics);
  if (diagnostics.hasErrors) return undefined;
  const used = new Set<string>();
  for (const module of emit(emission)) {
    take(`${module.path}.ts`, partsOf(module.statements(options.importExtension)));
    for (const name of module.runtimeModules()) used.add(name);
  }
  const runtime = await runtimeFiles(contract, options, used);
  for (const [path, statements] of indexes(emission, runtime)) take(path, partsOf(statements));
  return runtime;
}

/** The modules of the output but for the runtime and the indexes, each made when it is asked for. */
export function* emit(emission: Emission): Generator<Module, void> {
  const { names } = emission;
  // First, as it is never plain: it is printed while the others are made.
  if (names.services.length > 1) yield emitSet(emission);
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
