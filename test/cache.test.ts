// A run with nothing changed is remembered; whatever changed makes the output again.
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { generateInto } from "../generator/commands/generate.js";
import { Diagnostics } from "../generator/diagnostics.js";
import { defaults } from "../generator/index.js";
import type { Options } from "../generator/options.js";
import { run } from "./command.js";
import { emptyDirectory } from "./construct.js";
import { writing } from "./writing.js";

let project: string;
const wsdl = (): string => join(project, "Pages.wsdl");
const cache = (): string => join(project, "node_modules", ".cache", "so-codegen");

/** Long ago, as a document that changes while it is read is not remembered. */
function place(text: string): void {
  writeFileSync(wsdl(), text);
  utimesSync(wsdl(), 1e9, 1e9);
}

beforeEach(() => {
  project = emptyDirectory();
  mkdirSync(join(project, "node_modules"));
  place(readFileSync("test/sets/agree/Pages.wsdl", "utf8"));
});

function summary(...args: readonly string[]): string {
  const { status, stdout, stderr } = run(project, "Pages.wsdl", ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return /files: (.*);/.exec(stdout)?.[1] ?? "";
}

/** What the cache holds is made wrong on purpose: a run that believes it reports no types. */
function spoil(): void {
  for (const name of readdirSync(cache())) {
    const file = join(cache(), name);
    const memory = JSON.parse(readFileSync(file, "utf8")) as { summary: object };
    writeFileSync(file, JSON.stringify({ ...memory, summary: { services: [], types: 0, namespaces: 0 } }));
  }
}

function isRemembered(...args: readonly string[]): boolean {
  spoil();
  return run(project, "Pages.wsdl", ...args).stdout.startsWith("0 services");
}

it("is used where nothing changed", () => {
  const first = summary();
  expect(isRemembered()).toBe(true);
  expect(first).toMatch(/^\d+ written, 0 unchanged, 0 removed$/);
  expect(summary()).toBe(first.replace(/^(\d+) written, 0/, "0 written, $1"));
});

it("is not used where the document changed", () => {
  summary();
  place(readFileSync(wsdl(), "utf8").replace('name="Url"', 'name="Address"'));
  expect(isRemembered()).toBe(false);
  expect(readFileSync(join(project, "generated/shop/types.ts"), "utf8")).toContain("Address?: string");
});

it("is not used where an option is another", () => {
  summary();
  expect(isRemembered("--enum", "native")).toBe(false);
  expect(readFileSync(join(project, "generated/shop/types.ts"), "utf8")).toContain("export enum Kind");
});

it("is not used where the output was removed, and not where it was edited", () => {
  summary();
  rmSync(join(project, "generated/index.ts"));
  expect(isRemembered()).toBe(false);
  expect(readdirSync(join(project, "generated"))).toContain("index.ts");
  writeFileSync(join(project, "generated/index.ts"), "export {};\n");
  const { status, stderr } = run(project, "Pages.wsdl");
  expect(status).toBe(1);
  expect(stderr).toContain("SO507");
});

it("is not used for another folder", () => {
  summary();
  copyFileSync(wsdl(), join(project, "Other.wsdl"));
  expect(isRemembered("--out", "elsewhere")).toBe(false);
});

it("does no harm where it is not what we wrote", () => {
  summary();
  for (const name of readdirSync(cache())) writeFileSync(join(cache(), name), "{");
  expect(summary()).toMatch(/^0 written/);
});

it("does not keep a run that had something to say", async () => {
  place(
    readFileSync(wsdl(), "utf8").replace(
      "</wsdl:portType>",
      '<wsdl:operation name="Unbound"/></wsdl:portType>',
    ),
  );
  const said = async (options: Options): Promise<readonly string[]> => {
    const diagnostics = new Diagnostics();
    const request = { paths: [wsdl()], out: join(project, "out"), options };
    await generateInto(request, diagnostics, () => undefined, writing);
    return diagnostics.sorted().map(({ code }) => code);
  };
  expect(await said(defaults)).toEqual(["SO216"]);
  expect(await said(defaults)).toEqual(["SO216"]);
});
