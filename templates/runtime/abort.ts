// What an `AbortSignal` does to those who wait.
import type { Signal } from "./session.js";

/** What is needed of a signal. */
interface Abortable {
  readonly aborted: boolean;
  readonly reason: Error;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export const isAborted = (signal: Signal | undefined): boolean =>
  (signal as Abortable | undefined)?.aborted === true;

/** What `work` resolves to; rejects with the signal's reason as soon as that is aborted, and does not begin when it is already. */
export const unlessAborted = async <T>(signal: Signal | undefined, work: () => Promise<T>): Promise<T> => {
  const abortable = signal as Abortable | undefined;
  if (!abortable) return work();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(abortable.reason);
    };
    abortable.addEventListener("abort", stop);
  });
  try {
    if (abortable.aborted) throw abortable.reason;
    return await Promise.race([aborted, work()]);
  } finally {
    abortable.removeEventListener("abort", stop);
  }
};
