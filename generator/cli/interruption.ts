// Ctrl-C and its kin: they end the process at once, but not while files are moved into their places.
import { exitCodes } from "./command.js";

export interface Interruption {
  /** What is done before the process ends, instead of what was to be done until now. */
  readonly beforeExit: (action: () => void) => void;
  /** From now on the process goes on until it is released. */
  readonly hold: () => void;
  /** Ends the process if it was asked to stop meanwhile. */
  readonly release: () => void;
}

export function handleInterruption(): Interruption {
  let beforeExit = (): void => undefined;
  let isAsked = false;
  let isHeld = false;
  const stop = (): void => {
    isAsked = true;
    if (isHeld) return;
    beforeExit();
    process.exit(exitCodes.interrupted);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  return {
    beforeExit: (action) => {
      beforeExit = action;
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      if (isAsked) stop();
    },
  };
}
