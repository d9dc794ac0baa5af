// Values as plain objects by element names, as node-soap and others take and give them, and how many there are.
import type { SimpleType } from "../../../generator/model/model.js";
import type { SampleElement } from "../../../generator/sample/tree.js";

/** Members by their local names, several of one name as an array, nil as null; numbers and truth values as JSON has them, the rest as text. */
export function plainOf({ type, nil, text, children }: SampleElement): unknown {
  if (nil) return null;
  if (type.kind === "any") return {};
  if (type.kind !== "complex") return simple(text, type);
  const members = new Map<string, unknown[]>();
  for (const child of children) {
    const { local } = child.name;
    members.set(local, [...(members.get(local) ?? []), plainOf(child)]);
  }
  return Object.fromEntries([...members].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

function simple(text: string, type: SimpleType): unknown {
  if (type.kind === "restriction") return simple(text, type.base);
  if (type.kind !== "builtin") return text;
  if (type.name.local === "boolean") return text === "true";
  return /^(unsigned)?(byte|short|int)$|^(double|float)$/i.test(type.name.local) ? Number(text) : text;
}

/** The values in an object, however it is nested, that are neither nil nor empty; attributes and the keys of dictionaries aside. */
export function leavesOf(value: unknown): number {
  if (value === null || value === undefined || value === "") return 0;
  if (typeof value !== "object" || value instanceof Uint8Array || value instanceof Date) return 1;
  return Object.entries(value).reduce(
    (count, [name, member]) => (name === "attributes" || name === "Key" ? count : count + leavesOf(member)),
    0,
  );
}
