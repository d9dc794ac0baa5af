// The committed output is what the committed WSDL gives, and what the published WSDL gives, comments aside.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { generate, type Generated } from "../generator/generate.js";
import { facts } from "./contract-facts.js";

const committed = "generated";
const ours = "wsdl/Appointment.wsdl";
const published = join(
  process.env["SO_CODEGEN_SHARED"] ?? "../shared",
  "superoffice/Services86/Appointment.wsdl",
);

async function generated(path: string): Promise<Generated> {
  const result = await generate([path]);
  if (result === undefined) throw new Error(`${path} gives nothing`);
  return result;
}

let current: Generated;
beforeAll(async () => {
  current = await generated(ours);
});

describe("the committed output", () => {
  it("is what the WSDL gives", () => {
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

const isThere = existsSync(published);
if (!isThere) console.log(`Skipped, as ${published} isn't there: the published contract compared with ours.`);

describe.skipIf(!isThere)("the published contract", () => {
  let other: Generated;
  beforeAll(async () => {
    other = await generated(published);
  });

  it("resolves to the same model", () => {
    const stated = facts(current.contract);
    expect(stated.length).toBeGreaterThan(5000);
    expect(facts(other.contract)).toEqual(stated);
  });

  it("gives the same output, comments aside", () => {
    expect([...other.files.keys()]).toEqual([...current.files.keys()]);
    for (const [path, text] of current.files) {
      expect(withoutComments(other.files.get(path) ?? ""), path).toBe(withoutComments(text));
    }
  });
});

function withoutComments(text: string): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}
