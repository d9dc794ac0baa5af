// The command without a name: its arguments.
import type { Argv } from "yargs";
import { defaultOut } from "../config/targets.js";
import { choices, flagOf, textsOf, optionNames, type Options } from "../options.js";
import { accessOf, withAccess } from "./access.js";
import { type Ended, UsageError } from "./command.js";
import { handleInterruption } from "./interruption.js";
import { round } from "./round.js";
import { keepGenerating } from "./watch.js";

export function generateCommand(yargs: Argv, ended: Ended): Argv {
  return yargs.command(
    "$0 [source..]",
    "Generate a client",
    (y) =>
      withChoices(
        withAccess(y)
          .positional("source", {
            type: "string",
            array: true,
            default: [],
            defaultDescription: "the config file's",
            describe: "WSDLs: files, patterns, folders, zips, addresses",
          })
          .option("out", {
            type: "string",
            defaultDescription: JSON.stringify(defaultOut),
            describe: "The folder for the output",
          }),
      )
        .option("check", {
          type: "boolean",
          default: false,
          describe: "Write nothing; list what isn't as the sources give it, and exit with 1 then",
        })
        .option("watch", {
          type: "boolean",
          default: false,
          describe: "Go on, and generate again whenever a source or the config file changes",
        })
        .option("force", {
          type: "boolean",
          default: false,
          describe: "Overwrite files that were edited since they were generated",
        })
        .option("quiet", { type: "boolean", default: false, describe: "Print nothing but problems" })
        .requiresArg(["out", ...optionNames.filter((name) => textsOf(name).length > 0).map(flagOf)])
        .example("$0 wsdl/*.wsdl", "Write the client into generated/")
        .example("$0 Appointment.wsdl --out src/netserver", "Write it somewhere else")
        .example('$0 "https://example.com/Appointment.svc?wsdl"', "Read the WSDL from a server")
        .example("$0 Appointment.wsdl --date-time Date --long number", "Prefer ease to exactness")
        .example("$0 --check", "Is the output what the sources of the config file give?"),
    async ({ source, out, quiet, check, watch, force, header, allowOutside, ...options }) => {
      if (out === "") throw new UsageError("--out needs the name of a folder.");
      if (check && force) throw new UsageError("--check writes nothing: leave out --force.");
      const given = {
        ...(source.length > 0 ? { sources: source } : {}),
        ...(out === undefined ? {} : { out }),
        options: optionsIn(options),
      };
      const access = accessOf({ header, allowOutside });
      const flags = { access, check, force, quiet, reportUnchanged: true };
      const interruption = handleInterruption();
      if (watch) await keepGenerating(given, flags, interruption);
      else ended((await round(given, flags, interruption)).exitCode);
    },
  );
}

/** A flag has no default for yargs, so that what was given can be told from what wasn't. */
function withChoices<T>(yargs: Argv<T>): Argv<T> {
  for (const name of optionNames) {
    const { describe } = choices[name];
    const texts = textsOf(name);
    yargs.option(
      flagOf(name),
      texts.length === 0
        ? { type: "boolean", describe }
        : { choices: texts, defaultDescription: JSON.stringify(texts[0]), describe },
    );
  }
  return yargs;
}

/** The options that were given; yargs has checked their values. */
function optionsIn(given: Readonly<Record<string, unknown>>): Partial<Options> {
  const named = optionNames.filter((name) => given[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, given[name]]));
}
