// One tool with one message in a process of its own: sets up, checks the result, warms up, and tells how long one run takes. `codecs.ts` starts it.
import { contenderOf, subjectOf, type Contender, type Subject } from "./contender.js";
import { leavesOf } from "./payloads/plain.js";

const [, , tool = "", task = "", path = ""] = process.argv;

/** For so long a tool runs before it is measured, and then while it is, in milliseconds; at least three times each. */
const warmUp = 1000;
const measured = 1000;

export type Outcome = { readonly milliseconds: number } | { readonly refused: string };

/** The mean time of a run, so that what the garbage collector takes is in it. */
function meanOf(work: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let count = 0;
  let now = start;
  while (now - start < milliseconds || count < 3) {
    // The clock isn't read for each of many short runs.
    const batch = count === 0 ? 1 : Math.max(1, Math.floor((count * 5) / (now - start)));
    for (let run = 0; run < batch; run++) sink = work();
    count += batch;
    now = performance.now();
  }
  return (now - start) / count;
}

/** Holds the last result, so that no run can be left out. */
let sink: unknown;

async function prepared(contender: Contender, about: Subject): Promise<() => unknown> {
  if (task === "encode") {
    if (!contender.encoder) throw new Error("writes no XML");
    const encode = await contender.encoder(about);
    // A text that was put together piece by piece is one only once it is searched.
    return () => encode().indexOf("\0");
  }
  if (!contender.decoder) throw new Error("reads no XML");
  const decode = await contender.decoder(about);
  const text = tool === "json" ? about.json : about.xml;
  const input = task === "bytes" ? new TextEncoder().encode(text) : text;
  return () => decode(input);
}

async function outcome(): Promise<Outcome> {
  try {
    const contender = await contenderOf(tool);
    const about = subjectOf(path);
    const work = await prepared(contender, about);
    sink = work();
    const leaves = task === "encode" || contender.parsesOnly === true ? about.leaves : leavesOf(sink);
    if (leaves < about.leaves)
      return { refused: `${about.leaves - leaves} of ${about.leaves} values are missing` };
    meanOf(work, warmUp);
    return { milliseconds: meanOf(work, measured) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

process.stdout.write(JSON.stringify(await outcome()));
process.exit();
