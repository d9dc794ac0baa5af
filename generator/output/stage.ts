// Puts texts into their places: all are written where nobody looks before the first is moved, and a move that fails is undone.
import { copyFile, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf, removeEmptyFolders } from "./disk.js";

/** A text that is written, but not in its place. */
export interface Staged {
  readonly from: string;
  readonly to: string;
}

export interface Failure {
  readonly file: string;
  /** The code of the file system. */
  readonly reason: string;
}

/** Writes texts, each with its path in `directory`, into the folder `staging`, and makes the folders that they go to. */
export async function stage(
  directory: string,
  staging: string,
  texts: readonly (readonly [path: string, text: string])[],
): Promise<Staged[] | Failure> {
  const staged = texts.map(([path, text], index) => {
    return { from: join(staging, String(index)), to: join(directory, path), text };
  });
  let failure: Failure | undefined;
  const folders = new Set<string>();
  for (let start = 0; start < staged.length && failure === undefined; start += together) {
    const failures = await Promise.all(
      staged.slice(start, start + together).map(async ({ from, to, text }) => {
        try {
          const folder = dirname(to);
          if (!folders.has(folder)) {
            folders.add(folder);
            await mkdir(folder, { recursive: true });
          }
          // Flushed, as a disk may say only then that it is full.
          await writeFile(from, text, { flush: true });
          return undefined;
        } catch (error) {
          return { file: to, reason: codeOf(error) };
        }
      }),
    );
    failure = failures.find((one) => one !== undefined);
  }
  if (failure === undefined) return staged.map(({ from, to }) => ({ from, to }));
  for (const folder of folders) await removeEmptyFolders(folder, directory);
  return failure;
}

/** So many files are written at a time: a disk is slow to flush one, and as slow to flush several. */
const together = 16;

/** Moves the files in this order. Where one can't be moved, what stood in the places of those before it comes back. */
export async function move(
  directory: string,
  staged: readonly Staged[],
): Promise<(Failure & { readonly isUndone: boolean }) | undefined> {
  const undo: (() => Promise<void>)[] = [];
  for (const { from, to } of staged) {
    try {
      const backup = `${from}.old`;
      const isThere = await isKept(to, backup);
      await rename(from, to);
      undo.push(() => (isThere ? rename(backup, to) : rm(to)));
    } catch (error) {
      const isUndone = await areDone(undo.reverse());
      for (const one of staged) await removeEmptyFolders(dirname(one.to), directory);
      return { file: to, reason: codeOf(error), isUndone };
    }
  }
  return undefined;
}

/** Keeps what stands at a place under another name, too, if anything does; by a link, as that needs no space. */
async function isKept(path: string, backup: string): Promise<boolean> {
  try {
    await link(path, backup).catch(() => copyFile(path, backup));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function areDone(steps: readonly (() => Promise<void>)[]): Promise<boolean> {
  try {
    for (const step of steps) await step();
    return true;
  } catch {
    return false;
  }
}
