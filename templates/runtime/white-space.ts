// White space as XML knows it: space, tab, line feed and carriage return, and nothing else (unlike `String.prototype.trim`).

/** Without white space at the start and the end. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (start < end && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The `replace` of XML Schema's `whiteSpace` facet: each character of white space becomes a space. */
export function replace(text: string): string {
  return text.replace(/[\t\n\r]/g, " ");
}

/** The `collapse` of XML Schema's `whiteSpace` facet: trimmed, and each run inside becomes one space. */
export function collapse(text: string): string {
  return trim(text).replace(/[ \t\n\r]+/g, " ");
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
