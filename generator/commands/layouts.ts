// Modules that need not be laid out again: what is written of them is the same, and the output still holds their text.
import { join } from "node:path";
import { recallLayouts, rememberLayouts, type Layouts } from "../cache.js";
import { layoutKey } from "../emit/layout-options.js";
import type { Earlier } from "../generate.js";
import { hashOf } from "../hash.js";
import { textAt, withNewlines } from "../output/disk.js";

export interface KnownLayouts {
  readonly earlier: Earlier;
  /** Is nothing known of an earlier run? */
  readonly isFirst: boolean;
  /** For the next run, once the files are in their places. */
  readonly remember: (files: ReadonlyMap<string, string>) => Promise<void>;
}

export async function knownLayouts(out: string): Promise<KnownLayouts> {
  const key = layoutKey();
  const before = await recallLayouts(out, key);
  const hashes = new Map<string, string>();
  return {
    isFirst: before.size === 0,
    earlier: async (path, written) => {
      const hash = hashOf(written);
      hashes.set(path, hash);
      const [known, laidOut] = before.get(path) ?? [];
      if (known !== hash) return undefined;
      const text = withNewlines((await textAt(join(out, path))) ?? "");
      return hashOf(text) === laidOut ? text : undefined;
    },
    remember: async (files) => {
      const now: Layouts = new Map(
        [...hashes].map(([path, hash]) => [path, [hash, hashOf(files.get(path) ?? "")]]),
      );
      if (JSON.stringify([...now]) !== JSON.stringify([...before])) await rememberLayouts(out, key, now);
    },
  };
}
