// A module with what isn't plain is laid out again only where it changed, or the output no longer holds its text.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { generateInto } from "../generator/commands/generate.js";
import { Diagnostics } from "../generator/diagnostics.js";
import { Layout } from "../generator/emit/layout.js";
import { defaults } from "../generator/index.js";
import { emptyDirectory } from "./construct.js";
import { writing } from "./writing.js";

const contract = readFileSync("test/constructs/choice/input.wsdl", "utf8");
/** Choices aren't plain: some of the types of its namespace, and a message. */
const all = 2;

let project: string;
const cache = (): string => join(project, "node_modules", ".cache");

beforeEach(() => {
  project = emptyDirectory();
  mkdirSync(join(project, "node_modules"));
  vi.spyOn(process, "cwd").mockReturnValue(project);
});
afterEach(() => vi.restoreAllMocks());

let runs = 0;

/** How many modules a run lays out. No two runs are given the same document, so that none is passed over as a whole. */
async function laidOut(text = contract): Promise<number> {
  writeFileSync(join(project, "Orders.wsdl"), `${text}<!-- ${++runs} -->`);
  const printing = vi.spyOn(Layout.prototype, "textOf");
  const diagnostics = new Diagnostics();
  const request = { paths: [join(project, "Orders.wsdl")], out: join(project, "out"), options: defaults };
  await generateInto(request, diagnostics, () => undefined, { ...writing, force: true });
  expect(diagnostics.sorted()).toEqual([]);
  const count = printing.mock.calls.length;
  printing.mockRestore();
  return count;
}

function output(): Readonly<Record<string, string>> {
  const names = readdirSync(join(project, "out"), { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [name, readFileSync(join(project, "out", name), "utf8")]),
  );
}

it("none where nothing changed that is written", async () => {
  expect(await laidOut()).toBe(all);
  const first = output();
  expect(await laidOut()).toBe(0);
  expect(output()).toEqual(first);
});

it("those that changed", async () => {
  await laidOut();
  expect(await laidOut(contract.replaceAll('name="voucher"', 'name="coupon"'))).toBe(1);
  expect(output()["shop/types.ts"]).toContain("{ coupon: string[] }");
  expect(await laidOut()).toBe(1);
  expect(output()["shop/types.ts"]).toContain("{ voucher: string[] }");
});

it("those that are gone from the output, or edited there", async () => {
  await laidOut();
  const first = output();
  rmSync(join(project, "out/orders/messages.ts"));
  writeFileSync(join(project, "out/shop/types.ts"), "export {};\n");
  expect(await laidOut()).toBe(2);
  expect(output()).toEqual(first);
});

it("none where a checkout made other ends of lines", async () => {
  await laidOut();
  const file = join(project, "out/shop/types.ts");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replaceAll("\n", "\r\n"));
  expect(await laidOut()).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(text);
});

it("all where the cache was deleted", async () => {
  await laidOut();
  rmSync(cache(), { recursive: true });
  expect(await laidOut()).toBe(all);
  expect(await laidOut()).toBe(0);
});

it.each(["{", "null", '{"layouts":5}', '{"layouts":[5]}', '{"layouts":[["index.ts",["a","b"]]]}'])(
  "all where an entry holds %s",
  async (entry) => {
    await laidOut();
    const first = output();
    for (const name of readdirSync(join(cache(), "so-codegen"))) {
      writeFileSync(join(cache(), "so-codegen", name), entry);
    }
    expect(await laidOut()).toBe(all);
    expect(output()).toEqual(first);
  },
);

it("all where there can be no cache", async () => {
  writeFileSync(cache(), "");
  expect(await laidOut()).toBe(all);
  const first = output();
  expect(await laidOut()).toBe(all);
  expect(output()).toEqual(first);
  expect(readFileSync(cache(), "utf8")).toBe("");
});

it("keeps a hundred entries, and none half written", async () => {
  const folder = join(cache(), "so-codegen");
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < 150; index++) writeFileSync(join(folder, `${index}.json`), "{}");
  await laidOut();
  const names = readdirSync(folder);
  expect(names).toHaveLength(100);
  expect(names.filter((name) => !name.endsWith(".json"))).toEqual([]);
  expect(await laidOut()).toBe(0);
});
