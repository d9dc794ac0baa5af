// White space as XML knows it: space, tab, line feed and carriage return, and nothing else (unlike `String.prototype.trim`).

/** Without white space at the start and the end. */
export function trim(text: string): string {
  return text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20
    ? text
    : (/[^ \t\n\r](?:.*[^ \t\n\r])?/s.exec(text)?.[0] ?? "");
}

/** The `replace` of XML Schema's `whiteSpace` facet: each character of white space becomes a space. */
export function replace(text: string): string {
  return text.replace(/[\t\n\r]/g, " ");
}

/** The `collapse` of XML Schema's `whiteSpace` facet: trimmed, and each run inside becomes one space. */
export function collapse(text: string): string {
  return trim(text).replace(/[ \t\n\r]+/g, " ");
}
