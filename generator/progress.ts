// Shows how far a long run has come: a bar on a terminal, a line a stage elsewhere.
import type { Progress } from "./generate.js";

export interface Display {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away, so that what follows stands alone. */
  readonly end: () => void;
}

/** Fewer documents are done before a bar is seen. */
const long = 5;

/** A run of few documents shows nothing, and neither does a quiet one. */
export async function progressDisplay(quiet: boolean, stream: NodeJS.WriteStream): Promise<Display> {
  if (quiet) return { show: () => undefined, end: () => undefined };
  const { show, end } = stream.isTTY ? await bar(stream) : lines(stream);
  let isLong = false;
  return {
    show: (progress) => {
      isLong ||= progress.stage === "Reading" && progress.total >= long;
      if (isLong) show(progress);
    },
    end: () => {
      if (isLong) end();
    },
  };
}

async function bar(stream: NodeJS.WriteStream): Promise<Display> {
  const { default: progress } = await import("cli-progress");
  const shown = new progress.SingleBar({
    stream,
    format: "{stage} {bar} {value}/{total}",
    hideCursor: true,
    clearOnComplete: true,
  });
  let stage = "";
  return {
    show: (progress) => {
      if (progress.stage !== stage) shown.start(progress.total, 0, { stage: progress.stage });
      stage = progress.stage;
      // What documents import shows only when they are read.
      shown.setTotal(progress.total);
      shown.update(progress.done);
    },
    end: () => {
      shown.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): Display {
  let stage = "";
  return {
    show: (progress) => {
      if (progress.stage !== stage) stream.write(`${progress.stage} ${progress.total}\n`);
      stage = progress.stage;
    },
    end: () => undefined,
  };
}
