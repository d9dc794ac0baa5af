// Text of the contract as literals and comments of TypeScript: quoted, so that it can't become code.
import { isPropertyName } from "../model/identifiers.js";

/** A string literal. JSON's escapes are JavaScript's; what a terminal or an editor might act on is escaped, too. */
export function stringLiteral(text: string): string {
  const literal = JSON.stringify(text);
  if (isAscii(literal)) return literal;
  return literal.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** The name of a property in an interface or a class. */
export function propertyName(name: string): string {
  return isPropertyName(name) ? name : stringLiteral(name);
}

/** The key of a property in an object literal, where a plain `__proto__` would set the prototype. */
export function propertyKey(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : propertyName(name);
}

/** A method's name in a class, where a plain `constructor` would be the constructor. */
export function methodName(name: string): string {
  return name === "constructor" ? `["constructor"]` : propertyName(name);
}

/** The text of a documentation comment: it can't end the comment, and it states no tags of its own. */
export function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? character : " "))
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{])@/g, "$1\\@");
}

/** What has no character that a rule of Unicode is about: most texts, and a glance tells. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
