// What reads many objects of a type faster: patterns, and a function that makes an object of its values as one literal.
import { alongBases } from "../model/along-bases.js";
import { distinctIdentifier, identifier } from "../model/identifiers.js";
import { extended, membersOf } from "../model/members.js";
import type { ComplexType } from "../model/model.js";
import { pure } from "./builtins.js";
import { propertyKey } from "./literal.js";
import type { Module } from "./module.js";

/** Smaller objects are read as fast without; larger ones have more parameters than a call should. */
const fewest = 4;
const most = 250;

/** For a named type: messages come one at a time. The function takes the values of all members, in the order of the table. */
export function fastReading(module: Module, type: ComplexType): string | undefined {
  if (type.name === undefined) return undefined;
  const names = keysOf(type);
  const parameters = names.map((name) => (identifier(name) === name ? name : distinctIdentifier(name)));
  const isFit = names.length >= fewest && names.length <= most;
  const members = names.map((name, index) =>
    parameters[index] === name ? name : `${propertyKey(name)}: ${parameters[index]}`,
  );
  return isFit && new Set(parameters).size === names.length
    ? `${pure(module, "runs", "inRuns")}((${parameters.join(", ")}) => ({ ${members.join(", ")} }))`
    : undefined;
}

/** The members in the order of the table, with those of the types that it extends; not all of them where they are too many. */
const keysOf = alongBases<readonly string[]>(extended, (type, before = []) =>
  before.length > most ? before : [...new Set([...before, ...membersOf(type).members.map(({ key }) => key)])],
);
