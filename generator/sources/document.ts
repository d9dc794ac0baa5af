// A document before it is read: where it is, and how what it refers to is found.
import type { Failure } from "../problems/sources.js";

export interface Document {
  /** The same for the same document, however it is named: an absolute path, one through a zip, or an address. */
  readonly key: string;
  /** What errors call it: a path, one through a zip, or an address, without user and password. */
  readonly name: string;
  /** The path of the file that holds it; undefined for an address. */
  readonly file: string | undefined;
  readonly read: () => Promise<Content | Failure>;
  /** The document that a location in this one refers to, or why it is left alone. Whether it is there shows when it is read. */
  readonly at: (location: string) => Document | Failure;
}

export interface Content {
  readonly bytes: Uint8Array;
  /** The encoding that the server states, if any. */
  readonly charset?: string | undefined;
  /** Another document than the one that was asked for where a server redirects. */
  readonly document: Document;
}

export function isFailure(result: object): result is Failure {
  return "problem" in result;
}
