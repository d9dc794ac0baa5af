// The command without a name: its arguments, how it may be interrupted, and what it reports.
import { relative } from "node:path";
import { styleText } from "node:util";
import type { Argv } from "yargs";
import { generateInto } from "../commands/generate.js";
import { Diagnostics } from "../diagnostics.js";
import { choices, defaults, flagOf, optionNames, type Options } from "../options.js";
import { progressDisplay } from "../progress.js";
import { reportOf } from "../report.js";
import { type Ended, type ExitCode, exitCodes, say, UsageError } from "./command.js";

export function generateCommand(yargs: Argv, ended: Ended): Argv {
  return yargs.command(
    "$0 <wsdl..>",
    "Generate a client",
    (y) =>
      withChoices(
        y
          .positional("wsdl", { type: "string", array: true, demandOption: true, describe: "The WSDL files" })
          .option("out", { type: "string", default: "generated", describe: "The folder for the output" }),
      )
        .option("quiet", { type: "boolean", default: false, describe: "Print nothing but problems" })
        .requiresArg(["out", ...optionNames.map(flagOf)])
        .example("$0 wsdl/*.wsdl", "Write the client into generated/")
        .example("$0 Appointment.wsdl --out src/netserver", "Write it somewhere else")
        .example("$0 Appointment.wsdl --date-time Date --long number", "Prefer ease to exactness"),
    async ({ wsdl, out, quiet, ...given }) => {
      if (out === "") throw new UsageError("--out needs the name of a folder.");
      ended(await generate(wsdl, out, quiet, optionsIn(given)));
    },
  );
}

/** A flag has no default for yargs, so that what was given can be told from what wasn't. */
function withChoices<T>(yargs: Argv<T>): Argv<T> {
  for (const name of optionNames) {
    const { values, describe } = choices[name];
    yargs.option(flagOf(name), {
      choices: values,
      defaultDescription: JSON.stringify(values[0]),
      describe,
    });
  }
  return yargs;
}

/** The options that were given, and the defaults for the others; yargs has checked the values. */
function optionsIn(given: Readonly<Record<string, unknown>>): Options {
  const named = optionNames.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
  return { ...defaults, ...(Object.fromEntries(named) as Partial<Options>) };
}

async function generate(
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

/** The first word of a line of the report. */
function bold(line: string): string {
  return line.replace(/^\S+/, (word) => styleText("bold", word));
}
