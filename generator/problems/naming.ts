// SO4xx: names of the contract that TypeScript can't keep apart.
import type { Place, Problem } from "../diagnostics.js";

/** Two names of one scope become the same identifier; `got` is what the reported one is called instead. */
export function nameClash(name: string, wanted: string, got: string | undefined): Problem {
  const both = `${JSON.stringify(name)} would be ${wanted} in TypeScript, and so would another name`;
  return got === undefined
    ? {
        code: "SO402",
        severity: "error",
        sentence: `${both}.`,
        hint: "Rename one of the two in the document.",
      }
    : { code: "SO401", severity: "warning", sentence: `${both}.`, hint: `It is called ${got} instead.` };
}

/** Two services or namespaces want one folder. */
export function folderClash(folder: string): Problem {
  return {
    code: "SO403",
    severity: "error",
    sentence: `The folder ${JSON.stringify(folder)} would hold more than one service or namespace, or is taken by the output itself.`,
    hint: "Rename one of them in the document.",
  };
}

/** Two types that can stand in one place have the same local name. */
export function familyClash(name: string, first: Place): Problem {
  return {
    code: "SO404",
    severity: "error",
    sentence: `This isn't supported yet: two types called ${JSON.stringify(name)} that extend one type; the other is in ${first.file}:${first.line ?? 1}.`,
    hint: "Rename one of them in the document.",
  };
}
