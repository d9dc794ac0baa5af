// What a client is told beside the contract's own words: what was left out because documents break a rule.

/** The documentation with the remarks as paragraphs behind it. */
export function remarked(
  documentation: string | undefined,
  remarks: readonly (string | undefined)[],
): string | undefined {
  const said = [documentation, ...remarks].filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join("\n\n");
}
