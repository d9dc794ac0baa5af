// The committed output is what the committed WSDLs give, and what the published ones give, comments aside.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { generate, type Generated } from "../generator/index.js";
import { facts } from "./contract-facts.js";

const committed = "generated";
const ours = readdirSync("wsdl")
  .sort()
  .map((file) => `wsdl/${file}`);
const folder = join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice");
/** Where each of ours is published; those of one folder are read together, as they share types. */
const published = {
  Services86: ["Services86/Appointment", "Services86/SoPrincipal"],
  PartnerSystemUserService: ["PartnerSystemUserService"],
};

async function generated(paths: readonly string[]): Promise<Generated> {
  const result = await generate(paths);
  if (result === undefined) throw new Error(`${paths.join(", ")}: nothing`);
  return result;
}

let current: Generated;
beforeAll(async () => {
  current = await generated(ours);
});

describe("the committed output", () => {
  it("is what the WSDLs give", () => {
    const paths = readdirSync(committed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== ".so-codegen.json")
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(committed.length + 1)
          .replaceAll("\\", "/"),
      );
    expect(paths.sort()).toEqual([...current.files.keys()]);
    for (const [path, text] of current.files)
      expect(readFileSync(join(committed, path), "utf8"), path).toBe(text);
  });

  it("is the same each time", async () => {
    expect([...(await generated(ours)).files]).toEqual([...current.files]);
  });
});

const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped, as ${folder} isn't there: the published contracts compared with ours.`);

describe.skipIf(!isThere)("the published contracts", () => {
  it("are those that we have", () => {
    const names = Object.values(published).flat();
    expect(names.map((name) => `wsdl/${basename(name)}.wsdl`).sort()).toEqual(ours);
  });

  describe.each(Object.entries(published))("of %s", (_set, names) => {
    let own: Generated;
    let other: Generated;
    beforeAll(async () => {
      own = await generated(names.map((name) => `wsdl/${basename(name)}.wsdl`));
      other = await generated(names.map((name) => join(folder, `${name}.wsdl`)));
    });

    it("resolve to the same model", () => {
      const stated = facts(own.contract);
      expect(stated.length).toBeGreaterThan(100 * own.contract.services.flatMap((s) => s.operations).length);
      expect(facts(other.contract)).toEqual(stated);
    });

    it("give the same output, comments aside", () => {
      expect([...other.files.keys()]).toEqual([...own.files.keys()]);
      for (const [path, text] of own.files) {
        expect(withoutComments(other.files.get(path) ?? ""), path).toBe(withoutComments(text));
      }
    });
  });
});

function withoutComments(text: string): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}
