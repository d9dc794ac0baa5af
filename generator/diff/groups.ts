// Changes as people read them: what breaks first, and together what is of one kind and decided by the same rules.
import { groupBy } from "../model/group-by.js";
import { isBreaking, type Change, type Difference } from "./change.js";

export interface Group {
  /** As in `Members added`, `minOccurs of members changed`. */
  readonly title: string;
  readonly isBreaking: boolean;
  /** One of its changes: it has the rules that decide for all. */
  readonly first: Change;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Where, as in `Link.Name`; for a header block, all operations whose messages carry it. */
  readonly paths: readonly string[];
  readonly old: string | undefined;
  readonly new: string | undefined;
  /** The services whose messages hold it; empty where the path says it. */
  readonly services: readonly string[];
}

const plurals: Readonly<Record<Change["subject"], string>> = {
  namespace: "Namespaces",
  service: "Services",
  operation: "Operations",
  body: "Bodies",
  header: "Header blocks",
  element: "Global elements",
  type: "Types",
  member: "Members",
  value: "Enumeration values",
  output: "Names in the output",
};

export function groupsOf({ changes }: Difference): readonly Group[] {
  const groups = groupBy(changes, (change) =>
    [change.subject, change.kind, change.property, change.caller.rule, change.wire.rule].join(" "),
  );
  const all = [...groups.values()].flatMap((group): readonly Group[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ title: titleOf(first), isBreaking: isBreaking(first), first, entries: entriesOf(group) }];
  });
  return [...all.filter((group) => group.isBreaking), ...all.filter((group) => !group.isBreaking)];
}

function titleOf({ kind, subject, property }: Change): string {
  return `${plurals[subject]} ${kind}${property === undefined ? "" : `: ${property}`}`;
}

/** A block that many operations carry stands once. */
function entriesOf(changes: readonly Change[]): readonly Entry[] {
  const entries = groupBy(changes, ({ path, old, new: now, subject }) => {
    const [, block] = subject === "header" ? (/ ((?:request|response) header .*)$/.exec(path) ?? []) : [];
    return JSON.stringify([block ?? path, old, now]);
  });
  return [...entries.values()].flatMap((group): readonly Entry[] => {
    const [first] = group;
    if (first === undefined) return [];
    const isOfService = ["service", "operation", "body"].includes(first.subject) || group.length > 1;
    return [
      {
        paths: group.map(({ path }) => path),
        old: first.old,
        new: first.new,
        services:
          isOfService || first.services.some((service) => first.path.startsWith(`${service}.`))
            ? []
            : first.services,
      },
    ];
  });
}

/** `3 changes, 1 of them breaking; documentation differs in 2 places`. */
export function summaryOf({ changes, documentation }: Difference): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const breaking = changes.filter(isBreaking).length;
  const said =
    changes.length === 0
      ? "Nothing differs"
      : `${count(changes.length, "change")}, ${breaking} of them breaking`;
  if (documentation.length === 0) return said;
  const places = count(documentation.length, "place");
  return changes.length === 0
    ? `${said} but documentation, in ${places}`
    : `${said}; documentation differs in ${places}`;
}
