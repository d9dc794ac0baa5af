// A comparison as text for a terminal.
import { cut, printable } from "../diagnostics.js";
import type { CallerClass, Difference, DocumentationChange, WireClass } from "./change.js";
import { groupsOf, summaryOf, type Entry, type Group } from "./groups.js";

/** Styles a text; the identity where there is no colour. */
export type Paint = (style: "bold" | "dim" | "red" | "yellow" | "green", text: string) => string;

const longest = 200;
const marks = { added: "+", removed: "-", moved: ">", changed: "~" } as const;
const colors: Readonly<Record<CallerClass | WireClass, "red" | "yellow" | "green">> = {
  compiles: "green",
  works: "green",
  exhaustive: "yellow",
  "loses data": "yellow",
  breaks: "red",
  fails: "red",
};

/** Lines with a newline at the end. */
export function printText(difference: Difference, paint: Paint): string {
  const groups = groupsOf(difference);
  const isSet = new Set(difference.changes.flatMap(({ services }) => services)).size > 1;
  const sections = [
    ["Breaking", groups.filter((group) => group.isBreaking)],
    ["Not breaking", groups.filter((group) => !group.isBreaking)],
  ] as const;
  const blocks = [
    [`${summaryOf(difference)}.`],
    ...sections.flatMap(([title, own]) =>
      own.length === 0
        ? []
        : [[paint("bold", title)], ...own.map((group) => groupLines(group, isSet, paint))],
    ),
    ...(difference.documentation.length === 0
      ? []
      : [[paint("bold", "Documentation"), ...difference.documentation.flatMap(documentationLines)]]),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function groupLines({ title, first, entries }: Group, isSet: boolean, paint: Paint): readonly string[] {
  const { caller, wire, kind } = first;
  const verdict = (who: string, { class: decided, rule, reason }: typeof caller | typeof wire): string =>
    `  ${who} ${paint(colors[decided], decided)}: ${reason} ${paint("dim", `[${rule}]`)}`;
  return [
    paint("bold", printable(title)),
    verdict("caller", caller),
    verdict("wire  ", wire),
    ...entries.map((entry) => `  ${marks[kind]} ${entryText(entry, isSet)}`),
  ];
}

function entryText({ paths, old, new: now, services }: Entry, isSet: boolean): string {
  // The path of a namespace is what it was.
  const facts = factsOf(paths.includes(old ?? "") ? "" : old, now);
  const where = paths.map((path) => shown(path)).join(", ");
  const users = isSet && services.length > 0 ? `  (${servicesText(services)})` : "";
  return `${where}${facts === "" ? "" : `  ${facts}`}${users}`;
}

function factsOf(old: string | undefined, now: string | undefined): string {
  if (old === undefined) return now === undefined ? "" : shown(now);
  return now === undefined ? shown(old) : `${shown(old)} → ${shown(now)}`.trimStart();
}

/** The first services by name, and how many there are besides. */
function servicesText(services: readonly string[]): string {
  const named = services.slice(0, 3).map(shown);
  const others = services.length - named.length;
  return others === 0 ? named.join(", ") : `${named.join(", ")} and ${others} more`;
}

function documentationLines({ path, old, new: now }: DocumentationChange): readonly string[] {
  return [
    `  ~ ${shown(path)}`,
    ...(old === undefined ? [] : [`      - ${shown(old)}`]),
    ...(now === undefined ? [] : [`      + ${shown(now)}`]),
  ];
}

function shown(text: string): string {
  return printable(cut(text, longest));
}
