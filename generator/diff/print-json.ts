// A comparison as JSON for programs.
import { isBreaking, type Change, type Difference } from "./change.js";

/** What `--json` prints. Members may be added to it and to what it holds; none of them is removed or changes its meaning. */
export interface DifferenceReport extends Difference {
  readonly summary: {
    readonly changes: number;
    /** Those that have `isBreaking`. */
    readonly breaking: number;
    readonly documentation: number;
  };
  readonly changes: readonly ReportedChange[];
}

export interface ReportedChange extends Change {
  /** Does older code no longer compile in every case, or does an old client lose data or fail? */
  readonly isBreaking: boolean;
}

/** The report as text, with a newline at the end. What a terminal could act on is escaped. */
export function printJson({ changes, documentation }: Difference): string {
  const reported = changes.map((change) => ({ ...change, isBreaking: isBreaking(change) }));
  const report: DifferenceReport = {
    summary: {
      changes: changes.length,
      breaking: reported.filter((change) => change.isBreaking).length,
      documentation: documentation.length,
    },
    changes: reported,
    documentation,
  };
  const text = JSON.stringify(report, null, 2).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
  return `${text}\n`;
}
