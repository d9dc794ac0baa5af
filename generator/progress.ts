// Shows how far a long run has come: a bar on a terminal, a line a stage elsewhere.
import type { Progress } from "./generate.js";

export interface Display {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away, so that what follows stands alone. */
  readonly end: () => void;
}

/** Fewer documents are done before a bar is seen. */
const long = 5;

/** `documents` is how many there are; a short run shows nothing. */
export async function progressDisplay(documents: number, stream: NodeJS.WriteStream): Promise<Display> {
  if (documents < long) return { show: () => undefined, end: () => undefined };
  return stream.isTTY ? bar(stream) : lines(stream);
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
