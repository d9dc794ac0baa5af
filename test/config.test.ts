// The config file: its schema, its mistakes, and what it and the command line come to together.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { format as formatted } from "prettier";
import { beforeEach, describe, expect, it } from "vitest";
import { configName, type Key, targetKeys } from "../generator/config/keys.js";
import { type Config, readConfig } from "../generator/config/read.js";
import { type Target, targetsOf } from "../generator/config/targets.js";
import { Diagnostics, format } from "../generator/diagnostics.js";
import { defaults } from "../generator/options.js";
import { emptyDirectory, filesIn, run } from "./command.js";

const schemaFile = "generator/config.schema.json";

/** The JSON Schema that the table of keys comes to. */
function schema(): object {
  const properties = Object.fromEntries(
    Object.entries(targetKeys).map(([name, key]) => [name, { description: key.describe, ...schemaOf(key) }]),
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: configName,
    description: "What so-codegen generates; what stands at the top level counts for all targets",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { description: "The place of this schema", type: "string" },
      ...properties,
      targets: {
        description: "Several outputs, by name, each with settings of its own",
        type: "object",
        additionalProperties: { type: "object", additionalProperties: false, properties },
      },
    },
  };
}

function schemaOf(key: Key): object {
  const text = { type: "string", minLength: 1 };
  switch (key.kind) {
    case "text":
      return text;
    case "texts":
      return { type: "array", minItems: 1, items: text };
    case "choice":
      return { enum: key.values, default: key.values[0] };
    case "switch":
      return { type: "boolean", default: false };
  }
}

function read(text: string): { readonly config: Config | undefined; readonly said: string } {
  const diagnostics = new Diagnostics();
  const config = readConfig(configName, text, diagnostics);
  return { config, said: diagnostics.sorted().map(format).join("\n") };
}

const good = {
  nothing: "{}",
  "one target": '{ "$schema": "x", "sources": ["a.wsdl", "b/c.wsdl"], "out": "src", "enum": "native" }',
  several:
    '{ "long": "number", "targets": { "a": { "sources": ["a"], "out": "a" }, "b": { "methodCase": "camel", "strict": true } } }',
};
const bad: Readonly<Record<string, readonly [text: string, said: RegExp]>> = {
  "a key that isn't there": [
    '{\n  "sorces": ["a"] }',
    /SO703 so-codegen\.config\.json:2:3\n.*"sorces".*\n.*sorces\n.*mean "sources"\?/,
  ],
  "one like none": [
    '{ "verbosity": 1 }',
    /SO703.*\n.*\n.*\n.*Known are \$schema, targets, sources, out, methodCase/,
  ],
  "a key of a target": [
    '{ "targets": { "a": { "targets": {} } } }',
    /SO703.*\n.*"targets".*\n\s+at targets\/a\/targets\n/,
  ],
  "a value that isn't there": [
    '{ "enum": "nativ" }',
    /SO704.*:1:11\n.*one of "const", "native"\.\n.*\n.*mean "native"\?/,
  ],
  "another type": ['{ "out": 1 }', /SO704.*\n.*"out" must be a text/],
  "an empty text": ['{ "out": "" }', /SO704/],
  "no switch": ['{ "strict": "true" }', /SO704.*:1:13\n.*"strict" must be true or false\./],
  "no list": ['{ "sources": "a.wsdl" }', /SO704.*\n.*"sources" must be a list of texts/],
  "an empty list": ['{ "sources": [] }', /SO704/],
  "a list of others": ['{ "sources": ["a", 1] }', /SO704/],
  "no object": ['["a"]', /SO704.*\n.*"The file" must be an object/],
  "targets that are none": ['{ "targets": ["a"] }', /SO704.*\n.*"targets" must be an object/],
  "a key of every object": ['{ "__proto__": {}, "constructor": 1 }', /SO703(.|\n)*SO703/],
};

