// One generation of the Appointment client by the build, stage by stage; prints the times as JSON. `stages.ts` starts it.
import type * as Diagnostics from "../../generator/diagnostics.js";
import type * as Emission from "../../generator/emit/emission.js";
import type * as LayoutText from "../../generator/emit/layout-text.js";
import type * as Print from "../../generator/emit/print.js";
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

const output = process.argv[2] ?? "";
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
const modules = await stage("load ts-morph, Prettier, fast-xml-parser", async () => {
  const print = {
    ...(await built<typeof Print>("emit/print")),
    ...(await built<typeof LayoutText>("emit/layout-text")),
  };
  return { ...print, ...(await built<typeof Load>("read/load")) };
});
const { load, moduleWriter, laidOut } = modules;
const own = await stage("load our own modules", async () => ({
  ...(await built<typeof Diagnostics>("diagnostics")),
  ...(await built<typeof Options>("options")),
  ...(await built<typeof Sources>("sources/sources")),
  ...(await built<typeof Wsdl>("read/wsdl")),
  ...(await built<typeof Schema>("read/schema")),
  ...(await built<typeof Resolve>("model/resolve")),
  ...(await built<typeof Names>("model/names")),
  ...(await built<typeof Emission>("emit/emission")),
  ...(await built<typeof RuntimeFiles>("runtime-files")),
  ...(await built<typeof Generate>("generate")),
  ...(await built<typeof Output>("output/write")),
}));
const { readDefinitions, readSchema, resolveContract, decideNames, emissionOf, runtimeFiles } = own;
const { emit, indexes, writeOutput, defaults, documentsOf } = own;
const diagnostics = new own.Diagnostics();

const documents = await stage("read the XML", async () =>
  load(await documentsOf(["wsdl/Appointment.wsdl"], {}, diagnostics), diagnostics),
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
const texts = await stage("ts-morph", () => {
  const written = moduleWriter();
  const own = emitted.map(
    (module) => [`${module.path}.ts`, module.statements(defaults.importExtension)] as const,
  );
  return [...own, ...indexes(emission, runtime)].map(
    ([path, statements]) => [path, written(statements)] as const,
  );
});
const printed = await stage("Prettier", async () => {
  const formatted = new Map<string, string>();
  for (const [path, parts] of texts) {
    formatted.set(path, (await Promise.all(parts.map((part) => laidOut(part)))).join("\n"));
  }
  return formatted;
});
await stage("compare with the disk", () =>
  writeOutput(output, new Map([...printed, ...runtime.files]), diagnostics, {
    force: false,
    processes: { own: process.pid, isRunning: () => true },
    patience: 0,
    onWrite: () => undefined,
  }),
);
if (diagnostics.hasErrors) throw new Error(diagnostics.sorted().map(own.format).join("\n"));
process.stdout.write(JSON.stringify(stages));
