// Reads a file's bytes, and says in words why that failed.
import { readFile } from "node:fs/promises";

export type Failure = "missing" | "directory" | { readonly reason: string };

/** The bytes of a file, or why there are none. */
export async function readBytes(path: string): Promise<Uint8Array | Failure> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") return "missing";
    return reason === "EISDIR" ? "directory" : { reason };
  }
}
