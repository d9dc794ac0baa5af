// The text of declarations as Prettier lays it out.
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { layoutOptions } from "./layout-options.js";
import { printed } from "./print.js";
import type { Statement } from "./statement.js";

/** The declaration as ts-morph writes and Prettier lays it out. */
export function printedAndLaidOut(statement: Statement): Promise<string> {
  return laidOut(printed(statement));
}

export function laidOut(text: string): Promise<string> {
  return format(text, { ...layoutOptions, plugins: [babel, estree] });
}
