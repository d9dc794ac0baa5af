// Holds README.md to the truth: its examples compile, and its tables of options, errors and scripts are complete.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { flagOf, optionNames, textsOf } from "../generator/options.js";
import * as errors from "../templates/runtime/errors.js";
import { LogOnError } from "../templates/runtime/log-on.js";
import { SuperOfficeError } from "../templates/runtime/superoffice.js";

const readme = readFileSync("README.md", "utf8");
const prose = readme.replace(/^```[^]*?^```$/gm, "");
const examples = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, text]) => text ?? "");

/** What the first cells of the table say that stands below a line with `heading` in its first cell. */
function firstCells(heading: string): string[] {
  const table = new RegExp(`^\\| ${heading} .*\\n\\| -.*\\n((?:\\|.*\\n)+)`, "gm");
  const rows = [...readme.matchAll(table)].flatMap(([, text]) => text?.trim().split("\n") ?? []);
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, cell]) => cell ?? ""),
  );
}

function compilerMessages(texts: readonly string[]): string[] {
  const unrecoverable = (diagnostic: ts.Diagnostic): never => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
  };
  const config = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: unrecoverable },
  );
  if (config === undefined) throw new Error("tsconfig.json can't be read");
  // They lie beside README.md, where `./generated/index.js` is what they mean.
  const files = new Map(texts.map((text, index) => [resolve(`readme-example-${index + 1}.ts`), text]));
  const disk = ts.createCompilerHost(config.options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(resolve(path)) || disk.fileExists(path),
    readFile: (path) => files.get(resolve(path)) ?? disk.readFile(path),
    getSourceFile: (path, options) => {
      const text = files.get(resolve(path));
      return text === undefined
        ? disk.getSourceFile(path, options)
        : ts.createSourceFile(path, text, options);
    },
  };
  const program = ts.createProgram([...files.keys()], config.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

describe("the examples", () => {
  test("compile under the strictest flags", () => {
    expect(examples).toHaveLength(11);
    expect(compilerMessages(examples)).toEqual([]);
  });

  test("are compiled indeed", () => {
    const wrong = 'import { AppointmentClient } from "./generated/index.js";\nnew AppointmentClient(5);\n';
    expect(compilerMessages([wrong])).toEqual([
      expect.stringContaining("'number' is not assignable to parameter of type 'Session'"),
    ]);
  });
});

describe("the options", () => {
  const help = [["--help"], ["diff", "--help"], ["pull", "--help"], ["sample", "--help"]]
    .map((args) => execFileSync(process.execPath, ["dist/generator/cli.js", ...args], { encoding: "utf8" }))
    .join("");
  const offered = [...help.matchAll(/^ +(--[a-z-]+)/gm)].map(([, option]) => option ?? "");

  test("are those of --help", () => {
    const mentioned = [...prose.matchAll(/(?<![\w|-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(new Set(mentioned)).toEqual(new Set(offered));
    const listed = [...firstCells("Option"), "--help", "--version"];
    expect(listed.toSorted()).toEqual([...new Set(offered)].toSorted());
  });

  test.each(optionNames)("%s has its values, the default first", (name) => {
    const cells = readme
      .split("\n")
      .find((line) => line.startsWith(`| \`--${flagOf(name)}\` `))
      ?.split("|");
    expect(cells?.[2]?.trim()).toBe(
      textsOf(name)
        .map((value) => `\`${value}\``)
        .join(", "),
    );
  });
});

test("every error is explained, those with a code in the table", () => {
  const classes: Readonly<Record<string, unknown>> = { ...errors, LogOnError, SuperOfficeError };
  const codes: string[] = [];
  for (const [name, constructor] of Object.entries(classes)) {
    expect(prose).toContain(`\`${name}\``);
    // The abstract ones have no code.
    const { code } = Reflect.construct(constructor as new () => errors.SoapError, [
      "",
      { path: "" },
    ]) as errors.SoapError;
    if ((code as string | undefined) !== undefined) codes.push(code);
  }
  expect(firstCells("`code`").toSorted()).toEqual(codes.toSorted());
});

test("every script is listed", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const names = Object.keys(scripts).filter((name) => name !== "prepare");
  const commands = names.map((name) => (name === "test" ? "npm test" : `npm run ${name}`));
  expect(firstCells("Command").toSorted()).toEqual(commands.toSorted());
});
