// Finds the config file and reads it: that of the working directory, or of the nearest folder above it that has one.
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Diagnostics } from "../diagnostics.js";
import { unreadableConfig } from "../problems/config.js";
import { configName } from "./keys.js";
import type { Config } from "./read.js";

export interface Loaded {
  /** Relative to the working directory. */
  readonly file: string;
  /** `undefined` where the diagnostics hold errors. */
  readonly config: Config | undefined;
}

/** Looks in the directory, an absolute path, and upwards; `undefined` where there is none up to the root of the file system. */
export async function loadConfig(directory: string, diagnostics: Diagnostics): Promise<Loaded | undefined> {
  const path = join(directory, configName);
  const file = relative("", path);
  try {
    const text = await readFile(path, "utf8");
    // Loaded when it is needed: many runs have no config file.
    const { readConfig } = await import("./read.js");
    return { file, config: readConfig(file, text, diagnostics) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    if (reason !== "ENOENT" && reason !== "ENOTDIR") {
      diagnostics.report(unreadableConfig(reason), { file });
      return { file, config: undefined };
    }
  }
  const parent = dirname(directory);
  return parent === directory ? undefined : loadConfig(parent, diagnostics);
}
