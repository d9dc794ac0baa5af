// How a contract of SuperOffice's NetServer is known.
import type { Contract } from "./model.js";

/** Does an answer say in a header block whether the call succeeded, as NetServer's do? */
export function isNetServer({ services }: Contract): boolean {
  const blocks = services.flatMap(({ operations }) => operations.flatMap(({ output }) => output.headers));
  return ["Succeeded", "ExceptionInfo"].every((name) => blocks.some((block) => block.name.local === name));
}
