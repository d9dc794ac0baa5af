// The compilers over the committed output and that of every construct, with the strictest flags and nothing but the language.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compilerOf, compilers, modules } from "./compilers.js";
import {
  constructNames,
  emptyDirectory,
  generateConstruct,
  shareRuntime,
  wireOf,
  writeFiles,
  writeSharing,
} from "./construct.js";

const directory = emptyDirectory();
const compile = compilerOf(directory);

/** The constructs whose output holds enums, which can't be erased, and specifiers that end in `.ts`. */
const eased: string[] = [];

beforeAll(async () => {
  writeFileSync(join(directory, "package.json"), `{ "type": "module" }`);
  shareRuntime(directory);
  for (const name of constructNames) {
    const { files } = await generateConstruct(name);
    if ((await wireOf(name)).options?.enum === "native") {
      eased.push(name);
      writeFiles(join(directory, name), files);
    } else {
      writeSharing(directory, name, files);
    }
  }
});

describe.each(Object.entries(compilers))("%s", (_name, compiler) => {
  it.each(Object.entries(modules))(
    "takes the output %s, and refuses what does not fit its types",
    (_for, module) => {
      const exact = constructNames.filter((name) => !eased.includes(name));
      const committed = ["generated", "test/output-types.ts"].map((path) => resolve(path));
      const folders = ["runtime", ...committed, ...exact];
      expect(compile(compiler, { ...module, erasableSyntaxOnly: true }, folders)).toBe("");
    },
  );

  it("takes native enums where syntax need not be erasable", () => {
    expect(eased).not.toEqual([]);
    expect(compile(compiler, { ...modules["for Node"], allowImportingTsExtensions: true }, eased)).toBe("");
    const refusal = compile(
      compiler,
      { ...modules["for Node"], allowImportingTsExtensions: true, erasableSyntaxOnly: true },
      eased,
    );
    expect(refusal).toContain("TS1294");
  });

  it("would tell", () => {
    writeFileSync(join(directory, "inferred.ts"), "export const inferred = [1].map(String);\n");
    expect(compile(compiler, modules["for Node"], ["inferred.ts"])).toMatch(/error TS90\d\d/);
  });
});
