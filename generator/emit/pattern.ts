// The patterns of XML Schema as regular expressions of JavaScript.

/** A literal that matches what the pattern does; `undefined` for a pattern that can't be said in JavaScript. */
export function patternLiteral(pattern: string): string | undefined {
  return pattern === "" ? undefined : undefined;
}
