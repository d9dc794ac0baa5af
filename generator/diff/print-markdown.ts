// A comparison as Markdown for a pull request.
import { cut, printable } from "../diagnostics.js";
import type { Difference } from "./change.js";
import { groupsOf, summaryOf, type Entry, type Group } from "./groups.js";

const longest = 10_000;

/** Lines with a newline at the end. */
export function printMarkdown(difference: Difference): string {
  const groups = groupsOf(difference);
  const breaking = groups.filter((group) => group.isBreaking);
  const others = groups.filter((group) => !group.isBreaking);
  const { documentation } = difference;
  const blocks = [
    "## Changes of the contract",
    `${summaryOf(difference)}.`,
    ...(breaking.length === 0 ? [] : ["### Breaking", ...breaking.flatMap(groupBlocks)]),
    ...(others.length === 0 ? [] : folded("Not breaking", others.flatMap(groupBlocks))),
    ...(documentation.length === 0
      ? []
      : folded("Documentation", [
          table(
            ["Where", "Old", "New"],
            documentation.map(({ path, old, new: now }) => [path, old, now]),
          ),
        ])),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function folded(title: string, blocks: readonly string[]): readonly string[] {
  return [`<details>\n<summary>${title}</summary>`, ...blocks, "</details>"];
}

function groupBlocks({ title, first, entries }: Group): readonly string[] {
  const { caller, wire } = first;
  return [
    `#### ${title}`,
    `- Code **${caller.class}**: ${escaped(caller.reason)} (\`${caller.rule}\`)\n` +
      `- Wire **${wire.class}**: ${escaped(wire.reason)} (\`${wire.rule}\`)`,
    table(["Where", "Old", "New", "Services"], entries.map(row)),
  ];
}

function row({ paths, old, new: now, services }: Entry): readonly (string | undefined)[] {
  const used = services.length === 0 ? undefined : services.join(", ");
  return [paths.join(", "), old, now, used];
}

/** Columns that hold nothing are left out. */
function table(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const columns = [...heads.keys()].filter((column) => rows.some((cells) => cells[column] !== undefined));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((column) => heads[column] ?? "")),
    line(columns.map(() => "---")),
    ...rows.map((cells) => line(columns.map((column) => code(cells[column])))),
  ].join("\n");
}

function code(text: string | undefined): string {
  return text === undefined ? "" : `<code>${escaped(printable(cut(text, longest)))}</code>`;
}

/** Text that is neither Markdown nor HTML, and that nothing is made a link or a mention of. */
function escaped(text: string): string {
  return text.replace(
    /[\\`*_{}[\]<>|&~@#$]|:(?=\/\/)|(?<=www)\./gi,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
