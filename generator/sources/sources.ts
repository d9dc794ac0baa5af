// What the command line gives, as documents: a path, a pattern, a folder, a zip or something in one, an address.
import { stat } from "node:fs/promises";
import path from "node:path";
import { compare } from "../compare.js";
import type { Diagnostics } from "../diagnostics.js";
import { files, withoutUser, type Failure } from "../problems/sources.js";
import { defaultLimits, type Access, type Limits } from "./access.js";
import { givenUrl, isAddress } from "./address.js";
import { isFailure, type Document } from "./document.js";
import { boundaryAt, fileDocument, folderDocuments, isPattern, matches, type Boundary } from "./files.js";
import { Http } from "./http.js";
import { remoteDocument } from "./remote.js";

type Found = readonly (Document | Failure)[];

/**
 * The documents that are given, each once, in the order of their keys, whatever the order and the spelling in which they are given;
 * documents among the sources stay what they are. A source that gives none is reported.
 */
export async function documentsOf(
  sources: readonly (string | Document)[],
  access: Access,
  diagnostics: Diagnostics,
): Promise<readonly Document[]> {
  const limits = { ...defaultLimits, ...access.limits };
  const remote = addressReader(sources, access, limits);
  const local = (source: string): Promise<Found> => localDocuments(source, access, limits);
  const documents = new Map<string, Document>();
  for (const source of sources) {
    const found = typeof source === "string" ? await (isAddress(source) ? remote : local)(source) : [source];
    for (const each of found) {
      if (isFailure(each)) diagnostics.report(each.problem, { file: nameOf(source) });
      else documents.set(each.key, documents.get(each.key) ?? each);
    }
  }
  return [...documents.values()].sort((a, b) => compare(a.key, b.key));
}

/** The documents at the addresses, as above; what isn't an address is reported. */
export async function addressedDocuments(
  sources: readonly string[],
  access: Access,
  diagnostics: Diagnostics,
): Promise<readonly Document[]> {
  for (const source of sources) {
    const url = givenUrl(source);
    if (isFailure(url) && !isAddress(source)) diagnostics.report(url.problem, { file: source });
  }
  return documentsOf(sources.filter(isAddress), access, diagnostics);
}

function nameOf(source: string | Document): string {
  return typeof source === "string" ? withoutUser(source) : source.name;
}

/** Every address of one run is read by one reader, which knows the servers that are given. */
function addressReader(
  sources: readonly (string | Document)[],
  access: Access,
  limits: Limits,
): (source: string) => Found {
  let http: Http | undefined;
  return (source) => {
    const url = givenUrl(source);
    if (isFailure(url)) return [url];
    http ??= new Http(access, limits, originsOf(sources));
    return [remoteDocument(url, http, limits)];
  };
}

function originsOf(sources: readonly (string | Document)[]): ReadonlySet<string> {
  const urls = sources.map((source) => (typeof source === "string" ? givenUrl(source) : undefined));
  return new Set(urls.filter((url) => url instanceof URL).map(({ origin }) => origin));
}

async function localDocuments(source: string, access: Access, limits: Limits): Promise<Found> {
  const boundary = (folder: string): Boundary | undefined =>
    access.allowOutside === true ? undefined : boundaryAt(folder);
  const [, zip, inner = ""] = /^(.*?\.zip)(?:[\\/]+(.*?)[\\/]*)?$/is.exec(source) ?? [];
  if (zip !== undefined && (await kindOf(zip)) === "file") {
    // Loaded when it is needed: most runs have no zip.
    const { zipDocuments } = await import("./zip.js");
    return zipDocuments(zip, inner.replaceAll("\\", "/"), limits);
  }
  const kind = await kindOf(source);
  if (kind === "directory") return folderDocuments(source, boundary(source));
  if (kind === "file" || !isPattern(source)) return [fileDocument(source, boundary(path.dirname(source)))];
  const found = await matches(source);
  if (found.length === 0) return [files.noMatch()];
  return (await Promise.all(found.map((file) => localDocuments(file, access, limits)))).flat();
}

async function kindOf(file: string): Promise<"file" | "directory" | "nothing"> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return "nothing";
  return found.isDirectory() ? "directory" : "file";
}
