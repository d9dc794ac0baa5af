// One run at a time writes into a folder: a lock that also holds what is to be moved into place, and that outlives no process.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, kindOf } from "./disk.js";

/** What a lock needs to know of this machine's processes. */
export interface Processes {
  /** Our own id. */
  readonly own: number;
  isRunning(id: number): boolean;
}

/** Who holds a lock: which process, on which machine, in which run. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly run: string;
}

/** Another run, with this process id, writes into the folder. */
export class Locked extends Error {
  readonly pid: number | undefined;

  constructor(pid: number | undefined) {
    super("locked");
    this.pid = pid;
  }
}

/** A folder in the output folder. */
export const lockName = ".so-codegen.lock";
const ownerName = "owner.json";

/** A run writes for seconds. A lock this old (in milliseconds) is left over, whatever has its process' number now. */
const longestRun = 5 * 60_000;
const pause = 50;

/**
 * Does the work while no other run writes into the folder, which must be there. `work` is given a folder for what is not yet in its place:
 * it is on the same file system, and is removed afterwards. Waits for another run as long as `patience`, in milliseconds; then throws `Locked`.
 */
export async function withLock<T>(
  directory: string,
  processes: Processes,
  patience: number,
  work: (staging: string) => Promise<T>,
): Promise<T> {
  const lock = join(directory, lockName);
  const owner: Owner = { pid: processes.own, host: hostname(), run: randomUUID() };
  const end = Date.now() + patience;
  while (!(await acquired(lock, owner))) {
    const holder = await holderOf(lock);
    if (holder === "nobody") continue;
    if (await isLeftOver(lock, holder, processes)) await takeAway(lock, holder);
    else if (Date.now() > end) throw new Locked(holder?.pid);
    else await sleep(pause);
  }
  try {
    return await work(lock);
  } finally {
    // Where that fails, the next run finds that nobody holds the lock.
    await removeOthers(directory).catch(() => undefined);
    await rm(lock, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Is a run writing into the folder, or was one stopped that did? */
export async function isLocked(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => []);
  return names.some((name) => name.startsWith(lockName));
}

/** Made beside its place and moved there with its owner in it, so that no lock is ever without one. */
async function acquired(lock: string, owner: Owner): Promise<boolean> {
  const made = `${lock}.${owner.run}`;
  await mkdir(made, { recursive: true });
  try {
    await writeFile(join(made, ownerName), JSON.stringify(owner));
    await rename(made, lock);
    return true;
  } catch (error) {
    // A folder that isn't empty is not replaced; and whoever has the lock removes what seems to be left over.
    const isTaken =
      ["ENOTEMPTY", "EEXIST", "ENOENT"].includes(codeOf(error)) || (await kindOf(lock)) !== "nothing";
    await rm(made, { recursive: true, force: true });
    if (isTaken) return false;
    throw error;
  }
}

/** `undefined` for a lock that isn't ours, or that is being removed. */
async function holderOf(lock: string): Promise<Owner | "nobody" | undefined> {
  try {
    const { pid, host, run } = JSON.parse(await readFile(join(lock, ownerName), "utf8")) as Partial<Owner>;
    const isOurs = Number.isSafeInteger(pid) && typeof run === "string" && /^[\da-f-]{36}$/.test(run);
    return isOurs ? { pid: pid ?? 0, host: String(host), run } : undefined;
  } catch {
    return (await kindOf(lock)) === "nothing" ? "nobody" : undefined;
  }
}

async function isLeftOver(lock: string, holder: Owner | undefined, processes: Processes): Promise<boolean> {
  if (holder?.host === hostname() && !processes.isRunning(holder.pid)) return true;
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > longestRun;
}

/** Of several runs that see the same lock left over, one moves it away: the name that they move it to is taken then. */
async function takeAway(lock: string, holder: Owner | undefined): Promise<void> {
  const away = `${lock}.${holder?.run ?? randomUUID()}`;
  try {
    await rename(lock, away);
    // Whoever was late took the next one's.
    const moved = await holderOf(away);
    if (moved !== "nobody" && moved?.run !== holder?.run) await rename(away, lock);
  } catch {
    // Another run was faster.
  }
}

/** What stopped runs left beside the lock. */
async function removeOthers(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (name.startsWith(`${lockName}.`)) await rm(join(directory, name), { recursive: true, force: true });
  }
}
