// What a user may choose about the output, stated once: the command line, the config file, its schema and README.md follow this table.

/** What each option may be, the default first. Each is there because somebody asked for it. */
export const choices = {
  methodCase: {
    values: ["contract", "camel"],
    describe: "Methods as the contract names them, or in camelCase",
  },
  enum: {
    values: ["const", "native"],
    describe: "Enumerations as const objects with a union, or as native enums",
  },
  long: { values: ["bigint", "number"], describe: "What xs:long and xs:integer become" },
  decimal: { values: ["string", "number"], describe: "What xs:decimal becomes" },
  dateTime: { values: ["string", "Date"], describe: "What xs:dateTime becomes" },
  importExtension: {
    values: ["js", "ts"],
    describe: "What import specifiers end in: ts for Node's type stripping and Deno",
  },
  strict: {
    values: [false, true],
    describe: "Refuse documents that break a rule, and values that break a facet",
  },
} as const;

export type OptionName = keyof typeof choices;

export type Options = { readonly [K in OptionName]: (typeof choices)[K]["values"][number] };

export const optionNames: readonly OptionName[] = Object.keys(choices) as OptionName[];

/** What an option may be set to, the default first; nothing for a switch, which is off unless it is given. */
export function textsOf(name: OptionName): readonly string[] {
  return choices[name].values.filter((value) => typeof value === "string");
}

export const defaults: Options = Object.fromEntries(
  optionNames.map((name) => [name, choices[name].values[0]]),
) as Options;

/** What an option is called on the command line, without the dashes before it: `methodCase` is `method-case`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
