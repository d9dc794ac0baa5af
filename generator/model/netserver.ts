// How the contracts of SuperOffice are known.
import type { Contract } from "./model.js";

/** Does an answer say in a header block whether the call succeeded, as NetServer's do? */
export function isNetServer({ services }: Contract): boolean {
  const blocks = services.flatMap(({ operations }) =>
    operations.flatMap(({ output }) => output?.headers ?? []),
  );
  return ["Succeeded", "ExceptionInfo"].every((name) => blocks.some((block) => block.name.local === name));
}

/** Can one log on to NetServer with it? */
export function hasLogOn(contract: Contract): boolean {
  return isNetServer(contract) && contract.services.some(({ portType }) => portType.local === "SoPrincipal");
}

/** Can system users of SuperOffice Online log on with it? */
export function hasSystemUsers({ services }: Contract): boolean {
  const namespace = "http://www.superoffice.com/superid/partnersystemuser/0.1";
  return services.some(({ portType }) => portType.namespace === namespace);
}
