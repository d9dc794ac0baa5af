// Other people's contracts and messages, where they lie beside the project or where SO_CODEGEN_SHARED says.
import { existsSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { Diagnostics } from "../../generator/diagnostics.js";
import { generateRaw, type Raw } from "../../generator/generate.js";
import { defaults } from "../../generator/options.js";
import { fileDocument } from "../../generator/sources/files.js";
import { isFailure, type Document } from "../../generator/sources/document.js";

const folder = resolve(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "corpus");

export const isThere: boolean = existsSync(posix.join(folder, "wire.jsonl"));

export function textOf(path: string): string {
  return readFileSync(posix.join(folder, path), "utf8");
}

/** The entries of a `.jsonl`; none where the corpus isn't there. */
export function linesOf(file: string): readonly unknown[] {
  if (!isThere) return [];
  return textOf(file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** The files of addresses that documents import. */
const catalog: ReadonlyMap<string, string> = isThere
  ? new Map(Object.entries(JSON.parse(textOf("catalog.json")) as Record<string, string>))
  : new Map();

/** A document of the corpus, whose imports of addresses are looked up in the catalog. Paths are those of the corpus. */
function documentOf(path: string): Document {
  const file = fileDocument(posix.join(folder, path), undefined);
  const document: Document = {
    ...file,
    name: path,
    read: async () => {
      const content = await file.read();
      return isFailure(content) ? content : { ...content, document };
    },
    at: (location) => {
      const known = catalog.get(location);
      if (known !== undefined) return documentOf(known);
      const target = file.at(location);
      return isFailure(target) ? target : documentOf(posix.relative(folder, target.key));
    },
  };
  return document;
}

/** What a WSDL of the corpus gives; what there is to say goes to `diagnostics`. */
export function generateCase(path: string, diagnostics: Diagnostics): Promise<Raw | undefined> {
  return generateRaw([documentOf(path)], defaults, diagnostics, () => undefined, {});
}
