// Other people's WSDLs: what each gives, and the compiler over all that is generated.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Diagnostics, printable, type Diagnostic } from "../../generator/diagnostics.js";
import { groupBy } from "../../generator/model/group-by.js";
import { compilerOf, compilers, modules } from "../compilers.js";
import { emptyDirectory, shareRuntime, writeSharing } from "../construct.js";
import { generateCase, isThere, linesOf } from "./corpus.js";

interface Case {
  /** Other people's path of the document. */
  readonly id: string;
  readonly wsdl: string;
}

const cases = linesOf("generate.jsonl") as readonly Case[];
const directory = emptyDirectory();
/** Contracts whose clients are compiled together. */
const programSize = 40;
const folderOf = (index: number): string => String(index).padStart(3, "0");

/** What came of a document, and what was said of it: for every code the first sentence with its place, and how many more there are. */
function outcomeOf(id: string, isGenerated: boolean, said: readonly Diagnostic[]): string {
  const outcome = isGenerated ? (said.length === 0 ? "generated" : "generated with warnings") : "refused";
  const reasons = [...groupBy(said, ({ code }) => code).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const { code, severity, sentence, place } = first;
    const at = place.line === undefined ? place.file : `${place.file}:${place.line}`;
    const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
    return `  ${severity} ${code} ${printable(at)}: ${printable(sentence)}${others}`;
  });
  return [`${outcome} ${id}`, ...reasons].join("\n");
}

describe.skipIf(!isThere)("the corpus of contracts (skipped where it isn't beside the project)", () => {
  const outcomes: string[] = [];
  const crashes: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(directory, "package.json"), `{ "type": "module" }`);
    shareRuntime(directory);
    for (const [index, { id, wsdl }] of cases.entries()) {
      const diagnostics = new Diagnostics();
      const generated = await generateCase(wsdl, diagnostics).catch((error: unknown) => {
        crashes.push(`${id}: ${String(error)}`);
        return undefined;
      });
      outcomes.push(outcomeOf(id, generated !== undefined, diagnostics.sorted()));
      if (generated === undefined) continue;
      writeSharing(directory, folderOf(index), generated.own);
    }
  }, 300_000);

  it("breaks down over none", () => {
    expect(crashes).toEqual([]);
  });

  it("gives what the table says of every document", async () => {
    await expect(`${outcomes.join("\n")}\n`).toMatchFileSnapshot("outcomes.txt");
  });

  it("compiles, all that is generated", () => {
    const compile = compilerOf(directory);
    const options = { ...modules["for a bundler"], erasableSyntaxOnly: true };
    const said: string[] = [];
    // In several programs: one for all takes gigabytes.
    for (let from = 0; from < cases.length; from += programSize) {
      const folders = cases
        .slice(from, from + programSize)
        .map((_, index) => `${folderOf(from + index)}/**/*.ts`);
      said.push(compile(compilers["TypeScript 7"], options, folders));
    }
    const named = said
      .join("")
      .replace(/^(?:.*\/)?(\d{3})(?=\/)/gm, (all, index) => cases[Number(index)]?.id ?? all);
    expect(named).toBe("");
  }, 600_000);
});
