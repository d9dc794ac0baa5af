// Where this package lies: the same whether its sources or its build run.
import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/** The directory with `package.json` and `templates/` in it. */
export const packageRoot: string = dirname(require.resolve("so-codegen/package.json"));

export const packageVersion: string = (require("so-codegen/package.json") as { version: string }).version;
