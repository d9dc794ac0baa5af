// The command line: arguments → a command → exit code. This folder alone touches process and yargs.
import yargs from "yargs";
import { type ExitCode, exitCodes, UsageError } from "./command.js";
import { diffCommand } from "./diff.js";
import { generateCommand } from "./generate.js";
import { pullCommand } from "./pull.js";
import { sampleCommand } from "./sample.js";
import { packageVersion } from "../package-root.js";

const commands = [generateCommand, pullCommand, diffCommand, sampleCommand];

/** Arguments that may be repeated. */
const lists = ["_", "source", "address", "header"];

async function main(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.good;
  const ended = (code: ExitCode): void => {
    exitCode = code;
  };
  const command = commands
    .reduce((y, add) => add(y, ended), yargs([...args]).scriptName("so-codegen"))
    .usage("$0 [source..]\n\nReads WSDLs and writes a typed TypeScript client without dependencies.")
    .check((given) => {
      const twice = Object.entries(given).find(
        ([name, value]) => !lists.includes(name) && Array.isArray(value),
      );
      if (twice !== undefined) throw new UsageError(`--${twice[0]} is given more than once.`);
      return true;
    })
    .strict()
    // What is no text is no file name: neither --no-out nor --out.x is an argument.
    .parserConfiguration({ "boolean-negation": false, "dot-notation": false })
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
