// The runtime as it goes into the output: the files of `templates/runtime`, byte for byte but for the import specifiers.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "./model/model.js";
import type { Options } from "./options.js";
import { packageRoot } from "./package-root.js";

/** The adapter for NetServer's contracts; others don't get it. */
const superOffice = "superoffice";

export interface RuntimeFiles {
  /** Path in the output → text. */
  readonly files: ReadonlyMap<string, string>;
  /** The modules that the output's index exports, without extension. */
  readonly exported: readonly string[];
  /** The names that those modules export. */
  readonly names: ReadonlySet<string>;
}

export async function runtimeFiles(contract: Contract, { importExtension }: Options): Promise<RuntimeFiles> {
  const directory = join(packageRoot, "templates", "runtime");
  const exported = isNetServer(contract) ? ["index", superOffice] : ["index"];
  const names = (await readdir(directory)).filter(
    (name) => name.endsWith(".ts") && (name !== `${superOffice}.ts` || exported.includes(superOffice)),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(join(directory, name), "utf8")));
  const files = new Map(
    names.map((name, index) => [`runtime/${name}`, withExtension(texts[index] ?? "", importExtension)]),
  );
  const exports = exported.map((name) => files.get(`runtime/${name}.ts`) ?? "").flatMap(exportedNames);
  return { files, exported, names: new Set(exports) };
}

/** Does an answer say in a header block whether the call succeeded, as NetServer's do? */
export function isNetServer({ services }: Contract): boolean {
  const blocks = services.flatMap(({ operations }) => operations.flatMap(({ output }) => output.headers));
  return ["Succeeded", "ExceptionInfo"].every((name) => blocks.some((block) => block.name.local === name));
}

function withExtension(text: string, extension: Options["importExtension"]): string {
  return extension === "js" ? text : text.replace(/( from "\.\.?\/[^"]*)\.js";/g, `$1.${extension}";`);
}

/** The names in `export { … }` lists and of exported declarations, as our own templates write them. */
function exportedNames(text: string): readonly string[] {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list ?? "").split(","),
  );
  const declared = [...text.matchAll(/^export (?:interface|class|function|const|type) (\w+)/gm)];
  return [
    ...lists.map((name) => name.replace("type ", "").trim()),
    ...declared.map(([, name]) => name ?? ""),
  ];
}
