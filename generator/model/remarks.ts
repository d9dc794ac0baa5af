// What a client is told beside the contract's own words: what was left out because documents break a rule.
import { quote } from "../problems/problem.js";

/** The documentation with the remarks as paragraphs behind it. */
export function remarked(
  documentation: string | undefined,
  remarks: readonly (string | undefined)[],
): string | undefined {
  const said = [documentation, ...remarks].filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join("\n\n");
}

/** The remark on a part of a service that refers to something that isn't there. */
export function leftOut(
  kind: "operation" | "header block" | "fault" | "port" | "port type",
  name: string,
): string {
  return `The ${kind} ${quote(name)} is left out: it refers to something that the documents don't define.`;
}
