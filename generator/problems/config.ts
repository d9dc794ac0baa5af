// SO7xx: the config file.
import type { Problem } from "../diagnostics.js";
import { error, quote } from "./problem.js";

export function unreadableConfig(reason: string): Problem {
  return error("SO701", `The config file can't be read: ${reason}.`, "Check its permissions.");
}

/** `message` is what the parser says. */
export function notJson(message: string): Problem {
  return error(
    "SO702",
    `This isn't JSON: ${message}.`,
    "JSON has no comments, no comma behind the last entry, and double quotes only.",
  );
}

/** `near` are the keys that may have been meant, `known` are all. */
export function unknownKey(key: string, near: readonly string[], known: readonly string[]): Problem {
  const meant =
    near.length > 0 ? `Did you mean ${near.map(quote).join(" or ")}?` : `Known are ${known.join(", ")}.`;
  return error("SO703", `There is no setting ${quote(key)}.`, meant);
}

/** `expected` says what it must be, as in `one of "a", "b"`; `near` are the values that may have been meant. */
export function wrongValue(key: string, expected: string, near: readonly string[] = []): Problem {
  return error(
    "SO704",
    `${quote(key)} must be ${expected}.`,
    near.length > 0 ? `Did you mean ${near.map(quote).join(" or ")}?` : "Correct it, or leave it out.",
  );
}

export function keyTwice(key: string): Problem {
  return error("SO705", `${quote(key)} stands here twice.`, "Remove one of them.");
}

export function noSources(): Problem {
  return error("SO706", "It isn't said what to read.", 'Add "sources": ["path/of/a.wsdl"].');
}

/** `one` and `other` are targets. */
export function sharedOut(one: string, other: string): Problem {
  return error(
    "SO707",
    `The targets ${quote(one)} and ${quote(other)} write into one folder, or one into a folder of the other.`,
    'Give each an "out" of its own; an --out on the command line counts for all targets.',
  );
}
