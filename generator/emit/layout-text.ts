// The text of declarations as Prettier lays it out.
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { layoutOptions } from "./layout-options.js";

export function laidOut(text: string): Promise<string> {
  return format(text, { ...layoutOptions, plugins: [babel, estree] });
}
