// Watches files by looking at them again and again: slower to notice than what systems offer, but the same on all of them, on network
// drives and in containers, for files that are replaced, and for those that go and come back.
import { statSync, unwatchFile, watchFile } from "node:fs";

/** In milliseconds. */
const interval = 200;
/** Changes that come closer together than this are one; longer than the interval, as files are looked at one by one. */
const burst = 300;

export interface Watch {
  /** What is watched from now on: files and folders, there or not. A file that was changed after `since` (as `Date.now()` has it) counts as changed. */
  readonly set: (paths: Iterable<string>, since: number) => void;
  readonly end: () => void;
}

/** `onChange` is told once for a burst of changes, of entries of folders, too. */
export function watch(onChange: () => void): Watch {
  let watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, burst);
  };
  const drop = (path: string): void => {
    unwatchFile(path, changed);
  };
  return {
    set: (paths, since) => {
      const next = new Set(paths);
      for (const path of watched) if (!next.has(path)) drop(path);
      for (const path of next) {
        if (watched.has(path)) continue;
        watchFile(path, { interval }, changed);
        // It may have been changed between being read and being watched.
        if (changeTime(path) > since) changed();
      }
      watched = next;
    },
    end: () => {
      clearTimeout(timer);
      for (const path of watched) drop(path);
    },
  };
}

/** 0 where there is nothing that can be looked at, as for a place in a zip. */
function changeTime(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
