// Every folder of test/bad-input: the document `input.wsdl`, and all that is said about it in `expected.txt`.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Diagnostics, format } from "../../../generator/diagnostics.js";
import { readContract } from "../../../generator/read/contract.js";

const folder = "test/bad-input";

describe("bad input", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const diagnostics = new Diagnostics();

    const contract = await readContract([`${folder}/${name}/input.wsdl`], diagnostics);

    expect(contract).toBeUndefined();
    const text = diagnostics.sorted().map((diagnostic) => `${format(diagnostic)}\n`);
    await expect(text.join("")).toMatchFileSnapshot(`../../bad-input/${name}/expected.txt`);
  });
});
