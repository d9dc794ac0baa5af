// What stands at a place of the output folder, and what an error of the file system says.
import { lstat, readFile, rmdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** A symbolic link is somebody's work: nothing is written through it but the output's folder itself. */
export async function kindOf(path: string): Promise<"file" | "directory" | "nothing" | "other"> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "directory" : "other";
  } catch (error) {
    return ["ENOENT", "ENOTDIR"].includes(codeOf(error)) ? "nothing" : "other";
  }
}

export async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** The text with newlines as we write them. */
export function withNewlines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Removes a folder and those above it as far as they are empty, up to `end`, which stays. */
export async function removeEmptyFolders(folder: string, end: string): Promise<void> {
  const last = resolve(end);
  for (let path = resolve(folder); path !== last && path !== dirname(path); path = dirname(path)) {
    try {
      await rmdir(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") return;
    }
  }
}

/** `ENOSPC` and the like. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
