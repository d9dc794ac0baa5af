// One round: all targets are generated, or checked, and what became of each is told.
import { dirname, join, relative, resolve } from "node:path";
import { styleText } from "node:util";
import { checkAgainst, generateInto } from "../commands/generate.js";
import { configName } from "../config/keys.js";
import { loadConfig } from "../config/load.js";
import type { Settings } from "../config/read.js";
import { type Target, targetsOf } from "../config/targets.js";
import { Diagnostics, printable } from "../diagnostics.js";
import type { Progress } from "../generate.js";
import { progressDisplay } from "../progress.js";
import { plural, reportOf } from "../report.js";
import type { Access } from "../sources/access.js";
import { isAddress } from "../sources/address.js";
import { folderOf, isPattern } from "../sources/files.js";
import {
  type ExitCode,
  exitCodes,
  hasColors,
  patience,
  processes,
  say,
  sayConsequence,
  UsageError,
} from "./command.js";
import type { Interruption } from "./interruption.js";

export interface RoundFlags {
  /** How the sources are reached. */
  readonly access: Access;
  /** Only say what is not as it should be. */
  readonly check: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  /** Also where nothing changed. */
  readonly reportUnchanged: boolean;
}

export interface RoundResult {
  readonly exitCode: ExitCode;
  /** The files and folders on which the result depends. */
  readonly dependencies: readonly string[];
}

/** `given` is what the command line says. Throws a `UsageError` where nothing says what to read. */
export async function round(
  given: Settings,
  flags: RoundFlags,
  interruption: Interruption,
): Promise<RoundResult> {
  const diagnostics = new Diagnostics();
  const loaded = await loadConfig(resolve(""), diagnostics);
  if (loaded === undefined && given.sources === undefined) {
    throw new UsageError(
      `Say what to read: name WSDLs, as in "so-codegen Appointment.wsdl", or list them as "sources" in ${configName}.`,
    );
  }
  const named = loaded?.config?.targets.size ?? 0;
  if (loaded !== undefined && named > 1 && given.sources !== undefined) {
    throw new UsageError(`${loaded.file} has ${named} targets, each with its sources: name none here.`);
  }
  const targets = diagnostics.hasErrors ? undefined : targetsOf(loaded?.config, given, diagnostics);
  const dependencies = loaded === undefined ? [] : [loaded.file];
  if (targets === undefined) {
    sayErrors(diagnostics, "nothing was written");
    return { exitCode: exitCodes.badInput, dependencies };
  }
  let exitCode: ExitCode = exitCodes.good;
  for (const target of targets) {
    const from = [loaded?.file, target.name].filter((part) => part !== undefined).join(" ");
    const result = await (flags.check ? checked : generated)(
      { ...target, access: flags.access },
      from,
      flags,
      interruption,
    );
    if (result.exitCode !== exitCodes.good) exitCode = result.exitCode;
    dependencies.push(...result.dependencies);
  }
  return { exitCode, dependencies };
}

/** `from` says where the target stands in the config file, if it does. */
async function generated(
  target: Target,
  from: string,
  { force, quiet, reportUnchanged }: RoundFlags,
  interruption: Interruption,
): Promise<RoundResult> {
  const start = performance.now();
  const diagnostics = new Diagnostics();
  const { read, run } = await withProgress(quiet, interruption, (onProgress) =>
    generateInto(target, diagnostics, onProgress, {
      force,
      processes,
      patience,
      onWrite: interruption.hold,
    }),
  );
  if (diagnostics.hasErrors) sayErrors(diagnostics, run ? "the rest was written" : "nothing was written");
  else say(diagnostics);
  const isChanged = run !== undefined && run.outcome.written.length + run.outcome.removed.length > 0;
  if (run !== undefined && !quiet && (isChanged || reportUnchanged)) {
    const out = relative("", target.out) || ".";
    const report = reportOf(run.summary, run.outcome, out, performance.now() - start);
    if (process.stdout.isTTY) {
      const heading = from === "" ? [] : [`Config   ${printable(from)}`];
      const detail = [...heading, ...report.detail];
      process.stdout.write(`${(hasColors() ? detail.map(bold) : detail).join("\n")}\n`);
    } else process.stdout.write(`${prefix(from)}${report.summary}\n`);
  }
  interruption.release();
  return {
    exitCode: diagnostics.hasErrors ? exitCodes.badInput : exitCodes.good,
    dependencies: dependenciesOf(target, run?.documents ?? read, run !== undefined),
  };
}

async function checked(
  target: Target,
  from: string,
  { quiet, reportUnchanged }: RoundFlags,
  interruption: Interruption,
): Promise<RoundResult> {
  const diagnostics = new Diagnostics();
  const { read, run } = await withProgress(quiet, interruption, (onProgress) =>
    checkAgainst(target, diagnostics, onProgress),
  );
  if (diagnostics.hasErrors) sayErrors(diagnostics, "nothing was compared");
  else say(diagnostics);
  const differences = run?.differences ?? [];
  for (const { path, what } of differences) {
    process.stdout.write(`${what} ${printable(relative("", join(target.out, path)))}\n`);
  }
  if (differences.length > 0) {
    process.stderr.write(
      `${prefix(from)}not what the sources give: ${plural(differences.length, "file")}; run so-codegen without --check.\n`,
    );
  } else if (run !== undefined && !quiet && reportUnchanged) {
    process.stdout.write(`${prefix(from)}${plural(run.files, "file")}, all as the sources give them\n`);
  }
  const isCurrent = run !== undefined && differences.length === 0;
  return {
    exitCode: isCurrent ? exitCodes.good : exitCodes.badInput,
    dependencies: dependenciesOf(target, run?.documents ?? read, run !== undefined),
  };
}

/** Does the work with its progress shown; tells what it read also where it fails. */
async function withProgress<T>(
  quiet: boolean,
  interruption: Interruption,
  work: (onProgress: (progress: Progress) => void) => Promise<T>,
): Promise<{ readonly read: readonly string[]; readonly run: T }> {
  const display = await progressDisplay(quiet, process.stderr);
  interruption.beforeExit(display.end);
  const read: string[] = [];
  const run = await work((progress) => {
    if (progress.stage === "Reading") read.push(progress.file);
    display.show(progress);
  });
  display.end();
  return { read, run };
}

/** Where reading failed, what is missing may come in any folder from which something was read. */
function dependenciesOf(
  { paths }: Target,
  documents: readonly string[],
  isComplete: boolean,
): readonly string[] {
  const isLocal = (path: string): boolean => !isAddress(path);
  const given = paths.filter(isLocal).map((path) => (isPattern(path) ? folderOf(path) : path));
  const files = [...given, ...documents.filter(isLocal)];
  return isComplete ? files : [...files, ...files.map((path) => dirname(path))];
}

function sayErrors(diagnostics: Diagnostics, consequence: string): void {
  say(diagnostics);
  sayConsequence(diagnostics, consequence);
}

function prefix(from: string): string {
  return from === "" ? "" : `${printable(from)}: `;
}

/** The first word of a line of the report. */
function bold(line: string): string {
  return line.replace(/^\S+/, (word) => styleText("bold", word));
}
