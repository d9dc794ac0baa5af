// Generates the clients of many WSDLs and loads them: bundled at once, with one runtime for all.
import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type * as Runtime from "../../generated/runtime/index.js";
import { Diagnostics } from "../../generator/diagnostics.js";
import { emissionOf, type Emission } from "../../generator/emit/emission.js";
import type { Raw } from "../../generator/generate.js";
import type { Operation } from "../../generator/model/model.js";
import type { ServiceModule } from "../../generator/model/names.js";
import { defaults } from "../../generator/options.js";
import { writeFiles, type AnyOperation } from "../construct.js";
import { generateCase } from "./corpus.js";

/** An operation of a contract and what was generated for it. */
export interface LoadedOperation {
  readonly service: ServiceModule;
  readonly model: Operation;
  readonly generated: AnyOperation;
}

export interface Client extends Emission, Pick<Raw, "contract"> {
  readonly operations: readonly LoadedOperation[];
}

export interface Clients {
  readonly runtime: typeof Runtime;
  /** By the WSDL's path: the client, or why there is none. */
  readonly clients: ReadonlyMap<string, Client | string>;
}

/** `directory` is an empty one. */
export async function clientsOf(wsdls: Iterable<string>, directory: string): Promise<Clients> {
  const generated = new Map<string, Raw | string>();
  const entryPoints: Record<string, string> = { runtime: resolve("templates/runtime/index.ts") };
  let count = 0;
  for (const wsdl of new Set(wsdls)) {
    const diagnostics = new Diagnostics();
    const raw = await generateCase(wsdl, diagnostics).then(
      (result) => result ?? refusal(diagnostics),
      (error: unknown) => `broke down: ${String(error)}`,
    );
    generated.set(wsdl, raw);
    if (typeof raw === "string") continue;
    const folder = join(directory, String(count++));
    writeFiles(folder, raw.own);
    symlinkSync(resolve("templates/runtime"), join(folder, "runtime"));
    for (const service of raw.names.services) {
      entryPoints[`${count}-${service.folder}`] = join(folder, service.folder, "operations.ts");
    }
  }
  await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: join(directory, "bundles"),
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  const bundle = async (name: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(join(directory, "bundles", `${name}.mjs`)).href)) as Record<string, unknown>;
  const runtime = (await bundle("runtime")) as unknown as typeof Runtime;
  const clients = new Map<string, Client | string>();
  count = 0;
  for (const [wsdl, raw] of generated) {
    if (typeof raw === "string") {
      clients.set(wsdl, raw);
      continue;
    }
    count++;
    try {
      clients.set(wsdl, await clientOf(raw, (folder) => bundle(`${count}-${folder}`)));
    } catch (error) {
      clients.set(wsdl, `not loaded: ${String(error)}`);
    }
  }
  return { runtime, clients };
}

async function clientOf(
  { contract, names }: Raw,
  load: (folder: string) => Promise<Record<string, unknown>>,
): Promise<Client> {
  const operations: LoadedOperation[] = [];
  for (const service of names.services) {
    const constants = await load(service.folder);
    for (const { operation, constant } of service.operations) {
      operations.push({ service, model: operation, generated: constants[constant] as AnyOperation });
    }
  }
  return { ...emissionOf(contract, names, defaults), contract, operations };
}

function refusal(diagnostics: Diagnostics): string {
  const first = diagnostics.sorted().find(({ severity }) => severity === "error");
  return `refused: ${first?.code ?? ""} ${first?.sentence ?? ""}`;
}
