// `so-codegen diff` from outside: what it prints where, its exit codes, sets of WSDLs, and names that mean harm.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { DifferenceReport } from "../../generator/index.js";
import { emptyDirectory, run } from "../command.js";

const shop = "test/diff/shop.wsdl";
const text = readFileSync(shop, "utf8");

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});

/** Writes the shop with texts replaced. */
function write(path: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  let wsdl = text;
  for (const [from, to] of edits) {
    expect(wsdl).toContain(from);
    wsdl = wsdl.replaceAll(from, to);
  }
  writeFileSync(join(directory, path), wsdl);
  return path;
}

const paid = '<xs:element name="Paid" type="xs:dateTime" minOccurs="0" />';
const open = '<xs:enumeration value="Open" />';

describe("so-codegen diff", () => {
  it("tells when nothing answers any more, and when values are encoded", () => {
    const oneWay = write("one-way.wsdl", ['<wsdl:output message="tns:PingOut" />', ""]);
    const { stdout } = run(directory, "diff", shop, oneWay);
    expect(stdout).toContain(
      "wire   fails: The server no longer answers what old clients expect an answer to. [no-answer]",
    );
    const answered = run(directory, "diff", oneWay, shop).stdout;
    expect(answered).toContain(
      "wire   works: Old clients don't look at what answers a one-way operation. [answer-ignored]",
    );
    const encoded = write("encoded.wsdl", ['use="literal"', 'use="encoded"']);
    expect(run(directory, "diff", shop, encoded).stdout).toContain("Ping request  literal → encoded");
  });

  it("prints what breaks first, with the rules that decide, and documentation apart", () => {
    const now = write(
      "new.wsdl",
      [paid, ""],
      [open, `${open}<xs:enumeration value="Half open" />`],
      ["Buys.", "Buys it."],
      ["http://example.com/shop", "http://example.com/other"],
    );
    expect(run(directory, "diff", shop, now)).toEqual({
      status: 0,
      stderr: "",
      stdout: `3 changes, 2 of them breaking; documentation differs in 1 place.

Breaking

Members removed
  caller breaks: Code that names it no longer compiles. [gone]
  wire   works: The server may leave it out, which the old contract allows. [allowed-absence]
  - Receipt.Paid  xs:dateTime, optional

Enumeration values added
  caller exhaustive: Code that must name every value that it reads, as an exhaustive switch does, no longer compiles. [new-value-read]
  wire   fails: Old clients refuse a value that they don't know with a DecodeError, unless the session says unknownEnumValues: "pass". [value-unknown]
  + State."Half open"

Not breaking

Services changed: address
  caller compiles: Its TypeScript type stays the same. [same-type]
  wire   works: The session's endpoint decides where calls go, not the contract. [session-decides]
  ~ Shop  http://example.com/shop → http://example.com/other

Documentation
  ~ Shop.Buy
      - Buys.
      + Buys it.
`,
    });
  });

  it("says that nothing differs, also where prefixes and layout do", () => {
    const same = { status: 0, stderr: "", stdout: "Nothing differs.\n" };
    expect(run(directory, "diff", shop, shop, "--fail-on", "breaking")).toEqual(same);
    const now = write("new.wsdl", ['"tns:', '"mine:'], ["xmlns:tns=", "xmlns:mine="], ["\n  ", "\n\t  "]);
    expect(run(directory, "diff", shop, now)).toEqual(same);
    const told = write("told.wsdl", ["Buys.", "Buys it."]);
    expect(run(directory, "diff", shop, told, "--fail-on", "breaking")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Nothing differs but documentation, in 1 place\.\n/) as string,
    });
  });

  it("exits with 1 on breaking changes, where it is asked to", () => {
    const breaking = write("breaking.wsdl", [paid, ""]);
    const harmless = write("harmless.wsdl", [paid, `${paid}${paid.replace("Paid", "Due")}`]);
    expect(run(directory, "diff", shop, breaking).status).toBe(0);
    expect(run(directory, "diff", shop, breaking, "--fail-on", "breaking").status).toBe(1);
    expect(run(directory, "diff", shop, harmless, "--fail-on", "breaking").status).toBe(0);
    // The other way round the member is gone.
    expect(run(directory, "diff", harmless, shop, "--fail-on", "breaking").status).toBe(1);
  });

  it("prints JSON for programs", () => {
    const { status, stdout, stderr } = run(directory, "diff", shop, write("new.wsdl", [paid, ""]), "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report: DifferenceReport = {
      summary: { changes: 1, breaking: 1, documentation: 0 },
      changes: [
        {
          kind: "removed",
          subject: "member",
          path: "Receipt.Paid",
          namespace: "urn:example:shop",
          old: "xs:dateTime, optional",
          directions: ["response"],
          services: ["Shop"],
          caller: { class: "breaks", rule: "gone", reason: "Code that names it no longer compiles." },
          wire: {
            class: "works",
            rule: "allowed-absence",
            reason: "The server may leave it out, which the old contract allows.",
          },
          isBreaking: true,
        },
      ],
      documentation: [],
    };
    expect(JSON.parse(stdout)).toEqual(report);
  });

  it("prints Markdown for a pull request", () => {
    const now = write("new.wsdl", [paid, ""], ["http://example.com/shop", "http://example.com/other"]);
    expect(run(directory, "diff", shop, now, "--markdown").stdout).toBe(`## Changes of the contract

2 changes, 1 of them breaking.

### Breaking

#### Members removed

- Code **breaks**: Code that names it no longer compiles. (\`gone\`)
- Wire **works**: The server may leave it out, which the old contract allows. (\`allowed-absence\`)

| Where | Old | Services |
| --- | --- | --- |
| <code>Receipt.Paid</code> | <code>xs:dateTime, optional</code> | <code>Shop</code> |

<details>
<summary>Not breaking</summary>

#### Services changed: address

- Code **compiles**: Its TypeScript type stays the same. (\`same-type\`)
- Wire **works**: The session's endpoint decides where calls go, not the contract. (\`session-decides\`)

| Where | Old | New |
| --- | --- | --- |
| <code>Shop</code> | <code>http&#58;//example.com/shop</code> | <code>http&#58;//example.com/other</code> |

</details>
`);
  });

  it("prints no text of a WSDL that a terminal, Markdown or HTML would act on", () => {
    const harm = "| `x` <img src=x> *b* [l](u) @you \u202e \u009b31m\u{e0041}";
    const escaped = harm.replaceAll("<", "&lt;");
    const now = write("new.wsdl", [open, `${open}<xs:enumeration value="${escaped}" />`], ["Buys.", escaped]);
    const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u{e0041}]/u;
    for (const form of [[], ["--json"], ["--markdown"]]) {
      const { status, stdout } = run(directory, "diff", shop, now, ...form);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(controls);
    }
    const json = JSON.parse(run(directory, "diff", shop, now, "--json").stdout) as DifferenceReport;
    expect(json.documentation[0]?.new).toBe(harm);
    const markdown = run(directory, "diff", shop, now, "--markdown").stdout;
    expect(markdown).not.toMatch(/<img|\*b\*|\[l\]|@you|`x`/);
    expect(markdown.split("\n").filter((line) => line.startsWith("| <code>State"))).toEqual([
      expect.stringMatching(/^[^|]*\|[^|]*\|[^|]*\|$/),
    ]);
  });
});

