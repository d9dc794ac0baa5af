// The table at the end of the interop run: which peers were called with which operations, and how the calls ended.
import type { Reporter, TestModule } from "vitest/node";
import type { TaskMeta } from "vitest";

interface Call {
  /** Who was called. */
  readonly peer: string;
  /** An operation, or a service with all of its operations. */
  readonly operation: string;
  /** How it ended. */
  readonly outcome: string;
}

declare module "vitest" {
  interface TaskMeta {
    calls?: Call[];
  }
}

/** Counts a call for the table, from within a test. */
export function countCall(
  { meta }: { readonly meta: TaskMeta },
  peer: string,
  operation: string,
  outcome: string,
): void {
  (meta.calls ??= []).push({ peer, operation, outcome });
}

/** Counts one call when it ends; it gives and rejects with what the call does. */
export async function counted<T>(
  task: { readonly meta: TaskMeta },
  peer: string,
  operation: string,
  call: Promise<T>,
): Promise<T> {
  try {
    const answer = await call;
    countCall(task, peer, operation, "answered");
    return answer;
  } catch (error) {
    countCall(task, peer, operation, (error as { code?: string }).code ?? "failed");
    throw error;
  }
}

/** Outcome → calls, by operation. */
type Rows = Map<string, Map<string, number>>;

export class Report implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const peers = new Map<string, { readonly rows: Rows; readonly total: Map<string, number> }>();
    const calls = modules
      .flatMap((module) => [...module.children.allTests()])
      .flatMap((test) => test.meta().calls ?? []);
    for (const { peer, operation, outcome } of calls) {
      const { rows, total } = peers.get(peer) ?? {
        rows: new Map() as Rows,
        total: new Map<string, number>(),
      };
      peers.set(peer, { rows, total });
      const row = rows.get(operation) ?? new Map<string, number>();
      rows.set(operation, row);
      for (const counts of [row, total]) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    for (const [peer, { rows, total }] of peers) print(peer, [...rows, ["in all", total]]);
  }
}

function print(peer: string, rows: readonly (readonly [string, ReadonlyMap<string, number>])[]): void {
  const width = Math.max(...rows.map(([operation]) => operation.length), peer.length);
  console.log(`\n${peer.padEnd(width)}    calls  how they ended`);
  for (const [operation, outcomes] of rows) {
    const calls = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
    const ends = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).sort();
    console.log(`${operation.padEnd(width)} ${String(calls).padStart(8)}  ${ends.join(", ")}`);
  }
}
