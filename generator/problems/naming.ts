// SO4xx: names of the contract that TypeScript can't keep apart.
import type { Problem } from "../diagnostics.js";
import { error, quote, warning } from "./problem.js";

const rename = "Rename one of the two in the document.";

/** Two names of one scope become the same identifier; `got` is what the reported one is called instead. */
export function nameClash(name: string, wanted: string, got: string | undefined): Problem {
  const both = `${quote(name)} would be ${quote(wanted)} in TypeScript, and so would another name.`;
  return got === undefined
    ? error("SO402", both, rename)
    : warning("SO401", both, `It is called ${quote(got)} instead.`);
}

/** Two header blocks of a service differ by their namespace only. */
export function headerClash(name: string): Problem {
  return error(
    "SO402",
    `Header blocks of several namespaces are called ${quote(name)}, and a client has one of a name.`,
    rename,
  );
}

/** Two services want one folder. */
export function folderClash(folder: string): Problem {
  return error(
    "SO403",
    `The folder ${quote(folder)} would hold more than one service, or is taken by the output itself.`,
    "Rename one of them in the document; where two documents state the same service, give one of them.",
  );
}
