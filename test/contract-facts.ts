// A contract as lines that can be compared: all that it states but for documentation and origins, whatever refers to what.
import type { Contract } from "../generator/model/model.js";

/** `path = value` for each value; an object that came before is named by the path where it first came. */
export function facts(contract: Contract): readonly string[] {
  const lines: string[] = [];
  const first = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) {
      lines.push(`${path} = ${String(value)}`);
      return;
    }
    const seen = first.get(value);
    if (seen !== undefined) {
      lines.push(`${path} = the same as ${seen}`);
      return;
    }
    first.set(value, path);
    if (Array.isArray(value)) lines.push(`${path} = ${value.length} items`);
    for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (key !== "documentation" && key !== "origin" && member !== undefined)
        visit(member, `${path}/${key}`);
    }
  };
  visit(contract, "");
  return lines;
}
