// The command from outside: its exit codes, what it says, and what it makes of its arguments.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDirectory, filesIn, run } from "./command.js";

const small = "test/constructs/sequence/input.wsdl";

let directory: string;
beforeEach(() => {
  directory = emptyDirectory();
});

describe("help", () => {
  it("names the options with their choices, and gives examples", () => {
    const { status, stdout, stderr } = run(directory, "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const line of [
      /--out .*\[default: "generated"\]/,
      /--method-case .*"contract", "camel"\] \[default: "contract"\]/s,
      /--enum .*"const", "native"\] \[default: "const"\]/s,
      /--long .*"bigint", "number"\] \[default: "bigint"\]/s,
      /--decimal .*"string", "number"\] \[default: "string"\]/s,
      /--date-time .*"string", "Date"\] \[default: "string"\]/s,
      /--import-extension .*"js", "ts"\] \[default: "js"\]/s,
      /--strict .*\[boolean\]/s,
      /--quiet/,
      /so-codegen sample <wsdl> <operation>/,
      /Examples:\n +so-codegen wsdl\/\*\.wsdl/,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  it("tells the version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(run(directory, "--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("wrong use", () => {
  it.each([
    ["no WSDL", [], /name WSDLs.*so-codegen\.config\.json/],
    ["an option that isn't there", [small, "--outt", "x"], /outt/],
    ["a choice that isn't there", [small, "--enum", "class"], /enum.*"class".*"const", "native"/s],
    ["a choice of another option", [small, "--date-time", "number"], /date-time/],
    ["an option without its value", [small, "--enum"], /Not enough arguments following: enum/],
    ["a text that is denied", [small, "--no-out"], /Unknown arguments?: no-out/],
    ["a part of a text", [small, "--out.x=1"], /Unknown argument: out\.x/],
    ["a folder that is denied", ["pull", "https://example.com/", "--no-into"], /Unknown arguments?: no-into/],
    ["an option twice", [small, "--out", "a", "--out", "b"], /--out is given more than once/],
  ])("%s exits with 2 and says what can be asked for", (_what, args, said) => {
    const { status, stdout, stderr } = run(directory, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(stderr).toContain("so-codegen --help says what can be asked for.\n");
    expect(filesIn(directory)).toEqual({});
  });
});

describe("a good run", () => {
  it("writes into generated/ and says so in a line", () => {
    const { status, stdout, stderr } = run(directory, small);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^1 service, 1 operation, 0 named types; files: \d+ written, 0 unchanged, 0 removed; \d+\.\d s\n$/,
    );
    const files = Object.keys(filesIn(directory));
    expect(files).toContain("generated/orders/client.ts");
    expect(stdout).toContain(` ${files.length - 1} written`);
  });

  it("says nothing with --quiet, but what is wrong", () => {
    expect(run(directory, small, "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
    const { status, stdout, stderr } = run(directory, "test/constructs/hostile-names/input.wsdl", "--quiet");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^warning SO401 .*hostile-names/);
  });

  it("takes another folder, also one in a folder that isn't there yet", () => {
    expect(run(directory, small, "--out", "src/net server").status).toBe(0);
    expect(Object.keys(filesIn(join(directory, "src/net server")))).toContain("orders/client.ts");
  });

  it.each([
    ["--method-case", "camel", "orders/client.ts", "  GetURL(", "  getURL("],
    ["--enum", "native", "shop/types.ts", "export const State = {", "export enum State {"],
    ["--long", "number", "shop/types.ts", "export type Big = bigint;", "export type Big = number;"],
    ["--decimal", "number", "orders/messages.ts", "Price?: Decimal | null;", "Price?: number | null;"],
    ["--date-time", "Date", "orders/messages.ts", "At?: DateTime;", /At\?: (globalThis\.)?Date;/],
    ["--import-extension", "ts", "index.ts", '"./orders/client.js"', '"./orders/client.ts"'],
  ])("heeds %s %s", (option, choice, path, usual, other) => {
    const wsdl = "test/constructs/options-exact/input.wsdl";
    expect(run(directory, wsdl, option, choice, "--out", "other").status).toBe(0);
    expect(readFileSync(join(directory, "other", path), "utf8")).toMatch(other);
    expect(readFileSync(join("test/constructs/options-exact/expected", path), "utf8")).toContain(usual);
  });
});

describe("bad input", () => {
  it("exits with 1, says all that is wrong with place and hint, and writes nothing", () => {
    const { status, stdout, stderr } = run(directory, "test/bad-input/no-type/input.wsdl", "--strict");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const expected = readFileSync("test/bad-input/no-type/expected.txt", "utf8").replaceAll(
      /^warning/gm,
      "error",
    );
    expect(stderr.replaceAll(process.cwd() + "/", "")).toBe(`${expected}4 errors; nothing was written.\n`);
    expect(filesIn(directory)).toEqual({});
  });

  it("is tolerated without --strict, with a warning each", () => {
    const { status, stderr } = run(directory, "test/bad-input/no-type/input.wsdl");
    expect(status).toBe(0);
    const expected = readFileSync("test/bad-input/no-type/expected.txt", "utf8");
    expect(stderr.replaceAll(process.cwd() + "/", "")).toBe(expected);
    expect(Object.keys(filesIn(directory))).toContain("generated/index.ts");
  });

  it.each([
    ["no file", "nowhere.wsdl", "SO101"],
    ["a directory", ".", "SO102"],
    ["an empty file", "test/bad-input/empty/input.wsdl", "SO104"],
    ["no XML", "test/bad-input/not-xml/input.wsdl", "SO107"],
    ["no WSDL", "test/bad-input/not-wsdl/input.wsdl", "SO110"],
  ])("is %s", (_what, path, code) => {
    const { status, stdout, stderr } = run(directory, path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      new RegExp(
        `^error ${code} .*\\n  .+\\n(?:  at .*\\n)?  hint: .+\\n1 error; nothing was written\\.\\n$`,
      ),
    );
    expect(filesIn(directory)).toEqual({});
  });

  it("leaves what was written before", () => {
    run(directory, small);
    const before = filesIn(directory);
    expect(run(directory, "test/bad-input/truncated/input.wsdl").status).toBe(1);
    expect(filesIn(directory)).toEqual(before);
  });
});
