// The text of a module, as far as its declarations are plain.
import { plainText } from "./plain.js";
import type { Statement } from "./statement.js";

/** Text as it is laid out, or a declaration that has yet to be printed. */
export type Part = string | Statement;

/** What stands first in every module: linters and people leave it to its maker. */
const banner = "// Written by so-codegen: what is changed here is lost.\n/* eslint-disable */\n\n";

export function partsOf(statements: readonly Statement[]): readonly Part[] {
  const parts: Part[] = [];
  let text = banner;
  for (const [index, statement] of statements.entries()) {
    const previous = statements[index - 1];
    if (previous !== undefined && !standTogether(previous, statement)) text += "\n";
    const plain = plainText(statement);
    if (plain === undefined) {
      parts.push(text, statement);
      text = "";
    } else text += plain;
  }
  // Without any statement it would be no module.
  parts.push(statements.length === 0 ? `${text}export {};\n` : text);
  return parts;
}

/** An empty line is before every declaration but an import, an export from elsewhere, and the type that goes with a constant. */
function standTogether(previous: Statement, statement: Statement): boolean {
  if (previous.kind === "constant") return statement.kind === "type";
  return previous.kind === statement.kind && (statement.kind === "import" || statement.kind === "export");
}
