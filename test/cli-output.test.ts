// The command and what it finds in the output folder: its own files, stale ones, and somebody else's work.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDirectory, filesIn, run, type Run } from "./command.js";

const small = "test/constructs/sequence/input.wsdl";
/** The same service with more types. */
const large = "test/constructs/array/input.wsdl";

let directory: string;
let out: string;
beforeEach(() => {
  directory = emptyDirectory();
  out = join(directory, "generated");
});

function refused(result: Run, code: string, path: string): void {
  expect(result).toMatchObject({ status: 1, stdout: "" });
  expect(result.stderr).toMatch(new RegExp(`^error ${code} `));
  expect(result.stderr).toContain(path);
  expect(result.stderr).toMatch(/nothing was written\.\n$/);
}

describe("its own files", () => {
  it("are left alone where they are current", () => {
    run(directory, large);
    const times = (): number[] => Object.keys(filesIn(out)).map((path) => statSync(join(out, path)).mtimeMs);
    const before = times();
    const { status, stdout } = run(directory, large);
    expect(status).toBe(0);
    expect(stdout).toContain(`files: 0 written, ${before.length - 1} unchanged, 0 removed`);
    expect(times()).toEqual(before);
  });

  it("are replaced and removed, with the folders that get empty, as the contract changes", () => {
    run(directory, large);
    const { stdout } = run(directory, small);
    expect(stdout).toMatch(/[1-9]\d* written, [1-9]\d* unchanged, [4-9] removed/);
    const fresh = emptyDirectory();
    run(fresh, small);
    expect(filesIn(out)).toEqual(filesIn(join(fresh, "generated")));
    expect(() => statSync(join(out, "lists"))).toThrow("ENOENT");
  });

  it("are its own also with other ends of lines, as a checkout may make them", () => {
    run(directory, large);
    for (const [path, text] of Object.entries(filesIn(out))) {
      if (path.endsWith(".ts")) writeFileSync(join(out, path), text.replaceAll("\n", "\r\n"));
    }
    expect(run(directory, large).status).toBe(0);
    expect(run(directory, small).status).toBe(0);
    const fresh = emptyDirectory();
    run(fresh, small);
    expect(filesIn(out)).toEqual(filesIn(join(fresh, "generated")));
  });

  it("are written again where they are missing", () => {
    run(directory, small);
    const before = filesIn(out);
    rmSync(join(out, "orders"), { recursive: true });
    expect(run(directory, small).stdout).toContain("4 written");
    expect(filesIn(out)).toEqual(before);
  });
});

describe("somebody else's work", () => {
  it("stays where it is not in the way", () => {
    mkdirSync(join(out, "lists"), { recursive: true });
    writeFileSync(join(out, "notes.txt"), "mine");
    writeFileSync(join(out, "lists/mine.ts"), "mine");
    expect(run(directory, large).status).toBe(0);
    expect(run(directory, small).status).toBe(0);
    expect(filesIn(out)).toMatchObject({ "notes.txt": "mine", "lists/mine.ts": "mine" });
    expect(filesIn(out)).not.toHaveProperty(["lists/types.ts"]);
  });

  it("is named where it is in the way, and nothing is written", () => {
    mkdirSync(join(out, "orders"), { recursive: true });
    writeFileSync(join(out, "orders/client.ts"), "mine");
    refused(run(directory, small), "SO503", "generated/orders/client.ts");
    expect(filesIn(out)).toEqual({ "orders/client.ts": "mine" });
  });

  it("is also a generated file that was edited: it is kept, the rest is written, and the exit code tells", () => {
    run(directory, small);
    writeFileSync(join(out, "orders/client.ts"), "edited");
    for (const wsdl of [small, large, large]) {
      const { status, stdout, stderr } = run(directory, wsdl);
      expect(stderr).toMatch(
        /^error SO507 generated\/orders\/client\.ts\n.*\n.*--force.*\n1 error; the rest was written\.\n$/,
      );
      expect(stdout).toMatch(/, 1 kept; /);
      expect(status).toBe(1);
      expect(filesIn(out)).toMatchObject({ "orders/client.ts": "edited" });
    }
    expect(filesIn(out)).toHaveProperty(["lists/types.ts"]);
  });

  it("is no longer kept with --force", () => {
    run(directory, large);
    writeFileSync(join(out, "orders/client.ts"), "edited");
    writeFileSync(join(out, "lists/types.ts"), "edited");
    expect(run(directory, small, "--force")).toMatchObject({ status: 0, stderr: "" });
    const fresh = emptyDirectory();
    run(fresh, small);
    expect(filesIn(out)).toEqual(filesIn(join(fresh, "generated")));
  });

  it("stays in the way, with --force, too, where it was never generated", () => {
    mkdirSync(join(out, "orders"), { recursive: true });
    writeFileSync(join(out, "orders/client.ts"), "mine");
    refused(run(directory, small, "--force"), "SO503", "generated/orders/client.ts");
    expect(filesIn(out)).toEqual({ "orders/client.ts": "mine" });
  });

  it("is kept with a word where it was a generated file that is no longer needed", () => {
    run(directory, large);
    writeFileSync(join(out, "lists/types.ts"), "edited");
    const { status, stderr } = run(directory, small);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning SO504 .*generated\/lists\/types\.ts\n/);
    expect(filesIn(out)).toMatchObject({ "lists/types.ts": "edited" });
    expect(filesIn(out)).not.toHaveProperty(["lists/codecs.ts"]);
  });

  it("is a directory where a file should be, and a file where a directory should be", () => {
    mkdirSync(join(out, "index.ts"), { recursive: true });
    refused(run(directory, small), "SO503", "generated/index.ts");
    rmSync(out, { recursive: true });
    mkdirSync(out);
    writeFileSync(join(out, "orders"), "mine");
    refused(run(directory, small), "SO503", "generated/orders");
    expect(filesIn(out)).toEqual({ orders: "mine" });
  });

  it("is a symbolic link, be it to a file or to a folder", () => {
    const elsewhere = emptyDirectory();
    writeFileSync(join(elsewhere, "index.ts"), "mine");
    mkdirSync(out);
    symlinkSync(join(elsewhere, "index.ts"), join(out, "index.ts"));
    refused(run(directory, small), "SO503", "generated/index.ts");
    rmSync(join(out, "index.ts"));
    symlinkSync(elsewhere, join(out, "orders"));
    refused(run(directory, small), "SO503", "generated/orders");
    expect(filesIn(elsewhere)).toEqual({ "index.ts": "mine" });
  });
});

