// Generates the client of a construct's folder, and loads what is generated.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type * as Runtime from "../generated/runtime/index.js";
import { Diagnostics, format } from "../generator/diagnostics.js";
import { defaults, generate, type Generated } from "../generator/index.js";
import type { Wire } from "./wire.js";

export const constructsFolder = "test/constructs";

export const constructNames: readonly string[] = readdirSync(constructsFolder).sort();

export async function wireOf(name: string): Promise<Wire> {
  return ((await import(`./constructs/${name}/wire.ts`)) as { wire: Wire }).wire;
}

export interface Construct extends Generated {
  /** Warnings, as the command prints them. */
  readonly warnings: string;
}

export async function generateConstruct(name: string): Promise<Construct> {
  const diagnostics = new Diagnostics();
  const options = { ...defaults, ...(await wireOf(name)).options };
  const generated = await generate([`${constructsFolder}/${name}/input.wsdl`], options, diagnostics);
  const said = diagnostics.sorted().map(format).join("\n");
  if (generated === undefined) throw new Error(said);
  return { ...generated, warnings: said };
}

/** Writes files below the directory. */
export function writeFiles(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(join(directory, dirname(path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Has clients in folders of the directory share one runtime, so that compilers check it once. */
export function shareRuntime(directory: string): void {
  symlinkSync(resolve("templates/runtime"), join(directory, "runtime"));
}

/** Writes a client, but for its runtime, into a folder of a directory whose clients share one. */
export function writeSharing(directory: string, folder: string, files: ReadonlyMap<string, string>): void {
  const own = [...files].filter(([path]) => !path.startsWith("runtime/"));
  // Links in each folder would be one runtime for each.
  const shared = own.map(([path, text]): [string, string] => [
    path,
    text.replace(/(?<= from "\.\.?)(?=\/runtime\/)/g, "/.."),
  ]);
  writeFiles(join(directory, folder), new Map(shared));
}

const made: string[] = [];

/** An empty directory outside of the project; it is removed after the tests of the file. */
export function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "so-codegen-"));
  made.push(directory);
  return directory;
}

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

export type AnyOperation = Runtime.Operation<unknown, unknown, object, object>;
type Method = (request: unknown, options: object) => Promise<unknown>;
type ClientClass = new (session: object) => Record<string, Method>;

export interface Loaded {
  /** By the names of the contract. */
  readonly operations: ReadonlyMap<string, AnyOperation>;
  readonly client: ClientClass;
  /** The client's method of an operation. */
  readonly methods: ReadonlyMap<string, string>;
  readonly runtime: typeof Runtime;
  /** What `index.ts` exports. */
  readonly index: Readonly<Record<string, unknown>>;
}

/** Loads the generated modules of a contract with one service. */
export async function load({ files, names }: Generated): Promise<Loaded> {
  const directory = emptyDirectory();
  writeFiles(directory, files);
  const module = async (path: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(join(directory, path)).href)) as Record<string, unknown>;
  const [service] = names.services;
  if (service === undefined) throw new Error("no service");
  const operations = await module(`${service.folder}/operations.ts`);
  return {
    operations: new Map(
      service.operations.map(({ operation, constant }) => [
        operation.name,
        operations[constant] as AnyOperation,
      ]),
    ),
    client: (await module(`${service.folder}/client.ts`))[service.client] as ClientClass,
    methods: new Map(service.operations.map(({ operation, method }) => [operation.name, method])),
    runtime: (await module("runtime/index.ts")) as unknown as typeof Runtime,
    index: await module("index.ts"),
  };
}
