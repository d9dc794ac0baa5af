// The compiler agrees: code that used the old output compiles against the new one exactly when the comparison says so.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Difference } from "../../generator/diff/change.js";
import { diff } from "../../generator/diff/diff.js";
import { Diagnostics } from "../../generator/diagnostics.js";
import { emptyDirectory } from "../construct.js";
import { complaints } from "./compiler.js";
import { parse, print } from "./edit-tree.js";
import { chanceOf, edits, meaningless, type Chance } from "./edits.js";
import { outputOf, type Output } from "./output.js";
import { probeOf, type Probe } from "./probe.js";

interface Old {
  readonly text: string;
  /** As it is printed without an edit. */
  readonly plain: string;
  readonly output: Output;
  readonly probe: Probe;
}

async function oldOf(path: string): Promise<Old> {
  const text = readFileSync(path, "utf8");
  const output = await outputOf(path);
  if (output === undefined) throw new Error("the WSDL gives nothing");
  return { text, plain: print(parse(text)), output, probe: probeOf(output.files) };
}

const file = join(emptyDirectory(), "edited.wsdl");

/** Edits the WSDL, one kind after the other, by chance until that gives a contract; fails where it never does. */
async function edited(
  old: Old,
  kinds: readonly string[],
  chance: Chance,
): Promise<{ readonly done: readonly string[]; readonly now: Output }> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const root = parse(old.text);
    const done = kinds.flatMap((kind) => edits[kind]?.(root, chance) ?? []);
    const text = print(root);
    if (done.length < kinds.length || text === old.plain) continue;
    writeFileSync(file, text);
    const now = await outputOf(file);
    if (now !== undefined) return { done, now };
  }
  throw new Error(`${kinds.join(", ")}: nothing to edit`);
}

interface Compiled {
  readonly class: string;
  /** What the compiler says. */
  readonly said: readonly string[];
}

/** Old code beside the new output. */
function compiled({ probe }: Old, { files }: Output): Compiled {
  const plain = complaints(files, probe.plain);
  if (plain.length > 0) return { class: "breaks", said: plain };
  const exhaustive = complaints(files, probe.exhaustive);
  return { class: exhaustive.length > 0 ? "exhaustive" : "compiles", said: exhaustive };
}

function worstOf({ changes }: Difference): string {
  const classes = new Set<string>(changes.map(({ caller }) => caller.class));
  return ["breaks", "exhaustive"].find((each) => classes.has(each)) ?? "compiles";
}

async function agree(old: Old, kinds: readonly string[], seed: number): Promise<Difference> {
  const { done, now } = await edited(old, kinds, chanceOf(seed));
  const difference = await diff(old.output.contract, now.contract, new Diagnostics());
  if (difference === undefined) throw new Error("no comparison");
  const { class: found, said } = compiled(old, now);
  const told = difference.changes.map(({ path, kind, property, caller }) =>
    [kind, path, property, caller.class, caller.rule].join(" "),
  );
  const what = { kinds, done, told };
  expect({ ...what, class: worstOf(difference) }, said.join("\n")).toEqual({ ...what, class: found });
  return difference;
}

const shop = await oldOf("test/diff/shop.wsdl");

describe("old code", () => {
  it("compiles beside the output that it was written for", () => {
    expect(compiled(shop, shop.output)).toEqual({ class: "compiles", said: [] });
  });

  const ofNetServer = "remove the header block that says how calls went";

  it.each(Object.keys(edits).filter((kind) => kind !== ofNetServer))(
    "compiles exactly when it is said to: %s",
    async (kind) => {
      for (const seed of [1, 2]) {
        const { changes } = await agree(shop, [kind], seed);
        expect(changes.length === 0).toBe(meaningless.includes(kind));
      }
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "compiles exactly when it is said to: several edits, seed %i",
    async (seed) => {
      const chance = chanceOf(seed * 100);
      const kinds = Object.keys(edits).filter((kind) => chance(16) === 0 && kind !== ofNetServer);
      await agree(shop, kinds.length === 0 ? ["add a value", "toggle optional"] : kinds, seed);
    },
  );
});

describe("old code of NetServer's Appointment agent", async () => {
  const appointment = await oldOf("wsdl/Appointment.wsdl");

  it.each([
    ["add an optional member", "compiles"],
    ["remove a value", "breaks"],
    ["rename a namespace", "compiles"],
    ["remove the header block that says how calls went", "breaks"],
  ])("compiles exactly when it is said to: %s", async (kind, expected) => {
    expect(worstOf(await agree(appointment, [kind], 2))).toBe(expected);
  });
});
