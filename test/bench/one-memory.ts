// What one tool takes to decode one message, in a process of its own, in bytes. `memory.ts` starts it.
import { readFileSync } from "node:fs";
import { contenderOf, subjectOf } from "./contender.js";

const [, , tool = "", task = "", path = ""] = process.argv;

export interface Allocation {
  /** What one run leaves behind in the heap and beside it until garbage is collected. */
  readonly allocated: number;
}

export interface Held {
  /** The most that the process has had beyond what it had before the message came, which is in it. */
  readonly peak: number;
  /** What the decoded values keep alive. */
  readonly held: number;
  /** What one text of them keeps alive, taken alone: no more than itself, unless it is a slice of the message. */
  readonly byOneText: number;
}

/** Of the heap and of what lies beside it. */
function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function afterCollection(): number {
  for (let run = 0; run < 3; run++) globalThis.gc?.();
  return used();
}

const decode = await (await contenderOf(tool)).decoder?.(subjectOf(path));
if (decode === undefined) throw new Error(`${tool} reads no XML`);
const file = path + (tool === "json" ? ".natural.json" : ".xml");
const given = (): string | Uint8Array =>
  task === "string" ? readFileSync(file, "utf8") : readFileSync(file);

/** Run with a young generation that holds all that a run makes, so that nothing of it is collected. */
function allocation(): Allocation {
  const input = given();
  for (let run = 0; run < 30; run++) decode?.(input);
  const before = afterCollection();
  const value = decode?.(input);
  const allocated = used() - before;
  return value === undefined ? { allocated: NaN } : { allocated };
}

/** In a frame of its own, as that of who goes on would hold the message. */
function decodeGiven(): unknown {
  return decode?.(given());
}

function held(): Held {
  const before = afterCollection();
  const resident = process.memoryUsage.rss();
  let value = decodeGiven();
  const peak = process.resourceUsage().maxRSS * 1024 - resident;
  const holding = afterCollection() - before;
  value = textIn(value);
  const byOneText = afterCollection() - before;
  return value === undefined ? { peak, held: holding, byOneText: NaN } : { peak, held: holding, byOneText };
}

/** The first text in the value that is long enough to be kept as a slice. */
function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.length > 12 ? value : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const member of Object.values(value)) {
    const found = textIn(member);
    if (found !== undefined) return found;
  }
  return undefined;
}

process.stdout.write(JSON.stringify(process.execArgv.length > 1 ? allocation() : held()));
process.exit();
