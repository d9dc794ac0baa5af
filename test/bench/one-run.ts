// One generation by the build, stage by stage; prints the times as JSON. `stages.ts` starts it.
import type * as Diagnostics from "../../generator/diagnostics.js";
import type * as Emission from "../../generator/emit/emission.js";
import type * as LayoutText from "../../generator/emit/layout-text.js";
import type * as ModuleText from "../../generator/emit/module-text.js";
import type * as Generate from "../../generator/generate.js";
import type * as Names from "../../generator/model/names.js";
import type * as Resolve from "../../generator/model/resolve.js";
import type * as Options from "../../generator/options.js";
import type * as Output from "../../generator/output/write.js";
import type * as Load from "../../generator/read/load.js";
import type * as Schema from "../../generator/read/schema.js";
import type * as Wsdl from "../../generator/read/wsdl.js";
import type * as RuntimeFiles from "../../generator/runtime-files.js";
import type * as Sources from "../../generator/sources/sources.js";

const [, , output = "", ...wsdls] = process.argv;
const stages: { name: string; milliseconds: number }[] = [];

async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  stages.push({ name, milliseconds: performance.now() - start });
  return result;
}

// The paths are put together at run time, as there may be no build when the types are checked.
async function built<Module>(path: string): Promise<Module> {
  return (await import(`./dist/generator/${path}.js`)) as Module;
}

stages.push({ name: "Node's own start", milliseconds: performance.now() });
await stage("load yargs", () => import("yargs"));
const { load } = await stage("load fast-xml-parser", () => built<typeof Load>("read/load"));
const own = await stage("load our own modules", async () => ({
  ...(await built<typeof Diagnostics>("diagnostics")),
  ...(await built<typeof Options>("options")),
  ...(await built<typeof Sources>("sources/sources")),
  ...(await built<typeof Wsdl>("read/wsdl")),
  ...(await built<typeof Schema>("read/schema")),
  ...(await built<typeof Resolve>("model/resolve")),
  ...(await built<typeof Names>("model/names")),
  ...(await built<typeof Emission>("emit/emission")),
  ...(await built<typeof ModuleText>("emit/module-text")),
  ...(await built<typeof RuntimeFiles>("runtime-files")),
  ...(await built<typeof Generate>("generate")),
  ...(await built<typeof Output>("output/write")),
}));
const printedAndLaidOut: typeof LayoutText.printedAndLaidOut = async (statement) =>
  // Loaded where something isn't plain.
  (await built<typeof LayoutText>("emit/layout-text")).printedAndLaidOut(statement);
const { readDefinitions, readSchema, resolveContract, decideNames, emissionOf, runtimeFiles } = own;
const { emit, indexes, partsOf, writeOutput, defaults, documentsOf } = own;
const diagnostics = new own.Diagnostics();

const documents = await stage("read the XML", async () =>
  load(await documentsOf(wsdls, {}, diagnostics), diagnostics),
);
const contract = await stage("read and resolve the declarations", () =>
  resolveContract(
    documents.map(({ definitions, schemas }) => ({
      definitions: definitions.map((element) => readDefinitions(element, diagnostics)),
      schemas: schemas.map((element) => readSchema(element, diagnostics)),
    })),
    diagnostics,
  ),
);
const names = await stage("decide the names", () => decideNames(contract, defaults, diagnostics));
const emission = emissionOf(contract, names, defaults);
const emitted = await stage("emit", () => [...emit(emission)]);
const runtime = await stage("read the runtime", () =>
  runtimeFiles(contract, defaults, new Set(emitted.flatMap((module) => module.runtimeModules()))),
);
const modules = await stage("write what is plain", () => {
  const written = emitted.map(
    (module) => [`${module.path}.ts`, partsOf(module.statements(defaults.importExtension))] as const,
  );
  const ofIndexes = [...indexes(emission, runtime)].map(([path, all]) => [path, partsOf(all)] as const);
  return [...written, ...ofIndexes];
});
const printed = await stage("print the rest: ts-morph and Prettier", async () => {
  const texts = new Map<string, string>();
  for (const [path, parts] of modules) {
    let text = "";
    for (const part of parts) {
      text += typeof part === "string" ? part : await printedAndLaidOut(part);
    }
    texts.set(path, text);
  }
  return texts;
});
await stage("write the files", () =>
  writeOutput(output, new Map([...printed, ...runtime.files]), diagnostics, {
    force: false,
    processes: { own: process.pid, isRunning: () => true },
    patience: 0,
    onWrite: () => undefined,
  }),
);
if (diagnostics.hasErrors) throw new Error(diagnostics.sorted().map(own.format).join("\n"));
process.stdout.write(JSON.stringify(stages));
