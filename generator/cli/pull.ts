// The command `pull`: its arguments, and what it reports.
import { relative } from "node:path";
import type { Argv } from "yargs";
import type { PullRequest } from "../commands/pull.js";
import { Diagnostics } from "../diagnostics.js";
import { pullReport } from "../report.js";
import { accessOf, withHeaders } from "./access.js";
import {
  type Ended,
  type ExitCode,
  exitCodes,
  sayConsequence,
  patience,
  processes,
  say,
  UsageError,
} from "./command.js";
import { handleInterruption } from "./interruption.js";

export function pullCommand(yargs: Argv, ended: Ended): Argv {
  return yargs.command(
    "pull [address..]",
    "Save WSDLs from servers, with all that they import; without an address, those saved before",
    (y) =>
      withHeaders(y)
        .positional("address", { type: "string", array: true, default: [], describe: "Addresses of WSDLs" })
        .option("into", { type: "string", default: "wsdl", describe: "The folder for the documents" })
        .option("force", {
          type: "boolean",
          default: false,
          describe: "Replace files that pull did not save, or that were changed since",
        })
        .requiresArg("into")
        .example('$0 pull "https://example.com/Appointment.svc?wsdl"', "Save it as wsdl/Appointment.wsdl")
        .example("$0 pull", "Save what changed since"),
    async ({ address, into, force, header }) => {
      if (into === "") throw new UsageError("--into needs the name of a folder.");
      if (address.length === 0 && header.length > 0) {
        throw new UsageError("--header goes to servers whose addresses you give: name them.");
      }
      ended(await pullInto({ addresses: address, into, force, access: accessOf({ header }) }));
    },
  );
}

async function pullInto(
  request: Pick<PullRequest, "addresses" | "into" | "force" | "access">,
): Promise<ExitCode> {
  const { pull } = await import("../commands/pull.js");
  const diagnostics = new Diagnostics();
  const interruption = handleInterruption();
  const writing = { processes, patience, onWrite: interruption.hold };
  const outcome = await pull({ ...request, now: new Date(), ...writing }, diagnostics);
  say(diagnostics);
  if (outcome === undefined) sayConsequence(diagnostics, "nothing was written");
  else process.stdout.write(`${pullReport(outcome, relative("", request.into) || ".").join("\n")}\n`);
  interruption.release();
  return diagnostics.hasErrors ? exitCodes.badInput : exitCodes.good;
}
