// What is plain is written as Prettier lays it out, and nearly everything is plain.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../generator/diagnostics.js";
import { emissionOf } from "../generator/emit/emission.js";
import { laidOut, printedAndLaidOut } from "../generator/emit/layout-text.js";
import { plainText } from "../generator/emit/plain.js";
import { constantStatement, interfaceStatement, typeStatement } from "../generator/emit/statement.js";
import type { Statement } from "../generator/emit/statement.js";
import { emit } from "../generator/generate.js";
import { defaults, type Options } from "../generator/index.js";
import { decideNames } from "../generator/model/names.js";
import { readContract } from "../generator/read/contract.js";
import { emptyDirectory } from "./construct.js";
import { randomContract } from "./random-schemas/contract.js";

async function statementsOf(
  wsdls: readonly string[],
  options: Partial<Options> = {},
): Promise<readonly Statement[]> {
  const diagnostics = new Diagnostics();
  const contract = await readContract([...wsdls], diagnostics);
  if (contract === undefined) throw new Error(`${wsdls.join(", ")} can't be read`);
  const all = { ...defaults, ...options };
  const names = decideNames(contract, all, diagnostics);
  return [...emit(emissionOf(contract, names, all))].flatMap((module) => module.statements("js"));
}

/** The plain ones, which are what ts-morph and Prettier make of them. */
async function checkedPlain(statements: readonly Statement[]): Promise<readonly Statement[]> {
  const plain: Statement[] = [];
  for (const statement of statements) {
    const text = plainText(statement);
    if (text === undefined) continue;
    expect(text).toBe(await printedAndLaidOut(statement));
    plain.push(statement);
  }
  return plain;
}

describe("what is plain is as Prettier lays it out", () => {
  it("in our contracts, and nearly everything is", async () => {
    const wsdls = readdirSync("wsdl").map((name) => join("wsdl", name));
    const statements = await statementsOf(wsdls);
    const plain = await checkedPlain(statements);
    expect(plain.length / statements.length).toBeGreaterThan(0.99);
  });

  it.each([{}, { enum: "native", methodCase: "camel" }, { strict: true }] as const)(
    "in the constructs with %o",
    async (options) => {
      for (const name of readdirSync("test/constructs")) {
        const file = join("test/constructs", name, "input.wsdl");
        if (existsSync(file)) await checkedPlain(await statementsOf([file], options));
      }
    },
  );

  it("in random schemas", async () => {
    const file = join(emptyDirectory(), "random.wsdl");
    for (let seed = 1; seed <= 10; seed++) {
      writeFileSync(file, randomContract(seed, 10, 0).wsdl);
      await checkedPlain(await statementsOf([file]));
    }
  });
});

describe("Prettier changes nothing in what was generated", () => {
  const folders = [
    "generated",
    ...readdirSync("test/constructs").map((name) => join("test/constructs", name, "expected")),
  ];
  it.each(folders.filter((folder) => existsSync(folder)))("%s", async (folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((one) => one.endsWith(".ts") && !one.startsWith("runtime"))) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(await laidOut(text), name).toBe(text);
    }
  });
});

