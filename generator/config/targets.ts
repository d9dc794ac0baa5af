// What is to be generated: the config file and the command line, laid over each other.
import { resolve, sep } from "node:path";
import type { Request } from "../cache.js";
import type { Diagnostics, Problem } from "../diagnostics.js";
import { defaults } from "../options.js";
import { noSources, sharedOut } from "../problems/config.js";
import type { Config, Settings } from "./read.js";

export interface Target extends Request {
  /** Where the config file gives it one. */
  readonly name: string | undefined;
}

export const defaultOut = "generated";

/**
 * The targets of the config file, or the one that the command line alone describes; what the command line says counts for all of them.
 * `undefined` where the diagnostics hold errors.
 */
export function targetsOf(
  config: Config | undefined,
  given: Settings,
  diagnostics: Diagnostics,
): readonly Target[] | undefined {
  const named = config === undefined ? [] : [...config.targets];
  const stated: readonly (readonly [string | undefined, Settings])[] =
    named.length > 0 ? named : [[undefined, { options: {} }]];
  const targets = stated.map(([name, own]): Target => {
    const layers = [config?.common, own, given];
    return {
      name,
      paths: layers.findLast((layer) => layer?.sources !== undefined)?.sources ?? [],
      out: layers.findLast((layer) => layer?.out !== undefined)?.out ?? defaultOut,
      options: layers.reduce((options, layer) => ({ ...options, ...layer?.options }), defaults),
    };
  });
  const report = (problem: Problem, { name }: Target): void => {
    const path = name === undefined ? {} : { path: `targets/${name}` };
    diagnostics.report(problem, { file: config?.file ?? "", ...path });
  };
  for (const [index, target] of targets.entries()) {
    if (target.paths.length === 0) report(noSources(), target);
    const other = targets.slice(0, index).find(({ out }) => overlap(out, target.out));
    if (other !== undefined) report(sharedOut(other.name ?? "", target.name ?? ""), target);
  }
  return diagnostics.hasErrors ? undefined : targets;
}

/** Are the folders one, or one in the other? Two that differ by case only may be one. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [one, other].map((folder) => `${resolve(folder).toLowerCase()}${sep}`);
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
