// White space as XML knows it: space, tab, line feed and carriage return, and nothing else (unlike `String.prototype.trim`).

/** Without white space at the start and the end. */
export function trim(text: string): string {
  // Most texts have none, as JavaScript knows it, which is more than XML does.
  return text === text.trim() ? text : (/[^ \t\n\r](?:.*[^ \t\n\r])?/s.exec(text)?.[0] ?? "");
}

/** The `replace` of XML Schema's `whiteSpace` facet: each character of white space becomes a space. */
export const replace = (text: string): string => text.replace(/[\t\n\r]/g, " ");

/** The `collapse` of XML Schema's `whiteSpace` facet: trimmed, and each run inside becomes one space. */
export const collapse = (text: string): string => trim(text).replace(/[ \t\n\r]+/g, " ");
