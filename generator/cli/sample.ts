// The command `sample`: its arguments, and what it prints.
import type { Argv } from "yargs";
import { Diagnostics } from "../diagnostics.js";
import type { Access } from "../sources/access.js";
import { accessOf, withAccess } from "./access.js";
import { type Ended, type ExitCode, exitCodes, say, UsageError } from "./command.js";

interface SampleFlags {
  readonly request: boolean | undefined;
  readonly response: boolean | undefined;
  readonly documented: boolean;
  readonly now: string;
}

export function sampleCommand(yargs: Argv, ended: Ended): Argv {
  return yargs.command(
    "sample <wsdl> <operation>",
    "Print sample messages of an operation",
    (y) =>
      withAccess(y)
        .positional("wsdl", {
          type: "string",
          demandOption: true,
          describe: "The WSDL: a file or an address",
        })
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
      ended(await printSample(wsdl, operation, options, accessOf(options)));
    },
  );
}

async function printSample(
  path: string,
  operation: string,
  { request, response, now, documented }: SampleFlags,
  access: Access,
): Promise<ExitCode> {
  const { isDateTime, sample } = await import("../commands/sample.js");
  const { readContract } = await import("../read/contract.js");
  if (!isDateTime(now)) throw new UsageError(`--now must be an xs:dateTime, as in 2024-01-01T00:00:00Z.`);
  const diagnostics = new Diagnostics();
  const contract = await readContract([path], diagnostics, access);
  const directions = [...(response ? [] : (["input"] as const)), ...(request ? [] : (["output"] as const))];
  const text = contract && sample(contract, operation, { directions, documented, now }, diagnostics);
  say(diagnostics);
  if (text === undefined) return exitCodes.badInput;
  process.stdout.write(text);
  return exitCodes.good;
}
