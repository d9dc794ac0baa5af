// Node's cache of compiled code. A thread has to ask for it, too.
import nodeModule from "node:module";

/** For what is imported from now on; without a word where there is no such cache. */
export function withCompileCache(): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
}
