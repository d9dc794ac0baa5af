// SO3xx: XML Schema.
import { cut, type Place, type Problem } from "../diagnostics.js";
import { draftNamespaces } from "../model/builtins.js";
import type { QName } from "../model/model.js";
import {
  error,
  violation,
  warning,
  quote,
  expanded,
  noSuch,
  at,
  laterHint,
  checkName,
  longestValue,
} from "./problem.js";

export const schema = {
  nothing: (kind: string, name: QName, known: boolean, consequence: string): Problem =>
    violation(
      "SO301",
      `${noSuch(kind, name)}; ${consequence}.`,
      draftNamespaces.has(name.namespace)
        ? "That namespace is a draft's; the recommendation is http://www.w3.org/2001/XMLSchema."
        : known
          ? checkName
          : "No schema of that namespace is loaded: import it with a schemaLocation, or check the prefix.",
    ),
  duplicate: (kind: string, name: QName, first: Place, [there, here]: readonly [string, string]): Problem =>
    violation(
      "SO302",
      `The ${kind} ${expanded(name)} is defined twice, and the first counts, at ${at(first)}: here ${cut(here, 2 * longestValue)}, there ${cut(there, 2 * longestValue)}.`,
      "Remove one of the two.",
    ),
  differs: (kind: string, name: QName, first: Place, [there, here]: readonly [string, string]): Problem =>
    error(
      "SO317",
      `The ${kind} ${expanded(name)} is not what it is at ${at(first)}: here ${cut(here, 2 * longestValue)}, there ${cut(there, 2 * longestValue)}.`,
      "Documents that are generated together must agree; take them from one server, or generate them into folders of their own.",
    ),
  unsupported: (construct: string): Problem =>
    error("SO303", `This isn't supported yet: ${cut(construct, 2 * longestValue)}.`, laterHint),
  ofVersion11: (construct: string): Problem =>
    error(
      "SO303",
      `This is XML Schema 1.1, of which only what 1.0 has is supported: ${construct}.`,
      "Take the document in XML Schema 1.0, or leave the construct out.",
    ),
  circular: (): Problem =>
    error("SO305", "The type is derived from itself.", "Give it a base that doesn't lead back to it."),
  circularGroup: (kind: string, name: QName): Problem =>
    error(
      "SO305",
      `The ${kind} ${expanded(name)} contains itself.`,
      "Leave out the reference that leads back to it.",
    ),
  circularSubstitution: (name: QName): Problem =>
    error(
      "SO305",
      `The element ${expanded(name)} substitutes itself.`,
      "Give it a substitutionGroup that doesn't lead back to it.",
    ),
  wrongKind: (name: QName, is: string, expected: string): Problem =>
    violation(
      "SO306",
      `The type ${expanded(name)} is ${is}, but ${expected} is needed here; it is passed over.`,
      "Name another type.",
    ),
  noSimpleContent: (name: QName): Problem =>
    violation(
      "SO306",
      `The type ${expanded(name)} has no simple content, which xs:simpleContent needs; any text is taken.`,
      "Name a simple type or one with simple content, or use xs:complexContent.",
    ),
  misplaced: (element: string, parent: string): Problem =>
    violation(
      "SO307",
      `The element ${quote(element)} doesn't belong in ${quote(parent)}; it is passed over.`,
      "Check its name and place.",
    ),
  notInBase: (value: string): Problem =>
    violation(
      "SO309",
      `The value ${quote(value)} isn't one of the base type's; it is taken all the same.`,
      "A restriction can only leave values out.",
    ),
  occurrence: (minOccurs: number, maxOccurs: number): Problem =>
    violation(
      "SO311",
      `minOccurs is ${minOccurs}, which is more than maxOccurs, ${maxOccurs}; both are taken to be ${minOccurs}.`,
      "Correct one of them.",
    ),
  conflict: (first: string, second: string): Problem =>
    violation(
      "SO312",
      `Here stand both ${first} and ${second}, which exclude each other; the one named first counts.`,
      "Remove one of them.",
    ),
  missing: (what: string): Problem =>
    violation("SO313", `Here ${what} is missing; nothing is taken from here.`, "Add it."),
  listOfLists: (): Problem =>
    error("SO316", "The items of this list are lists themselves.", "Name a type of single values."),
  wrongTarget: (expected: string, found: string): Problem =>
    violation(
      "SO314",
      `The included schema has the target namespace ${quote(found)}, not ${quote(expected)}; it is imported instead.`,
      "Include a schema of the same target namespace; import those of others.",
    ),
  redefinesNothing: (construct: string, name: QName): Problem =>
    violation(
      "SO318",
      `The redefinition of the ${construct} ${expanded(name)} is left out: the redefined schema has none.`,
      checkName,
    ),
  uncheckedPattern: (pattern: string): Problem =>
    warning(
      "SO330",
      `The pattern ${quote(pattern)} is none of XML Schema, and can't be checked.`,
      "Values are taken whether they match or not. Write it as XML Schema has it: no lookaheads, and no escapes of other dialects.",
    ),
} as const;
