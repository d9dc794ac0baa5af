// What the tests of the loader share: documents in a folder of their own, and what is loaded from them, as text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { Diagnostics, type Diagnostic } from "../../../generator/diagnostics.js";
import { load, type Loaded } from "../../../generator/read/load.js";
import type { XmlElement } from "../../../generator/read/xml.js";
import { documentsOf } from "../../../generator/sources/sources.js";

/** Each test of the file runs in an empty folder. */
export function inFolderOfItsOwn(): void {
  let folder: string;
  let before: string;
  beforeEach(() => {
    before = process.cwd();
    folder = mkdtempSync(path.join(tmpdir(), "load-"));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
}

export function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export interface LoadedFiles {
  readonly wsdls: readonly Loaded[];
  readonly problems: readonly Diagnostic[];
  /** As in `SO113 a.wsdl`. */
  readonly codes: readonly string[];
}

export async function loaded(...paths: readonly string[]): Promise<LoadedFiles> {
  const diagnostics = new Diagnostics();
  const wsdls = await load(await documentsOf(paths, {}, diagnostics), diagnostics);
  const problems = diagnostics.sorted();
  return { wsdls, problems, codes: problems.map(({ code, place }) => `${code} ${place.file}`) };
}

/** The schemas of one WSDL in whose `wsdl:types` this stands, as text. */
export async function schemasOf(
  types: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly schemas: readonly string[]; readonly codes: readonly string[] }> {
  write({
    "a.wsdl": `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema"><types>${types}</types></definitions>`,
    ...files,
  });
  const { wsdls, codes } = await loaded("a.wsdl");
  return { schemas: wsdls.flatMap(({ schemas }) => schemas.map(asText)), codes };
}

/** Without prefixes and namespaces of elements, and without white space between them. */
export function asText({ name, attributes, content }: XmlElement): string {
  const stated = attributes.map(({ local, value }) => ` ${local}="${value}"`).join("");
  const inner = content.map((item) => (typeof item === "string" ? item.trim() : asText(item))).join("");
  return inner === "" ? `<${name.local}${stated}/>` : `<${name.local}${stated}>${inner}</${name.local}>`;
}

/** A document without white space at the starts of its lines. */
export function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, "");
}