describe("the schema", () => {
  it("is what the table of keys says", async () => {
    const text = await formatted(JSON.stringify(schema()), { parser: "json", printWidth: 110 });
    await expect(text).toMatchFileSnapshot(resolve(schemaFile));
  });

  const isValid = new Ajv().compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

  it.each(Object.entries(good))("takes what is right: %s", (_what, text) => {
    expect(isValid(JSON.parse(text))).toBe(true);
  });

  it.each(Object.entries(bad))("refuses what is wrong: %s", (_what, [text]) => {
    expect(isValid(JSON.parse(text))).toBe(false);
  });

  it("is in the package", () => {
    const { files, exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
      files: string[];
      exports: Record<string, unknown>;
    };
    expect(files).toContain(schemaFile);
    expect(exports["./config.schema.json"]).toBe(`./${schemaFile}`);
  });
});

describe("the reader", () => {
  it.each(Object.entries(good))("takes what is right: %s", (_what, text) => {
    expect(read(text)).toMatchObject({ config: { file: configName }, said: "" });
    expect(read(`\uFEFF${text}`).said).toBe("");
  });

  it.each(Object.entries(bad))("refuses what is wrong: %s", (_what, [text, said]) => {
    expect(read(text).said).toMatch(said);
    expect(read(text).config).toBeUndefined();
  });

  it.each([
    ["", /SO702 so-codegen\.config\.json:1:1\n/],
    ['{\n  "out": "a",\n}', /SO702 so-codegen\.config\.json:3:1\n/],
    ['{ "out": "a" // b\n}', /SO702 so-codegen\.config\.json:1:14\n.*\n.*no comments/],
    ["[".repeat(100_000), /SO702 so-codegen\.config\.json\n/],
  ])("says where %j is no JSON", (text, said) => {
    expect(read(text).said).toMatch(said);
  });

  it("reports all at once, and a key that stands twice", () => {
    const { said } = read('{ "out": "a", "out": "b", "emun": "x" }');
    expect(said).toMatch(/^error SO705 .*:1:15\n.*"out" stands here twice/);
    expect(said).toMatch(/SO703.*\n.*\n.*\n.*"enum"/);
  });
});

describe("what it comes to", () => {
  const targets = (
    text: string,
    given: Parameters<typeof targetsOf>[1] = { options: {} },
  ): readonly Target[] | string => {
    const diagnostics = new Diagnostics();
    const config = readConfig(join("app", configName), text, diagnostics);
    return targetsOf(config, given, diagnostics) ?? diagnostics.sorted().map(format).join("\n");
  };

  it("is one target, with paths relative to the file", () => {
    const text =
      '{ "sources": ["a.wsdl", "../b.wsdl", "/c.wsdl", "https://example.com/d"], "enum": "native" }';
    expect(targets(text)).toEqual([
      {
        name: undefined,
        paths: ["app/a.wsdl", "b.wsdl", "/c.wsdl", "https://example.com/d"],
        out: "generated",
        options: { ...defaults, enum: "native" },
      },
    ]);
  });

  const several =
    '{ "sources": ["a"], "long": "number", "targets": { "x": { "out": "x" }, "y": { "out": "y", "sources": ["b"], "long": "bigint" } } }';

  it("reads addresses as they stand, also those that are none of https and http", () => {
    const diagnostics = new Diagnostics();
    const sources = ["https://example.com/A.svc?wsdl", "ftp://example.com/a.wsdl", "wsdl/*.wsdl", "a.zip/b"];
    const config = readConfig("../x.json", JSON.stringify({ sources, out: "http://o" }), diagnostics);
    expect(config?.common).toMatchObject({
      sources: [...sources.slice(0, 2), "../wsdl/*.wsdl", "../a.zip/b"],
      out: "../http:/o",
    });
  });

  it("is told without the parser's place and stop behind it", () => {
    expect(read("// x\n{}").said).toContain("This isn't JSON: Unexpected character '/' found.\n");
  });

  it("is several, which inherit what counts for all", () => {
    expect(targets(several)).toEqual([
      { name: "x", paths: ["app/a"], out: "app/x", options: { ...defaults, long: "number" } },
      { name: "y", paths: ["app/b"], out: "app/y", options: defaults },
    ]);
  });

  it("yields to the command line", () => {
    expect(targets(several, { options: { long: "number", enum: "native" } })).toMatchObject([
      { options: { long: "number", enum: "native" } },
      { options: { long: "number", enum: "native" } },
    ]);
    expect(
      targets('{ "sources": ["a"], "out": "b" }', { sources: ["c"], out: "d", options: {} }),
    ).toMatchObject([{ paths: ["c"], out: "d" }]);
  });

  it.each([
    ["the same folder", "x", "x"],
    ["one that differs by case", "x", "X"],
    ["a folder in the other", "x", "x/y"],
    ["the other way round", "x/y/z", "./x"],
  ])("must not be %s twice", (_what, one, other) => {
    const text = JSON.stringify({ sources: ["s"], targets: { a: { out: one }, b: { out: other } } });
    expect(targets(text)).toMatch(
      /^error SO707 app\/so-codegen\.config\.json\n.*"a" and "b".*\n\s+at targets\/b\n/,
    );
  });

  it("may be folders whose names begin alike", () => {
    expect(
      targets('{ "sources": ["s"], "targets": { "a": { "out": "x" }, "b": { "out": "xy" } } }'),
    ).toHaveLength(2);
  });

  it("needs sources", () => {
    expect(targets('{ "targets": { "a": { "out": "x" } } }')).toMatch(
      /^error SO706 .*\n.*\n\s+at targets\/a\n.*"sources"/,
    );
  });
});

