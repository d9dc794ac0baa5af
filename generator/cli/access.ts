// What the command line and the environment say about reading: headers, a password, imports from outside.
import type { Argv } from "yargs";
import type { Access } from "../sources/access.js";
import { UsageError } from "./command.js";

export function withHeaders<T>(yargs: Argv<T>): Argv<T & { header: string[] }> {
  return yargs
    .option("header", {
      type: "string",
      array: true,
      nargs: 1,
      default: [] as string[],
      describe: 'A header for the servers of the given addresses, as in "Name: value"; may be repeated',
    })
    .requiresArg("header");
}

export function withAccess<T>(yargs: Argv<T>): Argv<T & { header: string[] } & { "allow-outside": boolean }> {
  return withHeaders(yargs).option("allow-outside", {
    type: "boolean",
    default: false,
    describe: "Let files import files from outside of the current folder",
  });
}

export function accessOf({
  header,
  allowOutside = false,
}: {
  readonly header: readonly string[];
  readonly allowOutside?: boolean;
}): Access {
  const headers = header.map((text): [string, string] => {
    const [, name = "", value = ""] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\x20-\x7e\t]*)$/.exec(text) ?? [];
    // It isn't quoted, as it may be secret.
    if (name === "") throw new UsageError('--header must be like "Name: value".');
    return [name, value];
  });
  const { SO_CODEGEN_USERNAME: username, SO_CODEGEN_PASSWORD: password } = process.env;
  if (username?.includes(":")) throw new UsageError("SO_CODEGEN_USERNAME can't hold a colon.");
  const isNamed = username !== undefined || password !== undefined;
  const credentials = isNamed ? { username: username ?? "", password: password ?? "" } : undefined;
  return { allowOutside, headers, credentials };
}
