// What reads many objects of a type faster: a function that makes an object of its values as one literal.
import { alongBases } from "../model/along-bases.js";
import { extended, membersOf } from "../model/members.js";
import type { ComplexType } from "../model/model.js";
import { propertyKey } from "./literal.js";

/** Smaller objects are read as fast without; a type that extends others in a long chain has the members of all of them. */
const fewest = 4;
const most = 250;

/**
 * For a named type: messages come one at a time. The function asks for the values of all members, in the order of the table; each has a
 * line of its own, so that one more moves none.
 */
export function fastReading(type: ComplexType): string | undefined {
  const keys = keysOf(type);
  if (type.name === undefined || keys.length < fewest || keys.length > most) return undefined;
  const members = keys.map((key) => `${propertyKey(key)}: next(),\n`);
  return `(next) => ({\n${members.join("")}})`;
}

/** The members in the order of the table, with those of the types that it extends; not all of them where they are too many. */
const keysOf = alongBases<readonly string[]>(extended, (type, before = []) =>
  before.length > most ? before : [...new Set([...before, ...membersOf(type).members.map(({ key }) => key)])],
);
