// SO5xx: the place where the output goes.
import type { Problem } from "../diagnostics.js";

export function outputIsFile(): Problem {
  return {
    code: "SO501",
    severity: "error",
    sentence: "The output goes into a folder, but this is a file.",
    hint: "Name another folder with --out, or move the file.",
  };
}

export function unwritable(reason: string): Problem {
  return {
    code: "SO502",
    severity: "error",
    sentence: `This can't be written: ${reason}.`,
    hint: "Check the permissions and the space left, or name another folder with --out.",
  };
}

export function handWritten(): Problem {
  return {
    code: "SO503",
    severity: "error",
    sentence: "The output needs this place, but so-codegen did not write what is there.",
    hint: "Move it away, or name another folder with --out.",
  };
}

export function keptStale(): Problem {
  return {
    code: "SO504",
    severity: "warning",
    sentence:
      "The contract no longer gives this file, but it was changed since it was generated, so it is kept.",
    hint: "Remove it when it isn't needed; --force does.",
  };
}

export function unreadableManifest(): Problem {
  return {
    code: "SO505",
    severity: "error",
    sentence: "This file should list what so-codegen wrote, but it can't be read as that.",
    hint: "Restore it, or remove the output folder and generate again.",
  };
}

export function unremovable(): Problem {
  return {
    code: "SO506",
    severity: "warning",
    sentence: "The contract no longer gives this file, but it can't be removed.",
    hint: "Check the permissions of its folder; the next run tries again.",
  };
}

export function edited(): Problem {
  return {
    code: "SO507",
    severity: "error",
    sentence: "This file was changed since it was generated, so it is kept as it is.",
    hint: "Move your change to a file of your own, and overwrite this one with --force.",
  };
}

/** `pid` is the process that writes, if that is known. */
export function locked(pid: number | undefined): Problem {
  return {
    code: "SO508",
    severity: "error",
    sentence: `Another run of so-codegen writes into this folder${pid === undefined ? "" : `: process ${pid}`}.`,
    hint: "Wait until it has ended. If there is none, remove the folder .so-codegen.lock in it.",
  };
}

export function unfinished(reason: string): Problem {
  return {
    code: "SO509",
    severity: "error",
    sentence: `The output is not complete, since this can't be put into its place: ${reason}.`,
    hint: "Clear that, and run so-codegen again: it mends the folder.",
  };
}
