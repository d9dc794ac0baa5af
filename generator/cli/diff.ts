// The command `diff`: its arguments, and what it prints.
import { styleText } from "node:util";
import type { Argv } from "yargs";
import { Diagnostics } from "../diagnostics.js";
import type { Access } from "../sources/access.js";
import { accessOf, withAccess } from "./access.js";
import { type Ended, type ExitCode, exitCodes, hasColors, say } from "./command.js";

interface DiffFlags {
  readonly json: boolean | undefined;
  readonly markdown: boolean | undefined;
  readonly failOn: "breaking" | undefined;
}

export function diffCommand(yargs: Argv, ended: Ended): Argv {
  return yargs.command(
    "diff <old> <new>",
    "Compare two contracts by meaning",
    (y) =>
      withAccess(y)
        .positional("old", {
          type: "string",
          demandOption: true,
          describe: "A WSDL, a folder, a zip or an address, as it was",
        })
        .positional("new", { type: "string", demandOption: true, describe: "The same as it is now" })
        .option("json", { type: "boolean", describe: "Print JSON for programs" })
        .option("markdown", { type: "boolean", describe: "Print Markdown for a pull request" })
        .conflicts("json", "markdown")
        .option("fail-on", {
          choices: ["breaking"] as const,
          describe: "Exit with 1 where older code may not compile, or an old client may lose data or fail",
        })
        .requiresArg("fail-on")
        .example("$0 diff old/Appointment.wsdl new/Appointment.wsdl", "What changed, breaking changes first")
        .example("$0 diff old new --markdown --fail-on breaking", "Two folders, for a pull request"),
    async ({ old, new: now, header, allowOutside, ...flags }) => {
      ended(await printDiff(old, now, accessOf({ header, allowOutside }), flags));
    },
  );
}

async function printDiff(
  old: string,
  now: string,
  access: Access,
  { json, markdown, failOn }: DiffFlags,
): Promise<ExitCode> {
  const { diffSources, isBreaking, printJson, printMarkdown, printText } =
    await import("../commands/diff.js");
  const diagnostics = new Diagnostics();
  const difference = await diffSources(old, now, access, diagnostics);
  say(diagnostics);
  if (difference === undefined) return exitCodes.badInput;
  const print = json ? printJson : markdown ? printMarkdown : printText;
  const isPainted = hasColors();
  process.stdout.write(print(difference, (style, text) => (isPainted ? styleText(style, text) : text)));
  return failOn === "breaking" && difference.changes.some(isBreaking) ? exitCodes.badInput : exitCodes.good;
}
