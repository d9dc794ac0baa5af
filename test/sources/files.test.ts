// Sources on the disk: paths, patterns, folders and zips, what they hold, and where their imports may lead.
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { Diagnostics, format } from "../../generator/diagnostics.js";
import { isFailure } from "../../generator/sources/document.js";
import { documentsOf } from "../../generator/sources/sources.js";
import { emptyDirectory, filesIn, run } from "../command.js";
import { zipOf, type ZipEntry } from "./archive.js";
import { wcf } from "./server.js";

const address = "http://127.0.0.1";
const contract = String(wcf(address)["/Order.svc?singleWsdl"]);
const split = Object.values(wcf(address)).slice(2).map(String);
/** The WCF contract as files beside each other. */
const parts = Object.fromEntries(
  ["Orders.wsdl", "wsdl0.wsdl", "xsd0.xsd", "xsd1.xsd"].map((name, index) => [
    name,
    (split[index] ?? "")
      .replaceAll(/"(?:http:\/\/127\.0\.0\.1\/)?(?:Order\.svc)?\?wsdl=wsdl0"/g, '"wsdl0.wsdl"')
      .replaceAll(/"(?:http:\/\/127\.0\.0\.1\/)?(?:Order\.svc)?\?xsd=(xsd\d)[^"]*"/g, '"$1.xsd"'),
  ]),
);

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

function zip(...entries: readonly ZipEntry[]): Uint8Array {
  return zipOf(entries);
}

/** The names of the documents, relative to the directory, or what is said of those that aren't there. */
async function found(...sources: readonly string[]): Promise<readonly string[]> {
  const diagnostics = new Diagnostics();
  const absolute = sources.map((source) => join(directory, source));
  const documents = await documentsOf(absolute, {}, diagnostics);
  const names = documents.map(({ name }) => name.slice(directory.length + 1).replaceAll("\\", "/"));
  return [...names, ...diagnostics.sorted().map(({ code, sentence }) => `${code} ${sentence}`)];
}

