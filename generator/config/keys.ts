// What the config file may hold: the one table that its reader and its schema follow.
import { choices, optionNames, textsOf } from "../options.js";

export const configName = "so-codegen.config.json";

/** The values of a key. */
export type Kind =
  | { readonly kind: "text" }
  | { readonly kind: "texts" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** Off unless given. */
  | { readonly kind: "switch" };

export type Key = Kind & { readonly describe: string };

/** What the config file says of a target; at its top level, of all targets. */
export const targetKeys: Readonly<Record<string, Key>> = {
  sources: { kind: "texts", describe: "The WSDLs, relative to this file" },
  out: {
    kind: "text",
    describe: 'The folder for the output, relative to this file; "generated" unless given',
  },
  ...Object.fromEntries(
    optionNames.map((name) => {
      const { describe } = choices[name];
      const values = textsOf(name);
      return [
        name,
        values.length === 0 ? { kind: "switch", describe } : { kind: "choice", values, describe },
      ];
    }),
  ),
};

/** Stand at the top level only. */
export const topKeys: readonly string[] = ["$schema", "targets"];