describe("the output folder", () => {
  it("may be a symbolic link", () => {
    const elsewhere = emptyDirectory();
    symlinkSync(elsewhere, out);
    expect(run(directory, small).status).toBe(0);
    expect(Object.keys(filesIn(elsewhere))).toContain("orders/client.ts");
    expect(run(directory, small).stdout).toContain("files: 0 written");
  });

  it("may not be a file", () => {
    writeFileSync(out, "mine");
    refused(run(directory, small), "SO501", "generated");
    expect(readFileSync(out, "utf8")).toBe("mine");
  });

  it("may not be below a file", () => {
    writeFileSync(join(directory, "file"), "mine");
    refused(run(directory, small, "--out", "file/generated"), "SO502", "generated");
    expect(filesIn(directory)).toEqual({ file: "mine" });
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot)
    console.log("Skipped, as root may write everywhere: an output folder without the permission to write.");
  it.skipIf(isRoot)("must allow to be written", () => {
    mkdirSync(out);
    chmodSync(out, 0o500);
    refused(run(directory, small), "SO502", "generated");
    expect(filesIn(out)).toEqual({});
  });
});

const hasLimits = process.platform !== "win32";
if (!hasLimits) console.log("Skipped, as this system sets no such limits: a disk that takes no large files.");
it.skipIf(!hasLimits)("leaves the old output where the disk takes only a part of the new one", () => {
  run(directory, small);
  const before = filesIn(out);
  const limited = `ulimit -f 8; exec "${process.execPath}" dist/generator/cli.js wsdl/SoPrincipal.wsdl --out "${out}"`;
  const { status, stderr } = spawnSync("bash", ["-c", limited], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^error SO502 .*\n +This can't be written: EFBIG\.\n(.|\n)*nothing was written\.\n$/,
  );
  expect(filesIn(out)).toEqual(before);
  expect(readdirSync(out)).not.toContain(".so-codegen.lock");
});

describe("the manifest", () => {
  it.each([
    ["leads out of the folder", { "../victim.ts": "0".repeat(64) }],
    ["leads out by an absolute path", { "/victim.ts": "0".repeat(64) }],
    ["leads out as Windows has it", { "..\\victim.ts": "0".repeat(64) }],
    ["holds no hashes", { "index.ts": 1 }],
  ])("is refused where it %s", (_what, files) => {
    run(directory, small);
    writeFileSync(join(directory, "victim.ts"), "mine");
    writeFileSync(join(out, ".so-codegen.json"), JSON.stringify({ files }));
    const before = filesIn(directory);
    refused(run(directory, small), "SO505", "generated/.so-codegen.json");
    expect(filesIn(directory)).toEqual(before);
  });

  it.each(["", "{", "[]", "null", '{"files": 1}'])("is refused where it is %j", (text) => {
    mkdirSync(out);
    writeFileSync(join(out, ".so-codegen.json"), text);
    refused(run(directory, small), "SO505", "generated/.so-codegen.json");
    expect(filesIn(out)).toEqual({ ".so-codegen.json": text });
  });

  it("takes nothing for its own that is not what it wrote", () => {
    run(directory, small);
    const manifest = join(out, ".so-codegen.json");
    writeFileSync(join(out, "mine.ts"), "mine");
    const { files } = JSON.parse(readFileSync(manifest, "utf8")) as { files: object };
    writeFileSync(manifest, JSON.stringify({ files: { ...files, "mine.ts": "0".repeat(64) } }));
    const { status, stderr } = run(directory, small);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning SO504 .*mine\.ts\n/);
    expect(filesIn(out)).toMatchObject({ "mine.ts": "mine" });
  });

  it("is missed: without it the files may be anybody's, unless they are the same", () => {
    run(directory, small);
    renameSync(join(out, ".so-codegen.json"), join(directory, "manifest"));
    expect(run(directory, small).stdout).toContain("files: 0 written");
    rmSync(join(out, ".so-codegen.json"));
    refused(run(directory, large), "SO503", "generated/index.ts");
  });
});
