// Documents that are files: one, all of a folder, or all that match a pattern.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../compare.js";
import { files, type Failure } from "../problems/sources.js";
import type { Content, Document } from "./document.js";

/** Where the imports of a document must stay. */
export interface Boundary {
  readonly folder: string;
  /** What errors call it; "" for the current folder. */
  readonly name: string;
}

/** The current folder if that holds what is given, so that documents may be beside each other; else the given `folder`. */
export function boundaryAt(folder: string): Boundary {
  const current = path.resolve(".");
  return isInside(current, folder)
    ? { folder: current, name: "" }
    : { folder: path.resolve(folder), name: folder };
}

/** Without a boundary, imports may lead anywhere. */
export function fileDocument(file: string, boundary: Boundary | undefined): Document {
  const document: Document = {
    key: path.resolve(file),
    name: file,
    file,
    read: () => readContent(file, document),
    at: (location) => {
      if (/^https?:/i.test(location)) return files.remote();
      const target = locate(file, location);
      if (boundary !== undefined && !isInside(boundary.folder, target)) return files.outside(boundary.name);
      return fileDocument(target, boundary);
    },
  };
  return document;
}

async function readContent(file: string, document: Document): Promise<Content | Failure> {
  try {
    return { bytes: await readFile(file), document };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") return files.missing();
    return reason === "EISDIR" ? files.directory() : files.unreadable(reason);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, path.resolve(file));
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** The path of what a document refers to, relative in the way in which the document's own path is. */
function locate(file: string, location: string): string {
  const relative = plainPath(location).replaceAll("\\", "/");
  if (path.isAbsolute(relative)) return relative;
  return path.posix.join(path.posix.dirname(withSlashes(file)), relative);
}

/** A location is a URI, but many write a path: what isn't a URI is taken as one. */
export function plainPath(location: string): string {
  try {
    return /^file:/i.test(location) ? fileURLToPath(location) : decodeURIComponent(location);
  } catch {
    return location;
  }
}

export function withSlashes(file: string): string {
  return file.replaceAll(path.sep, "/");
}

/** Is it one of those that are meant by a folder or a zip? */
export function isWsdlName(name: string): boolean {
  return /(?:^|\/)[^./][^/]*\.wsdl$/i.test(name);
}

/** The WSDLs in a folder, not in those below. */
export async function folderDocuments(
  folder: string,
  boundary: Boundary | undefined,
): Promise<readonly (Document | Failure)[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const wsdls = entries.filter((entry) => !entry.isDirectory() && isWsdlName(entry.name));
    if (wsdls.length === 0) return [files.noWsdl("folder")];
    return wsdls.map(({ name }) => fileDocument(path.posix.join(withSlashes(folder), name), boundary));
  } catch (error) {
    return [files.unreadable(reasonOf(error))];
  }
}

export function isPattern(source: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(source);
}

/** The folder below which all lies that a pattern can match. */
export function folderOf(pattern: string): string {
  const segments = withSlashes(pattern).split("/");
  return segments.slice(0, segments.findIndex(isPattern)).join("/") || (path.isAbsolute(pattern) ? "/" : ".");
}

/** The paths of the files that match, where the shell left a pattern as it is. */
export async function matches(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const absolute = path.isAbsolute(pattern);
  const found = await glob(withSlashes(pattern), { expandDirectories: false, absolute });
  return found.sort(compare);
}
