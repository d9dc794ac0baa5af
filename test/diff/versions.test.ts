// The versions of NetServer's Appointment agent: what the comparison names is what an independent reading of the WSDLs finds.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { diff } from "../../generator/diff/diff.js";
import { Diagnostics } from "../../generator/diagnostics.js";
import type { Contract } from "../../generator/model/model.js";
import { readContract } from "../../generator/read/contract.js";
import { emptyDirectory } from "../construct.js";
import { parse, print } from "./edit-tree.js";
import { chanceOf, edits } from "./edits.js";
import { componentsOf, differences } from "./components.js";

const shared = join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice");
const wsdlOf = (version: number): string => join(shared, `Services${version}`, "Appointment.wsdl");

async function contractOf(path: string): Promise<Contract> {
  const contract = await readContract([path], new Diagnostics());
  if (contract === undefined) throw new Error(`${path} gives no contract`);
  return contract;
}

async function changesOf(old: Contract, now: Contract): Promise<readonly Change[]> {
  const difference = await diff(old, now, new Diagnostics());
  if (difference === undefined) throw new Error("no comparison");
  return difference.changes;
}

/** As the independent reading puts them. */
function named(changes: readonly Change[]): readonly string[] {
  const texts = changes.map(({ kind, subject, path, property }) =>
    kind === "moved"
      ? `moved in ${path.replace(/[ .][^ .]*$/, "")}`
      : [kind, subject, path, ...(property === undefined ? [] : [property])].join(" "),
  );
  return [...new Set(texts)].sort();
}

const versions = [82, 85, 86, 87];
const steps = versions.flatMap((old) =>
  versions.filter((now) => now > old).map((now) => [old, now] as const),
);

describe("the step of NetServer", () => {
  const isThere = existsSync(wsdlOf(82));

  it.skipIf(isThere)("is skipped, as its WSDLs aren't here", () => {
    expect(isThere).toBe(false);
  });

  it.skipIf(!isThere).each([...steps, [86, 82] as const, [87, 86] as const])(
    "from Services%i to Services%i has the changes that the WSDLs have, and no other",
    async (old, now) => {
      const components = [old, now].map((version) =>
        componentsOf(readFileSync(wsdlOf(version), "utf8"), `Services${version}`),
      );
      const [before, after] = components;
      if (before === undefined || after === undefined) throw new Error("no components");
      const changes = await changesOf(await contractOf(wsdlOf(old)), await contractOf(wsdlOf(now)));
      const [namespace, address, ...others] = changes;
      const uri = "http://www.superoffice.net/ws/crm/NetServer/Services";
      expect(namespace).toMatchObject({
        kind: "moved",
        subject: "namespace",
        old: `${uri}${old}`,
        new: `${uri}${now}`,
      });
      expect(address).toMatchObject({ kind: "changed", subject: "service", property: "address" });
      expect(named(others)).toEqual(differences(before, after));
      expect(others).not.toEqual([]);
    },
  );
});

describe("edits of the Appointment agent", () => {
  const kinds = [
    "rename an operation",
    "remove an operation",
    "add an operation",
    "rename a member",
    "remove a member",
    "add an optional member",
    "add a required member",
    "toggle optional",
    "toggle nillable",
    "give a member a simple type",
    "swap two members",
    "add a value",
    "remove a value",
    "swap values",
    "add a facet",
    "remove a header block",
    "toggle nillable of a header block",
    "change an action",
    "add a type",
    "document",
    "lay out",
  ];
  const text = readFileSync("wsdl/Appointment.wsdl", "utf8");
  const file = join(emptyDirectory(), "Appointment.wsdl");

  it("are named as an independent reading finds them", { timeout: 240_000 }, async () => {
    const before = componentsOf(text, "*");
    const old = await contractOf("wsdl/Appointment.wsdl");
    for (const [seed, kind] of kinds.entries()) {
      const root = parse(text);
      const done = edits[kind]?.(root, chanceOf(seed + 1));
      const edited = print(root);
      writeFileSync(file, edited);
      const changes = await changesOf(old, await contractOf(file));
      const found = differences(before, componentsOf(edited, "*"));
      const components = changes.filter(({ subject }) => subject !== "output");
      expect({ kind, done, named: named(components) }).toEqual({ kind, done, named: found });
    }
  });
});
