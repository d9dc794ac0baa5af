// Every folder of test/bad-input: the document `input.wsdl`, and all that is said about it in `expected.txt`. What is tolerated there gives
// warnings and a contract, or, with --strict, errors and none.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Diagnostics, format } from "../../../generator/diagnostics.js";
import type { Contract } from "../../../generator/model/model.js";
import { readContract } from "../../../generator/read/contract.js";

const folder = "test/bad-input";

async function read(
  name: string,
  strict: boolean,
): Promise<{ readonly contract: Contract | undefined; readonly diagnostics: Diagnostics }> {
  const diagnostics = new Diagnostics();
  diagnostics.strict = strict;
  return { contract: await readContract([`${folder}/${name}/input.wsdl`], diagnostics), diagnostics };
}

describe("bad input", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const { contract, diagnostics } = await read(name, false);

    expect(contract === undefined).toBe(diagnostics.hasErrors);
    const text = diagnostics.sorted().map((diagnostic) => `${format(diagnostic)}\n`);
    await expect(text.join("")).toMatchFileSnapshot(`../../bad-input/${name}/expected.txt`);
    expect((await read(name, true)).contract).toBeUndefined();
  });
});
