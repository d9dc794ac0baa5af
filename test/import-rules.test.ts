// Imports run one way: cli → generate → read, model, emit; each package is known to one file; there are no cycles.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourcesIn, type Source } from "./source-imports.js";

const generator = sourcesIn("generator");
const templates = sourcesIn("templates");
const generated = sourcesIn("generated");

/** `generator/model/names.ts` is in the layer `model`; a file that stands alone is a layer of its own. */
function layerOf(path: string): string {
  const [root, ...rest] = path.replace(/\.ts$/, "").split("/");
  return root === "generator" ? (rest[0] ?? "") : (root ?? "");
}

/** What each layer may import of the project, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  compare: [],
  "near-names": [],
  hash: [],
  "compile-cache": [],
  diagnostics: ["compare"],
  options: [],
  "package-root": [],
  problems: ["diagnostics", "model"],
  model: ["compare", "diagnostics", "problems", "options"],
  sources: ["compare", "diagnostics", "problems"],
  known: [],
  read: ["compare", "known", "model", "diagnostics", "problems", "templates", "sources"],
  emit: ["compare", "model", "options", "package-root", "compile-cache"],
  "runtime-files": ["model", "options", "package-root"],
  sample: ["model", "templates"],
  diff: ["compare", "model", "emit", "runtime-files", "diagnostics", "options"],
  generate: ["compare", "read", "model", "emit", "runtime-files", "diagnostics", "options", "sources"],
  index: ["generate", "diff", "diagnostics", "options", "sources"],
  cache: ["hash", "report", "options", "package-root", "sources"],
  output: ["compare", "diagnostics", "hash", "problems"],
  config: ["cache", "diagnostics", "near-names", "options", "problems", "sources"],
  watch: [],
  report: ["model", "output", "diagnostics"],
  progress: ["generate"],
  commands: [
    ...[
      "generate",
      "emit",
      "output",
      "cache",
      "hash",
      "report",
      "sources",
      "read",
      "lock",
      "compare",
      "diff",
    ],
    ...["model", "sample", "runtime-files", "diagnostics", "problems", "near-names"],
  ],
  cli: [
    ...["cache", "commands", "config", "generate", "output", "watch", "report", "progress", "read"],
    ...["diagnostics", "options", "package-root", "compile-cache", "sources"],
  ],
  lock: ["compare", "diagnostics", "problems", "output"],
};

const packages: Readonly<Record<string, readonly string[]>> = {
  "fast-xml-parser": ["generator/read/xml.ts"],
  "ts-morph": ["generator/emit/print.ts"],
  prettier: ["generator/emit/layout-options.ts", "generator/emit/layout-text.ts"],
  yargs: generator.map(({ path }) => path).filter((path) => layerOf(path) === "cli"),
  "cli-progress": ["generator/progress.ts"],
  "@humanwhocodes/momoa": ["generator/config/read.ts"],
  tinyglobby: ["generator/sources/files.ts"],
  yauzl: ["generator/sources/zip.ts"],
};

function isPackage(target: string): boolean {
  return !/^(generator|templates|generated)\//.test(target) && !target.startsWith("node:");
}

describe("layers of the generator", () => {
  it.each(generator)("$path imports what its layer may", ({ path, imports }) => {
    const layer = layerOf(path);
    expect(allowed).toHaveProperty([layer]);
    const own = imports
      .map(({ target }) => target)
      .filter((target) => /^(generator|templates)\//.test(target));
    expect(
      own.filter((target) => layerOf(target) !== layer && !allowed[layer]?.includes(layerOf(target))),
    ).toEqual([]);
  });

  it("has a rule for no layer that isn't there", () => {
    expect(Object.keys(allowed).sort()).toEqual(
      [...new Set(generator.map(({ path }) => layerOf(path)))].sort(),
    );
  });

  it("lets the model's components import nothing", () => {
    expect(generator.find(({ path }) => path === "generator/model/model.ts")?.imports).toEqual([]);
  });

  it("reads XML with the runtime's reader in read/xml.ts, what explains its errors and what formats it, and writes it in the samples only", () => {
    const users = generator.filter(({ imports }) =>
      imports.some(({ target, typeOnly }) => target.startsWith("templates/") && !typeOnly),
    );
    const others = users
      .map(({ path }) => path)
      .filter((path) => !/\/(read\/(xml|dtd|explain-[a-z-]+|format)|sample\/wire)\.ts$/.test(path));
    expect(others).toEqual([]);
    const readers = generator.filter(({ imports }) =>
      imports.some(({ target, typeOnly }) => target === "templates/runtime/xml-reader.ts" && !typeOnly),
    );
    expect(readers.map(({ path }) => path)).toEqual(["generator/read/format.ts", "generator/read/xml.ts"]);
  });
});

describe("packages", () => {
  it.each(Object.entries(packages))("%s is known to one file, yargs to the command line", (name, users) => {
    // Also where it is loaded by other means than an import.
    const found = generator.filter(
      ({ path, imports }) =>
        imports.some(({ target }) => target === name) ||
        new RegExp(`require\\w*\\(["']${name}`).test(readFileSync(path, "utf8")),
    );
    expect(found.map(({ path }) => path).filter((path) => !users.includes(path))).toEqual([]);
  });

  it("are the dependencies, no more and no less", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(packages).sort());
    const imported = generator
      .flatMap(({ imports }) => imports.map(({ target }) => target))
      .filter(isPackage);
    expect([...new Set(imported)].filter((name) => !(name in packages))).toEqual([]);
  });

  it("leaves process to the command line", () => {
    const users = generator.filter(({ identifiers }) => identifiers.has("process"));
    expect(users.map(({ path }) => path).filter((path) => layerOf(path) !== "cli")).toEqual([]);
  });
});

describe("the runtime and the output", () => {
  it.each(templates)("$path imports the runtime only", ({ path, imports, identifiers }) => {
    expect(imports.filter(({ target }) => !target.startsWith("templates/runtime/"))).toEqual([]);
    expect(identifiers).not.toContain("process");
    // What Node's can do is asked for there, and done without it elsewhere.
    if (path !== "templates/runtime/xml-source.ts") expect(identifiers).not.toContain("Buffer");
  });

  it.each(generated)("$path imports downwards only", ({ path, imports }) => {
    const services = new Set(
      generated.filter((one) => one.path.endsWith("/operations.ts")).map((one) => folderOf(one.path)),
    );
    const folder = folderOf(path);
    const others = imports.map(({ target }) => folderOf(target)).filter((target) => target !== folder);
    // The index and the client of the whole know all.
    if (folder === "generated") return;
    if (folder === "generated/runtime") expect(others).toEqual([]);
    // Neither a service nor a namespace knows a service.
    expect(others.filter((other) => services.has(other))).toEqual([]);
    expect(others.filter((other) => !other.startsWith("generated/"))).toEqual([]);
  });
});

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

describe("cycles", () => {
  it.each([
    ["generator", generator],
    ["templates", templates],
  ])("there are none in %s", (_folder, sources) => {
    expect(cycleIn(sources)).toEqual([]);
  });
});

/** The files of a cycle of imports that remain once compiled, or none. */
function cycleIn(sources: readonly Source[]): readonly string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const search = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of targets.get(path) ?? []) {
      const cycle = search(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return sources.map(({ path }) => search(path, [])).find((cycle) => cycle.length > 0) ?? [];
}
