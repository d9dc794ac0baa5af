// How tests write an output folder: as the command does, but without waiting for others.
import { kill, pid } from "node:process";
import type { Writing } from "../generator/output/write.js";

export const writing: Writing = {
  force: false,
  processes: {
    own: pid,
    isRunning: (id) => {
      try {
        return kill(id, 0);
      } catch {
        return false;
      }
    },
  },
  patience: 0,
  onWrite: () => undefined,
};
