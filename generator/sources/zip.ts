// Documents in a zip. Nothing is unpacked onto the disk: names of entries are keys and nothing else.
import path from "node:path";
import { openPromise, type Entry } from "yauzl";
import { files, limits as beyond, type Failure } from "../problems/sources.js";
import type { Limits } from "./access.js";
import type { Content, Document } from "./document.js";
import { isWsdlName, plainPath, reasonOf } from "./files.js";

/** The document or the folder `inner` of a zip, or the WSDLs in all of it. */
export async function zipDocuments(
  file: string,
  inner: string,
  limits: Limits,
): Promise<readonly (Document | Failure)[]> {
  const entries = new Map<string, Entry>();
  try {
    // Refuses names that lead out of the zip, and closes it at the end.
    const zip = await openPromise(file);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      if (entries.has(entry.fileName)) return [files.twiceInZip(entry.fileName)];
      if (entries.size === limits.documents) return [beyond.documents(limits.documents)];
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    return [files.notZip(messageOf(error))];
  }
  const zip = new Zip(file, entries, limits);
  if (entries.has(inner)) return [zip.document(inner)];
  const below = inner === "" ? "" : `${inner}/`;
  const names = [...entries.keys()].filter((name) => name.startsWith(below) && isWsdlName(name));
  if (names.length > 0) return names.map((name) => zip.document(name));
  const isThere = [...entries.keys()].some((name) => name.startsWith(below));
  return [isThere || below === "" ? files.noWsdl("zip") : files.missing()];
}

class Zip {
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: Limits;
  #bytes = 0;

  constructor(file: string, entries: ReadonlyMap<string, Entry>, limits: Limits) {
    this.#file = file;
    this.#entries = entries;
    this.#limits = limits;
  }

  document(name: string): Document {
    const document: Document = {
      key: `${path.resolve(this.#file)}/${name}`,
      name: `${this.#file}/${name}`,
      file: this.#file,
      read: () => this.#read(name, document),
      at: (location) => {
        if (/^https?:/i.test(location)) return files.remote();
        const target = path.posix.join(path.posix.dirname(name), plainPath(location).replaceAll("\\", "/"));
        const leaves = /^file:/i.test(location) || path.isAbsolute(location) || target.startsWith("../");
        return leaves ? files.leavesZip() : this.document(target);
      },
    };
    return document;
  }

  async #read(name: string, document: Document): Promise<Content | Failure> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return files.missing();
    if (entry.isEncrypted()) return files.encrypted();
    // The size is trusted, as more than that is an error when the entry is read.
    if (entry.uncompressedSize > this.#limits.bytes) return beyond.size(this.#limits.bytes);
    this.#bytes += entry.uncompressedSize;
    if (this.#bytes > this.#limits.totalBytes) return beyond.total(this.#limits.totalBytes);
    try {
      const zip = await openPromise(this.#file, { autoClose: false });
      try {
        const chunks: Uint8Array[] = [];
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream) chunks.push(chunk as Uint8Array);
        return { bytes: Buffer.concat(chunks), document };
      } finally {
        zip.close();
      }
    } catch (error) {
      return files.notZip(messageOf(error));
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error && !("code" in error) ? error.message : reasonOf(error);
}
