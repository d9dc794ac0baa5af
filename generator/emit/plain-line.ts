// What every rule of plain text needs: the width of a line, and the way out.
import { layoutOptions } from "./layout-options.js";

/** Thrown where a text isn't plain: Prettier lays it out. */
export class NotPlain extends Error {}

const notPlain = new NotPlain("not plain");

export function giveUp(): never {
  throw notPlain;
}

/** Does the text end before the line does, put behind so many columns? Only Prettier knows how wide other characters are than ASCII's. */
export function fits(text: string, column = 0): boolean {
  if (!/^[ -~]*$/.test(text)) giveUp();
  return column + text.length <= layoutOptions.printWidth;
}

/** A line of its own, which is as it is or not plain. */
export function fitting(line: string): string {
  return fits(line) ? line : giveUp();
}