describe("sources", () => {
  beforeEach(() => {
    write({
      "wsdl/b.wsdl": "",
      "wsdl/A.WSDL": "",
      "wsdl/types.xsd": "",
      "wsdl/.hidden.wsdl": "",
      "wsdl/deep/c.wsdl": "",
      "wsdl/folder.wsdl/d.txt": "",
      "a[1].wsdl": "",
      "set.zip": zip(
        { name: "v1/One.wsdl", content: "" },
        { name: "v1/types.xsd", content: "" },
        { name: "v2\\Two.wsdl", content: "" },
        { name: "__MACOSX/v1/._One.wsdl", content: "" },
      ),
      "empty.zip": zip(),
      "bad.zip": "PK but no zip",
      "dir.zip/e.wsdl": "",
    });
  });

  it.each([
    ["a file", ["wsdl/b.wsdl"], ["wsdl/b.wsdl"]],
    ["a folder: its WSDLs, not those below", ["wsdl"], ["wsdl/A.WSDL", "wsdl/b.wsdl"]],
    ["a folder with a slash", ["wsdl/"], ["wsdl/A.WSDL", "wsdl/b.wsdl"]],
    ["a pattern", ["wsdl/*.wsdl"], ["wsdl/b.wsdl"]],
    ["a pattern for all folders", ["**/[bc].wsdl"], ["wsdl/b.wsdl", "wsdl/deep/c.wsdl"]],
    ["a name that looks like a pattern", ["a[1].wsdl"], ["a[1].wsdl"]],
    ["a zip", ["set.zip"], ["set.zip/v1/One.wsdl", "set.zip/v2/Two.wsdl"]],
    ["a folder in a zip", ["set.zip/v2/"], ["set.zip/v2/Two.wsdl"]],
    ["a document in a zip", ["set.zip/v1/One.wsdl"], ["set.zip/v1/One.wsdl"]],
    ["a pattern that matches a zip", ["s*.zip"], ["set.zip/v1/One.wsdl", "set.zip/v2/Two.wsdl"]],
    ["a folder that is called like a zip", ["dir.zip"], ["dir.zip/e.wsdl"]],
    [
      "what is given twice, once",
      ["wsdl/b.wsdl", "wsdl/", "wsdl/../wsdl/b*"],
      ["wsdl/A.WSDL", "wsdl/b.wsdl"],
    ],
    [
      "in whatever order, in one order",
      ["wsdl/b.wsdl", "set.zip/v1", "a[1].wsdl"],
      ["a[1].wsdl", "set.zip/v1/One.wsdl", "wsdl/b.wsdl"],
    ],
    ["a pattern without a match", ["nowhere/*.wsdl"], ["SO102 No file matches this pattern."]],
    ["an address without its scheme", ["example.com/A.svc?wsdl"], ["SO102 No file matches this pattern."]],
    ["a folder without a WSDL", ["wsdl/folder.wsdl"], ["SO102 There is no WSDL in this folder."]],
    ["a zip without a WSDL", ["empty.zip"], ["SO102 There is no WSDL in this zip."]],
    ["a folder that isn't in the zip", ["set.zip/v3"], ["SO101 There is no such file."]],
    [
      "what isn't a zip",
      ["bad.zip"],
      [expect.stringMatching(/^SO116 The zip can't be read \(End of central directory/)],
    ],
    [
      "several of them, each",
      ["no/*", "bad.zip"],
      [expect.stringMatching(/^SO116/), "SO102 No file matches this pattern."],
    ],
  ])("are %s", async (_what, sources, expected) => {
    expect(await found(...sources)).toEqual(expected);
  });
});

describe("a zip", () => {
  it("gives what its documents give, with their imports in it", () => {
    write({ "Orders.wsdl": contract });
    expect(run(directory, "Orders.wsdl", "--out", "single")).toMatchObject({ status: 0, stderr: "" });
    const entries = Object.entries(parts).map(([name, content]) => ({ name: `all/${name}`, content }));
    write({ "WSDL.zip": zip(...entries) });
    expect(run(directory, "WSDL.zip", "--out", "zipped")).toMatchObject({ status: 0, stderr: "" });
    expect(filesIn(join(directory, "zipped"))).toEqual(filesIn(join(directory, "single")));
    expect(run(directory, "sample", "WSDL.zip/all/Orders.wsdl", "Order").status).toBe(0);
  });

  it("is named with the document where something is wrong, and nothing is written", () => {
    const broken = { ...parts, "xsd1.xsd": "<oops" };
    write({ "WSDL.zip": zip(...Object.entries(broken).map(([name, content]) => ({ name, content }))) });
    const { status, stderr } = run(directory, "WSDL.zip");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error SO108 WSDL\.zip\/xsd1\.xsd:1:/);
    expect(Object.keys(filesIn(directory))).toEqual(["WSDL.zip"]);
  });

  it.each([
    ["../types.xsd", "it leads out of the zip"],
    ["/etc/passwd", "it leads out of the zip"],
    ["file:///etc/passwd", "it leads out of the zip"],
    ["nowhere.xsd", "there is no such file"],
    ["http://localhost/types.xsd", "the imports of a file aren't read from the network"],
  ])("does not lead to %s", (location, reason) => {
    write({ "types.xsd": "" });
    const content = (parts["Orders.wsdl"] ?? "").replace("wsdl0.wsdl", location);
    write({ "WSDL.zip": zip({ name: "Orders.wsdl", content }) });
    const { status, stderr } = run(directory, "WSDL.zip");
    expect(status).toBe(1);
    expect(stderr).toContain(`The import of "${location}" can't be loaded: ${reason}.`);
  });

  it.each([
    ["leads out of it by a name", [{ name: "../evil.wsdl", content: contract }], "SO116"],
    [
      "holds a name twice",
      [
        { name: "a.wsdl", content: contract },
        { name: "a.wsdl", content: contract },
      ],
      "SO116",
    ],
    ["is encrypted", [{ name: "a.wsdl", content: contract, isEncrypted: true }], "SO116"],
    ["holds more than it says", [{ name: "a.wsdl", content: " ".repeat(1e6), size: 10 }], "SO116"],
    ["says that it holds too much", [{ name: "a.wsdl", content: contract, size: 2 ** 31 }], "SO140"],
    ["holds too much", [{ name: "a.wsdl", content: Buffer.alloc(65 * 2 ** 20, " ") }], "SO140"],
    [
      "holds too many documents",
      Array.from({ length: 5001 }, (_, n) => ({ name: `${n}.wsdl`, content: "" })),
      "SO141",
    ],
  ])("that %s is refused", (_what, entries: readonly ZipEntry[], code) => {
    write({ "WSDL.zip": zip(...entries) });
    const { status, stderr } = run(directory, "WSDL.zip");
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error ${code} WSDL\\.zip`));
    expect(Object.keys(filesIn(directory))).toEqual(["WSDL.zip"]);
  });

  it("may hold only so much in all its documents together", async () => {
    write({
      "WSDL.zip": zip(
        { name: "a.wsdl", content: "a".repeat(60) },
        { name: "b.wsdl", content: "b".repeat(60) },
      ),
    });
    const limits = { totalBytes: 100 };
    const documents = await documentsOf([join(directory, "WSDL.zip")], { limits }, new Diagnostics());
    const contents = await Promise.all(documents.map((document) => document.read()));
    expect(contents.map((content) => (isFailure(content) ? content.problem.code : "good"))).toEqual([
      "good",
      "SO140",
    ]);
  });
});

describe("imports of files", () => {
  const importing = (location: string): string =>
    (parts["Orders.wsdl"] ?? "").replace("wsdl0.wsdl", location);

  it("may lead to folders beside, below the current folder", () => {
    write({ "contracts/a/Orders.wsdl": importing("../common/wsdl0.wsdl") });
    for (const [name, text] of Object.entries(parts)) write({ [`contracts/common/${name}`]: text });
    expect(run(directory, "contracts/a")).toMatchObject({ status: 0, stderr: "" });
  });

  it("don't leave the current folder, unless that is allowed", () => {
    for (const [name, text] of Object.entries(parts)) write({ [`other/${name}`]: text });
    write({ "project/Orders.wsdl": importing("../other/wsdl0.wsdl") });
    const project = join(directory, "project");
    const { status, stderr } = run(project, "Orders.wsdl");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error SO115 Orders\.wsdl:1:\d+\n.*it leads out of the current folder\.\n/);
    expect(stderr).toContain("--allow-outside");
    expect(Object.keys(filesIn(project))).toEqual(["Orders.wsdl"]);
    expect(run(project, "Orders.wsdl", "--allow-outside")).toMatchObject({ status: 0, stderr: "" });
    mkdirSync(join(project, "node_modules"));
    // Nor does what was allowed once count when it isn't any more.
    expect(run(project, "Orders.wsdl", "--allow-outside").status).toBe(0);
    expect(run(project, "Orders.wsdl").status).toBe(1);
  });

  it("don't leave the folder of a document from outside of the current folder", () => {
    for (const [name, text] of Object.entries(parts)) write({ [`given/${name}`]: text });
    write({
      "given/Orders.wsdl": importing("../given/wsdl0.wsdl"),
      "given/Away.wsdl": importing("../x.wsdl"),
      "x.wsdl": "",
    });
    const project = emptyDirectory();
    expect(run(project, join(directory, "given/Orders.wsdl"))).toMatchObject({ status: 0, stderr: "" });
    const { stderr } = run(project, join(directory, "given/Away.wsdl"));
    expect(stderr).toContain(`it leads out of the folder "${join(directory, "given")}".`);
  });
});

describe("a part that another WSDL imports", () => {
  it("is none of its own, also where its folder is given", () => {
    write(Object.fromEntries(Object.entries(parts).map(([name, text]) => [`wsdl/${name}`, text])));
    expect(run(directory, "wsdl").stdout).toMatch(/^1 service, 1 operation, /);
  });
});

describe("what was remembered of a run", () => {
  it("is not used where a WSDL came to a folder, a pattern or a zip", () => {
    mkdirSync(join(directory, "node_modules"));
    const pages = readFileSync("test/sets/agree/Pages.wsdl", "utf8");
    const services = (source: string): string | undefined =>
      /^\d+ services?/.exec(run(directory, source, "--out", `out-${source.length}`).stdout)?.[0];
    const old = (...paths: readonly string[]): void => {
      // What changes while it is read isn't remembered.
      for (const path of paths) utimesSync(join(directory, path), 1e9, 1e9);
    };
    write({ "contracts/Orders.wsdl": contract, "set.zip": zip({ name: "Orders.wsdl", content: contract }) });
    old("contracts/Orders.wsdl", "set.zip");
    for (const source of ["contracts", "contracts/*.wsdl", "set.zip"]) {
      expect(services(source)).toBe("1 service");
      expect(services(source)).toBe("1 service");
    }
    write({ "contracts/Pages.wsdl": pages });
    write({
      "next.zip": zip({ name: "Orders.wsdl", content: contract }, { name: "Pages.wsdl", content: pages }),
    });
    renameSync(join(directory, "next.zip"), join(directory, "set.zip"));
    old("contracts/Pages.wsdl", "set.zip");
    for (const source of ["contracts", "contracts/*.wsdl", "set.zip"])
      expect(services(source)).toBe("2 services");
  });
});

it("says what it reads, for a source that isn't there", () => {
  const { status, stdout, stderr } = run(directory, "missing.wsdl");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  const expected = { code: "SO101", severity: "error", place: { file: "missing.wsdl" } } as const;
  const hint = "Check the path; an address starts with https:// or http://.";
  expect(stderr).toBe(
    `${format({ ...expected, sentence: "There is no such file.", hint })}\n1 error; nothing was written.\n`,
  );
});