describe("lines of any length", () => {
  const lengths = Array.from({ length: 110 }, (_, index) => index + 1);
  const values: Readonly<Record<string, (name: string) => string>> = {
    "a word": (name) => name,
    "a string": (name) => `"${name}"`,
    "a member": (name) => `xs.${name}`,
    "a call with a name": (name) => `nillable(${name})`,
    "a call with a member": (name) => `/* @__PURE__ */ enumeration(types.${name})`,
    "a call with a string": (name) => `call("${name}")`,
    "a call of a call": (name) => `nillable(/* @__PURE__ */ list(xs.${name}))`,
    "a call with types": (name) => `/* @__PURE__ */ call<types.${name}, string>(namespace, xs.int)`,
    "an array": (name) => `/* @__PURE__ */ arrayOf(namespace, "${name}", () => nillable(${name}))`,
    "an array of values": (name) => `/* @__PURE__ */ arrayOf(namespace, "${name}", () => xs.int)`,
    "a dictionary": (name) =>
      `/* @__PURE__ */ dictionary<string | null>(namespace, "${name}", () => [xs.string, nillable(xs.string)])`,
    "a dictionary of names": (name) =>
      `/* @__PURE__ */ dictionary<types.${name} | null>(namespace, "Pair", () => [xs.string, ${name}])`,
    "a table": (name) =>
      `/* @__PURE__ */ complexType<types.${name}>(namespace, () => ({\n${name}: ${name},\n"a-b": xs.${name},\n}))`,
    "an empty table": (name) => `/* @__PURE__ */ complexType<types.${name}>(namespace, () => ({}))`,
    "a table of a base": (name) =>
      `/* @__PURE__ */ extension(() => ${name}, namespace, () => ({\n${name}: xs.int,\n}))`,
    "a table read in runs": (name) =>
      `/* @__PURE__ */ complexType(namespace, () => ({}), /* @__PURE__ */ inRuns((next) => ({\n${name}: next(),\n})))`,
    "an object on a line": (name) => `/* @__PURE__ */ enumeration({ ${name}: "${name}", "a b": "a b" })`,
    "an object of lines": (name) => `{\n/** ${name} */\n${name}: "${name}",\nbody: xs.${name},\n} as const`,
    "nested objects": (name) =>
      `{\ninput: {\nbody: call<types.${name}>(namespace, () => ({\nA: ${name},\n})),\n},\n}`,
  };

  it.each(Object.entries(values))("%s", async (_what, valueOf) => {
    let plain = 0;
    for (const length of lengths) {
      const name = "N".repeat(length);
      const short = "N".repeat(length % 37 || 1);
      const statements = [
        constantStatement(name, `Codec<types.${name}>`, valueOf(short), []),
        constantStatement(short, `Codec<types.${short}>`, valueOf(name), []),
        constantStatement("constant", undefined, valueOf(name), [], false),
        constantStatement(short, `Operation<types.${short}, types.${name}>`, valueOf(short), []),
      ];
      plain += (await checkedPlain(statements)).length;
    }
    expect(plain).toBeGreaterThan(lengths.length);
  });

  it("types, imports and classes", async () => {
    for (const length of lengths) {
      const name = "N".repeat(length);
      const type = `Pick<types.${name}, "a" | "b">`;
      const parameters = [
        { name: "request", type: `messages.${name}`, initializer: "{}" },
        { name: "options", type: "CallOptions<object>", optional: true },
      ];
      const returned = `bodyOf(invoke(this.#session, operations.${name}, request, options))`;
      const specifiers = ["a", name].map((one) => ({ name: one, typeOnly: one === "a" }));
      await checkedPlain([
        typeStatement(name, `(typeof ${name})[keyof typeof ${name}]`, []),
        typeStatement(name, `(${name} | null)[]`, ["One.", "Two\n  more."]),
        interfaceStatement(name, `Omit<${name}, "$type">`, [], [" said "]),
        interfaceStatement("Some", name, [{ name, optional: true, type, documentation: [name] }], []),
        { kind: "import", from: `./${name}.js`, typeOnly: false, namespace: undefined, named: specifiers },
        { kind: "import", from: `./${name}.js`, typeOnly: true, namespace: name, named: [] },
        { kind: "export", from: `./${name}.js`, named: [{ name, local: "b", typeOnly: true }] },
        { kind: "export", from: `./${name}.js`, as: name },
        {
          kind: "class",
          name: "Some",
          field: { name: "session", type: "Session" },
          methods: [{ name, parameters, returnType: `Promise<${name}>`, returned, documentation: ["Does."] }],
          lazy: [],
          documentation: [],
        },
      ]);
    }
  });
});
