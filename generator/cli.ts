#!/usr/bin/env node
// The command line: arguments → options → exit code. The only file that touches process and yargs.
import { relative } from "node:path";
import { styleText } from "node:util";
import yargs from "yargs";
import { generateInto } from "./commands/generate.js";
import { Diagnostics, format } from "./diagnostics.js";
import { choices, defaults, type Options } from "./options.js";
import { packageVersion } from "./package-root.js";
import { progressDisplay } from "./progress.js";
import { reportOf } from "./report.js";

const exitCodes = { good: 0, badInput: 1, badUsage: 2, ourBug: 70, interrupted: 130 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What is wrong with the command line, as yargs says it. */
class UsageError extends Error {}

interface SampleFlags {
  readonly request: boolean | undefined;
  readonly response: boolean | undefined;
  readonly documented: boolean;
  readonly now: string;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.good;
  const command = yargs([...args])
    .scriptName("so-codegen")
    .usage("$0 <wsdl..>\n\nReads WSDLs and writes a typed TypeScript client without dependencies.")
    .command(
      "$0 <wsdl..>",
      "Generate a client",
      (y) =>
        y
          .positional("wsdl", { type: "string", array: true, demandOption: true, describe: "The WSDL files" })
          .option("out", { type: "string", default: "generated", describe: "The folder for the output" })
          .option("method-case", {
            choices: choices.methodCase,
            default: defaults.methodCase,
            describe: "Methods as the contract names them, or in camelCase",
          })
          .option("enum", {
            choices: choices.enum,
            default: defaults.enum,
            describe: "Enumerations as const objects with a union, or as native enums",
          })
          .option("long", {
            choices: choices.long,
            default: defaults.long,
            describe: "What xs:long and xs:integer become",
          })
          .option("decimal", {
            choices: choices.decimal,
            default: defaults.decimal,
            describe: "What xs:decimal becomes",
          })
          .option("date-time", {
            choices: choices.dateTime,
            default: defaults.dateTime,
            describe: "What xs:dateTime becomes",
          })
          .option("import-extension", {
            choices: choices.importExtension,
            default: defaults.importExtension,
            describe: "What import specifiers end in: ts for Node's type stripping and Deno",
          })
          .option("quiet", { type: "boolean", default: false, describe: "Print nothing but problems" })
          .requiresArg(["out", "method-case", "enum", "long", "decimal", "date-time", "import-extension"])
          .example("$0 wsdl/Appointment.wsdl wsdl/SoPrincipal.wsdl", "Write the client into generated/")
          .example("$0 Appointment.wsdl --out src/netserver", "Write it somewhere else")
          .example("$0 Appointment.wsdl --date-time Date --long number", "Prefer ease to exactness"),
      async ({ wsdl, out, quiet, ...options }) => {
        if (out === "") throw new UsageError("--out needs the name of a folder.");
        exitCode = await generateCommand(wsdl, out, quiet, options);
      },
    )
    .command(
      "sample <wsdl> <operation>",
      "Print sample messages of an operation",
      (y) =>
        y
          .positional("wsdl", { type: "string", demandOption: true, describe: "The WSDL file" })
          .positional("operation", {
            type: "string",
            demandOption: true,
            describe: "The operation, as the WSDL names it",
          })
          .option("request", { type: "boolean", describe: "Print the request only" })
          .option("response", { type: "boolean", describe: "Print the response only" })
          .conflicts("request", "response")
          .requiresArg("now")
          .option("documented", {
            type: "boolean",
            default: false,
            describe: "As SuperOffice documents NetServer's messages, not as they are sent",
          })
          .option("now", {
            type: "string",
            default: "2024-01-01T00:00:00Z",
            describe: "The xs:dateTime of every timestamp",
          })
          .example("$0 sample wsdl/Appointment.wsdl SetSeen", "What is sent, and what is answered")
          .example("$0 sample wsdl/Appointment.wsdl SetSeen --documented", "As the documentation has it"),
      async ({ wsdl, operation, ...options }) => {
        exitCode = await sampleCommand(wsdl, operation, options);
      },
    )
    .check((given) => {
      const twice = Object.entries(given).find(
        ([name, value]) => !"_ wsdl".includes(name) && Array.isArray(value),
      );
      if (twice !== undefined) throw new UsageError(`--${twice[0]} is given more than once.`);
      return true;
    })
    .strict()
    .version(packageVersion)
    .help()
    .wrap(Math.min(110, process.stdout.columns || 110))
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      const isUsage = error === undefined || error.name === "YError";
      throw isUsage ? new UsageError(message ?? error?.message) : error;
    });
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nso-codegen --help says what can be asked for.\n`);
    return exitCodes.badUsage;
  }
  return exitCode;
}

async function generateCommand(
  paths: readonly string[],
  out: string,
  quiet: boolean,
  options: Options,
): Promise<ExitCode> {
  const start = performance.now();
  const diagnostics = new Diagnostics();
  const progress = await progressDisplay(quiet ? 0 : paths.length, process.stderr);
  let isWriting = false;
  const interrupts: true[] = [];
  const stop = (): void => {
    interrupts.push(true);
    // Files are moved into their places without a stop: the output is either what it was or what it should be.
    if (isWriting) return;
    progress.end();
    process.exit(exitCodes.interrupted);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  const onWrite = (): void => {
    isWriting = true;
  };
  const run = await generateInto({ paths, out, options }, diagnostics, {
    onProgress: progress.show,
    onWrite,
  });
  progress.end();
  say(diagnostics);
  if (run === undefined) {
    const count = diagnostics.sorted().filter(({ severity }) => severity === "error").length;
    process.stderr.write(`${count === 1 ? "1 error" : `${count} errors`}; nothing was written.\n`);
    return exitCodes.badInput;
  }
  if (!quiet) {
    const milliseconds = performance.now() - start;
    const report = reportOf(run.summary, run.outcome, relative("", out) || ".", milliseconds);
    const terminal = process.stdout.isTTY;
    process.stdout.write(terminal ? `${report.detail.map(bold).join("\n")}\n` : `${report.summary}\n`);
  }
  return interrupts.length > 0 ? exitCodes.interrupted : exitCodes.good;
}

async function sampleCommand(
  path: string,
  operation: string,
  { request, response, now, documented }: SampleFlags,
): Promise<ExitCode> {
  const { isDateTime, sample } = await import("./commands/sample.js");
  const { readContract } = await import("./read/contract.js");
  if (!isDateTime(now)) throw new UsageError(`--now must be an xs:dateTime, as in 2024-01-01T00:00:00Z.`);
  const diagnostics = new Diagnostics();
  const contract = await readContract([path], diagnostics);
  const directions = [...(response ? [] : (["input"] as const)), ...(request ? [] : (["output"] as const))];
  const text = contract && sample(contract, operation, { directions, documented, now }, diagnostics);
  say(diagnostics);
  if (text === undefined) return exitCodes.badInput;
  process.stdout.write(text);
  return exitCodes.good;
}

function say(diagnostics: Diagnostics): void {
  for (const diagnostic of diagnostics.sorted()) process.stderr.write(`${format(diagnostic)}\n`);
}

/** The first word of a line of the report. */
function bold(line: string): string {
  return line.replace(/^\S+/, (word) => styleText("bold", word));
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may have seen enough, as `head` has.
  if (error.code === "EPIPE") return;
  process.stderr.write(`The output can't be written: ${error.message}\n`);
  process.exitCode = exitCodes.badInput;
});
// There is nobody left to tell.
process.stderr.on("error", () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `This is a bug in so-codegen ${packageVersion}, not in your input. Please report it with the WSDL and this text ` +
      `(Node ${process.version}, ${process.platform}):\n${detail}\n`,
  );
  process.exitCode = exitCodes.ourBug;
}
