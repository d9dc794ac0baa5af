// The runtime as it goes into the output: the files of `templates/runtime`, byte for byte but for the import specifiers.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasFaults } from "./model/faults.js";
import type { Contract } from "./model/model.js";
import { hasLogOn, hasSystemUsers, isNetServer } from "./model/netserver.js";
import { messageElements, reachable } from "./model/walk.js";
import type { Options } from "./options.js";
import { packageRoot } from "./package-root.js";

export interface RuntimeFiles {
  /** Path in the output → text: the modules that the output uses, and those that they use. */
  readonly files: ReadonlyMap<string, string>;
  /** The modules that the output's index exports, without extension. */
  readonly exported: readonly string[];
  /** The names that those modules export. */
  readonly names: ReadonlySet<string>;
}

/** `used` are the modules of the runtime that the emitted ones import, without extension. */
export async function runtimeFiles(
  contract: Contract,
  { importExtension }: Options,
  used: ReadonlySet<string>,
): Promise<RuntimeFiles> {
  const exported = [
    "index",
    ...["any-type", "soap-values"].filter((module) => used.has(module)),
    // Which any-type exports, too.
    ...(used.has("raw-xml") && !used.has("any-type") ? ["raw-xml"] : []),
    ...(hasFaults(contract) ? ["fault-detail"] : []),
    ...(contract.services.some(({ offersSoap12 }) => offersSoap12) ? ["soap-12"] : []),
    ...(isNetServer(contract) ? ["superoffice", "ticket"] : []),
    ...(isSuperOffice(contract) ? [] : ["ws"]),
    ...(used.has("mime-part") ? ["mime-part"] : []),
    ...(!isSuperOffice(contract) && hasBytes(contract) ? ["mtom"] : []),
    ...(hasLogOn(contract) || hasSystemUsers(contract) ? ["log-on"] : []),
    ...(hasSystemUsers(contract) ? ["system-user"] : []),
  ];
  const texts = new Map<string, string>();
  // The list grows while it is worked through.
  const modules = new Set([...exported, ...used]);
  for (const module of modules) {
    const text = await readFile(join(packageRoot, "templates", "runtime", `${module}.ts`), "utf8");
    texts.set(module, text);
    for (const [, imported = ""] of text.matchAll(/ from "\.\/([\w-]+)\.js";/g)) modules.add(imported);
  }
  const files = new Map(
    [...texts].map(([module, text]) => [`runtime/${module}.ts`, withExtension(text, importExtension)]),
  );
  const names = exported.flatMap((module) => exportedNames(texts.get(module) ?? ""));
  return { files, exported, names: new Set(names) };
}

/** SuperOffice's services have log-ons of their own, and no attachments. */
function isSuperOffice(contract: Contract): boolean {
  return isNetServer(contract) || hasSystemUsers(contract);
}

/** Are there values that can be attachments? */
function hasBytes({ services, schemas }: Contract): boolean {
  const elements = services.flatMap(({ operations }) => operations.flatMap(messageElements));
  const roots = [...schemas.flatMap(({ types }) => types), ...elements.map(({ type }) => type)];
  return [...reachable(roots)].some(({ kind, name }) => kind === "builtin" && name.local === "base64Binary");
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