describe("the command", () => {
  const wsdl = resolve("test/constructs/options-exact/input.wsdl");
  let directory: string;
  beforeEach(() => {
    directory = emptyDirectory();
  });
  const configure = (config: object): void => {
    writeFileSync(join(directory, configName), JSON.stringify(config));
  };

  it("needs no argument, from any folder below", () => {
    configure({
      targets: { a: { sources: [wsdl], out: "a" }, b: { sources: [wsdl], out: "b/c", enum: "native" } },
    });
    mkdirSync(join(directory, "deep/er"), { recursive: true });
    const { status, stdout, stderr } = run(join(directory, "deep/er"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^\.\.\/\.\.\/so-codegen\.config\.json a: 1 service.*\n\.\.\/\.\.\/so-codegen\.config\.json b: 1 service.*\n$/,
    );
    expect(filesIn(directory)["a/shop/types.ts"]).toContain("export const State = {");
    expect(filesIn(directory)["b/c/shop/types.ts"]).toContain("export enum State {");
    expect(run(directory, "--check").status).toBe(0);
    const other = run(directory, "--check", "--enum", "native");
    expect(other.status).toBe(1);
    expect(other.stdout).toMatch(
      /^outdated a\/shop\/types\.ts\n.* b: \d+ files, all as the sources give them\n$/,
    );
  });

  it("writes nothing where the file is wrong", () => {
    configure({ sources: [wsdl], enums: "native" });
    const { status, stdout, stderr } = run(directory);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/SO703(.|\n)*"enum"(.|\n)*1 error; nothing was written\.\n$/);
    expect(Object.keys(filesIn(directory))).toEqual([configName]);
  });

  it("doesn't guess which of several targets WSDLs are for", () => {
    configure({ targets: { a: { sources: [wsdl], out: "a" }, b: { sources: [wsdl], out: "b" } } });
    expect(run(directory, wsdl)).toMatchObject({ status: 2, stdout: "" });
  });

  it("generates the other targets where one is wrong", () => {
    configure({ targets: { a: { sources: ["nowhere.wsdl"], out: "a" }, b: { sources: [wsdl], out: "b" } } });
    const { status, stderr } = run(directory);
    expect(status).toBe(1);
    expect(stderr).toContain("SO101 nowhere.wsdl");
    expect(filesIn(directory)).toHaveProperty(["b/index.ts"]);
  });
});