describe("sets of WSDLs", () => {
  it("are compared as sets: services come and go, and what several share is told once", () => {
    for (const folder of ["old", "new"]) mkdirSync(join(directory, folder));
    const agree = (name: string): string => readFileSync(join("test/sets/agree", name), "utf8");
    const longer = (wsdl: string): string =>
      wsdl.replace(
        /(<xs:complexType name="Link">\s*<xs:sequence>)/,
        '$1<xs:element name="New" type="xs:int" minOccurs="0" />',
      );
    for (const name of ["Pages.wsdl", "Files.wsdl"]) writeFileSync(join(directory, "old", name), agree(name));
    for (const name of ["Pages.wsdl", "Files.wsdl"])
      writeFileSync(join(directory, "new", name), longer(agree(name)));
    writeFileSync(join(directory, "new", "shop.wsdl"), text);
    writeFileSync(join(directory, "new", "notes.txt"), "no WSDL");
    const { status, stdout } = run(directory, "diff", "old", "new", "--json");
    expect(status).toBe(0);
    const { changes } = JSON.parse(stdout) as DifferenceReport;
    const told = changes.filter(({ path }) => path.includes("Link"));
    expect(told).toMatchObject([{ kind: "added", path: "Link.New", services: ["Files", "Pages"] }]);
    expect(changes.filter(({ subject }) => subject === "service")).toMatchObject([
      { kind: "added", path: "Shop", new: "3 operations" },
    ]);
    const back = JSON.parse(run(directory, "diff", "new", "old", "--json").stdout) as DifferenceReport;
    expect(back.changes.filter(({ subject }) => subject === "service")).toMatchObject([
      { kind: "removed", path: "Shop", caller: { class: "breaks" }, wire: { class: "fails" } },
    ]);
    expect(run(directory, "diff", "old", "new").stdout).toMatch(
      /\+ Link\.New {2}xs:int, optional {2}\(Files, Pages\)\n/,
    );
  });

  it("of which one makes the class for all of them", () => {
    for (const folder of ["old", "new"]) mkdirSync(join(directory, folder));
    const pages = readFileSync("test/sets/agree/Pages.wsdl", "utf8");
    for (const folder of ["old", "new"]) writeFileSync(join(directory, folder, "Pages.wsdl"), pages);
    writeFileSync(join(directory, "old", "shop.wsdl"), text);
    const { changes } = JSON.parse(run(directory, "diff", "old", "new", "--json").stdout) as DifferenceReport;
    expect(changes.filter(({ subject }) => subject === "output")).toMatchObject([
      { path: "Client", property: "class", caller: { class: "breaks", rule: "gone" } },
    ]);
  });
});

describe("wrong use", () => {
  it.each([
    ["one contract", [shop], /need at least 2|Not enough/],
    ["two forms at once", [shop, shop, "--json", "--markdown"], /mutually exclusive/],
    ["a class that isn't there", [shop, shop, "--fail-on", "works"], /fail-on.*"works".*"breaking"/s],
    ["an option that isn't there", [shop, shop, "--pretty"], /pretty/],
  ])("exits with 2: %s", (_what, args, said) => {
    const { status, stdout, stderr } = run(directory, "diff", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });

  it("exits with 1 for what can't be read, of both sides", () => {
    mkdirSync(join(directory, "empty"));
    const { status, stdout, stderr } = run(directory, "diff", "nowhere.wsdl", "empty");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^error SO102 empty\n {2}There is no WSDL in this folder\.\n.*error SO101 nowhere\.wsdl/s,
    );
  });
});
