// What an error gives away, however it is shown.
import { inspect } from "node:util";
import { expect } from "vitest";

/** Rejects with an error that has none of `secrets` in it, wherever one looks; resolves to that error. */
export async function discreetError(promise: Promise<unknown>, secrets: readonly string[]): Promise<Error> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("there is no error");
  const shown = [
    error.message,
    error.stack ?? "",
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: Infinity, showHidden: true }),
  ];
  for (const secret of secrets) for (const text of shown) expect(text).not.toContain(secret);
  return error;
}
